
        import type   { MutationResolvers } from './../../types.generated.ts';
        export const uploadRoster: NonNullable<MutationResolvers['uploadRoster']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.uploadRoster resolver logic here */ };

        import type   { MutationResolvers } from './../../types.generated.ts';
        export const setOwedFeed: NonNullable<MutationResolvers['setOwedFeed']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.setOwedFeed resolver logic here */ };
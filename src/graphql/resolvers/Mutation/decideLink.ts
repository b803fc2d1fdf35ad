
        import type   { MutationResolvers } from './../../types.generated.ts';
        export const decideLink: NonNullable<MutationResolvers['decideLink']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.decideLink resolver logic here */ };
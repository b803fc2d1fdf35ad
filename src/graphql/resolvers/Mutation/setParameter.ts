
        import type   { MutationResolvers } from './../../types.generated.ts';
        export const setParameter: NonNullable<MutationResolvers['setParameter']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.setParameter resolver logic here */ };
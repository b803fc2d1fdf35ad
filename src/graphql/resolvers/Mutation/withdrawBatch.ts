
        import type   { MutationResolvers } from './../../types.generated.ts';
        export const withdrawBatch: NonNullable<MutationResolvers['withdrawBatch']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.withdrawBatch resolver logic here */ };
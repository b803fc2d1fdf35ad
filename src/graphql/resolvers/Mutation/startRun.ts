
        import type   { MutationResolvers } from './../../types.generated.ts';
        export const startRun: NonNullable<MutationResolvers['startRun']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.startRun resolver logic here */ };
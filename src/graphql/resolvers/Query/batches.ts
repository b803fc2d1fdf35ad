
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const batches: NonNullable<QueryResolvers['batches']> = async (_parent, _arg, _ctx) => { /* Implement Query.batches resolver logic here */ };
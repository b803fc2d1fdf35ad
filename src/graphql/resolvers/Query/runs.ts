
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const runs: NonNullable<QueryResolvers['runs']> = async (_parent, _arg, _ctx) => { /* Implement Query.runs resolver logic here */ };
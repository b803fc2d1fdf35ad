
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const latestRun: NonNullable<QueryResolvers['latestRun']> = async (_parent, _arg, _ctx) => { /* Implement Query.latestRun resolver logic here */ };
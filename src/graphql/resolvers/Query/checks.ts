
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const checks: NonNullable<QueryResolvers['checks']> = async (_parent, _arg, _ctx) => { /* Implement Query.checks resolver logic here */ };
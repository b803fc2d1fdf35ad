
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const findings: NonNullable<QueryResolvers['findings']> = async (_parent, _arg, _ctx) => { /* Implement Query.findings resolver logic here */ };
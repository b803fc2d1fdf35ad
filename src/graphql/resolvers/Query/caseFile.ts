
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const caseFile: NonNullable<QueryResolvers['caseFile']> = async (_parent, _arg, _ctx) => { /* Implement Query.caseFile resolver logic here */ };
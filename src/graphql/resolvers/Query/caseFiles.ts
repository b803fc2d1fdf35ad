
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const caseFiles: NonNullable<QueryResolvers['caseFiles']> = async (_parent, _arg, _ctx) => { /* Implement Query.caseFiles resolver logic here */ };
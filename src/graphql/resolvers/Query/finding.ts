
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const finding: NonNullable<QueryResolvers['finding']> = async (_parent, _arg, _ctx) => { /* Implement Query.finding resolver logic here */ };

        import type   { QueryResolvers } from './../../types.generated.ts';
        export const batch: NonNullable<QueryResolvers['batch']> = async (_parent, _arg, _ctx) => { /* Implement Query.batch resolver logic here */ };
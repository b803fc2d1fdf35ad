
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const links: NonNullable<QueryResolvers['links']> = async (_parent, _arg, _ctx) => { /* Implement Query.links resolver logic here */ };
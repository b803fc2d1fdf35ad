
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const feeds: NonNullable<QueryResolvers['feeds']> = async (_parent, _arg, _ctx) => { /* Implement Query.feeds resolver logic here */ };

        import type   { QueryResolvers } from './../../types.generated.ts';
        export const owedFeeds: NonNullable<QueryResolvers['owedFeeds']> = async (_parent, _arg, _ctx) => { /* Implement Query.owedFeeds resolver logic here */ };
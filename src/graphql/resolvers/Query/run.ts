
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const run: NonNullable<QueryResolvers['run']> = async (_parent, _arg, _ctx) => { /* Implement Query.run resolver logic here */ };
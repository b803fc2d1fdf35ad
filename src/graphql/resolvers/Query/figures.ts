
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const figures: NonNullable<QueryResolvers['figures']> = async (_parent, _arg, _ctx) => { /* Implement Query.figures resolver logic here */ };
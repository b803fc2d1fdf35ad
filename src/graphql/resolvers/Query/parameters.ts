
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const parameters: NonNullable<QueryResolvers['parameters']> = async (_parent, _arg, _ctx) => { /* Implement Query.parameters resolver logic here */ };

        import type   { QueryResolvers } from './../../types.generated.ts';
        export const schedules: NonNullable<QueryResolvers['schedules']> = async (_parent, _arg, _ctx) => { /* Implement Query.schedules resolver logic here */ };
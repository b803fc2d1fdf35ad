
        import type   { MutationResolvers } from './../../types.generated.ts';
        export const changeSchedule: NonNullable<MutationResolvers['changeSchedule']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.changeSchedule resolver logic here */ };
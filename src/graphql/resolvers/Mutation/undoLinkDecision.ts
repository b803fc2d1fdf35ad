
        import type   { MutationResolvers } from './../../types.generated.ts';
        export const undoLinkDecision: NonNullable<MutationResolvers['undoLinkDecision']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.undoLinkDecision resolver logic here */ };
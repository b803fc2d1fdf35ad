import { clauseOf } from '../disclosure/clause-of.ts';
import type { NotSharedResolvers } from './../types.generated.ts';

export const NotShared: NotSharedResolvers = {
  reason: ({ disclosed }) => (disclosed.kind === 'withheld' ? disclosed.reason : 'NOT_SHARED'),
  isRevealable: ({ decision }) => decision.mayBeRevealed,
  clause: ({ decision }) => clauseOf(decision),
};

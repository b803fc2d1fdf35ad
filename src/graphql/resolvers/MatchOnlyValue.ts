import { clauseOf } from '../disclosure/clause-of.ts';
import type { MatchOnlyValueResolvers } from './../types.generated.ts';

export const MatchOnlyValue: MatchOnlyValueResolvers = {
  isRevealable: ({ decision }) => decision.mayBeRevealed,
  clause: ({ decision }) => clauseOf(decision),
};

import { clauseOf } from '../disclosure/clause-of.ts';
import type { MaskedValueResolvers } from './../types.generated.ts';

export const MaskedValue: MaskedValueResolvers = {
  masked: ({ disclosed }) => (disclosed.kind === 'masked' ? disclosed.masked : null),
  isRevealable: ({ decision }) => decision.mayBeRevealed,
  clause: ({ decision }) => clauseOf(decision),
};

import { clauseOf } from '../disclosure/clause-of.ts';
import type { SharedValueResolvers } from './../types.generated.ts';

export const SharedValue: SharedValueResolvers = {
  value: ({ disclosed }) => (disclosed.kind === 'full' ? disclosed.value : null),
  clause: ({ decision }) => clauseOf(decision),
};

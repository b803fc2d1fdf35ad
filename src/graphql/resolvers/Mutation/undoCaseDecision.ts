import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const undoCaseDecision: NonNullable<MutationResolvers['undoCaseDecision']> = (_parent, { input }, context) =>
  onCase('UndoCaseDecisionSuccess', input, context, { kind: 'undo', reason: input.reason });

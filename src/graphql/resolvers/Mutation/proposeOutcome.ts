import { onCase } from '../../case-work/on-case.ts';
import { outcomeOf } from '../../case-work/outcome-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const proposeOutcome: NonNullable<MutationResolvers['proposeOutcome']> = (_parent, { input }, context) =>
  onCase('ProposeOutcomeSuccess', input, context, { kind: 'propose', outcome: outcomeOf(input) });

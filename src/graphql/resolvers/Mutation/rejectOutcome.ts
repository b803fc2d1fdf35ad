import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const rejectOutcome: NonNullable<MutationResolvers['rejectOutcome']> = (_parent, { input }, context) =>
  onCase('RejectOutcomeSuccess', input, context, { kind: 'reject', reason: input.reason });

import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const decideAppeal: NonNullable<MutationResolvers['decideAppeal']> = (_parent, { input }, context) =>
  onCase('DecideAppealSuccess', input, context, {
    kind: 'decide-appeal',
    isUpheld: input.isUpheld,
    reason: input.reason,
  });

import { onCase } from '../../case-work/on-case.ts';
import { requireFreshProof, requirePermission } from '../../permissions.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const confirmOutcome: NonNullable<MutationResolvers['confirmOutcome']> = (_parent, { input }, context) => {
  requirePermission(context.actor, 'workOnCases');
  requireFreshProof(context);
  return onCase('ConfirmOutcomeSuccess', input, context, { kind: 'confirm', digest: input.digest });
};

import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const confirmOutcome: NonNullable<MutationResolvers['confirmOutcome']> = (_parent, { input }, context) =>
  onCase('ConfirmOutcomeSuccess', input, context, { kind: 'confirm', digest: input.digest });

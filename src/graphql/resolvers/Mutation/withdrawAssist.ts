import { onCase } from '../../case-work/on-case.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const withdrawAssist: NonNullable<MutationResolvers['withdrawAssist']> = (_parent, { input }, context) =>
  onCase('WithdrawAssistSuccess', input, context, {
    kind: 'withdraw-assist',
    assist: input.assistId,
    reason: input.reason,
  });

import { withdrawRoster } from '../../../actions/withdraw-roster.ts';
import { once } from '../../once.ts';
import { faultInReason } from '../../reason.ts';
import { notFound } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const withdrawBatch: NonNullable<MutationResolvers['withdrawBatch']> = (_parent, { input }, context) =>
  once('withdrawBatch', input, context, async (hub) => {
    const fault = faultInReason(input.reason);
    if (fault) return fault;
    const withdrawal = await withdrawRoster(input.number, input.reason, hub);
    if (withdrawal.outcome === 'not-found')
      return notFound(String(input.number), '没有这个有效批次', 'there is no such live batch');
    return { __typename: 'WithdrawBatchSuccess', number: withdrawal.roster.number } as const;
  });

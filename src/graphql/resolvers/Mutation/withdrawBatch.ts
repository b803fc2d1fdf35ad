import { withdrawRoster } from '../../../actions/withdraw-roster.ts';
import { noteDown } from '../../note-down.ts';
import { once } from '../../once.ts';
import { faultInReason } from '../../reason.ts';
import { isOwnRoster } from '../../permissions.ts';
import { notFound } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const withdrawBatch: NonNullable<MutationResolvers['withdrawBatch']> = (_parent, { input }, context) =>
  once('withdrawBatch', input, context, async (hub) => {
    const fault = faultInReason(input.reason);
    if (fault) return fault;
    // Batches of other units are answered as if there were none: numbers tell nothing of who delivers.
    const [batch] = await context.catalogue.batches.byNumbers([input.number]);
    if (!batch || !isOwnRoster(context.actor, batch.envelope)) return noSuchBatch(input.number);
    const withdrawal = await withdrawRoster(input.number, input.reason, hub);
    if (withdrawal.outcome === 'not-found') return noSuchBatch(input.number);
    await noteDown(hub, context.actor, 'batch-withdrawn', `batch:${input.number}`);
    return { __typename: 'WithdrawBatchSuccess', number: withdrawal.roster.number } as const;
  });

const noSuchBatch = (number: number) => notFound(String(number), '没有这个有效批次', 'there is no such live batch');

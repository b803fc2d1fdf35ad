import type { Catalogue } from '../../../ports/catalogue.ts';
import { followBatches } from '../../follow/follow-batches.ts';
import { untilLeft } from '../../follow/until-left.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const batchReceived: NonNullable<SubscriptionResolvers['batchReceived']> = {
  subscribe: async (_parent, { feed }, { catalogue }) =>
    untilLeft((left) => tellBatches(feed ?? null, catalogue, left)),
};

async function* tellBatches(feed: string | null, { batches }: Pick<Catalogue, 'batches'>, left: AbortSignal) {
  for await (const batchReceived of followBatches(feed, batches, left)) yield { batchReceived };
}

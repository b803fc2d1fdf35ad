import type { Catalogue } from '../../../ports/catalogue.ts';
import { followBatches } from '../../follow-batches.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const batchReceived: NonNullable<SubscriptionResolvers['batchReceived']> = {
  subscribe: async (_parent, { feed }, { catalogue }) => tellBatches(feed ?? null, catalogue),
};

async function* tellBatches(feed: string | null, { batches }: Pick<Catalogue, 'batches'>) {
  for await (const batchReceived of followBatches(feed, batches)) yield { batchReceived };
}

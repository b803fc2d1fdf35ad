import type { Catalogue } from '../../../ports/catalogue.ts';
import { followCorrections } from '../../follow-corrections.ts';
import { requirePermission } from '../../permissions.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const correctionIssued: NonNullable<SubscriptionResolvers['correctionIssued']> = {
  subscribe: async (_parent, { feed }, { actor, catalogue }) => {
    requirePermission(actor, 'readCorrections');
    return tellCorrections(feed, catalogue);
  },
};

async function* tellCorrections(feed: string, { corrections }: Pick<Catalogue, 'corrections'>) {
  for await (const { id, code, caseNumber, dueOn } of followCorrections(feed, corrections))
    yield { correctionIssued: { id, code, caseNumber, dueOn } };
}

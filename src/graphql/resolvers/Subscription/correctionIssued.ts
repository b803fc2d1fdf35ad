import type { Catalogue } from '../../../ports/catalogue.ts';
import { followCorrections } from '../../follow/follow-corrections.ts';
import { untilLeft } from '../../follow/until-left.ts';
import { requirePermission } from '../../permissions.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const correctionIssued: NonNullable<SubscriptionResolvers['correctionIssued']> = {
  subscribe: async (_parent, { feed }, { actor, catalogue }) => {
    requirePermission(actor, 'readCorrections');
    return untilLeft((left) => tellCorrections(feed, catalogue, left));
  },
};

async function* tellCorrections(feed: string, { corrections }: Pick<Catalogue, 'corrections'>, left: AbortSignal) {
  for await (const { id, code, caseNumber, dueOn } of followCorrections(feed, corrections, left))
    yield { correctionIssued: { id, code, caseNumber, dueOn } };
}

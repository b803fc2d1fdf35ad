import { byLink } from '../disclosure/sighting.ts';
import type { NotLinkedExplanationResolvers } from './../types.generated.ts';

export const NotLinkedExplanation: NotLinkedExplanationResolvers = {
  left: ({ left, linkId }) => ({ end: left, sighting: byLink(linkId) }),
  right: ({ right, linkId }) => ({ end: right, sighting: byLink(linkId) }),
  code: ({ why }) => why.code,
  reason: ({ why }) => ({ zh: why.zh, en: why.en }),
  decision: ({ pairKey }, _arg, { loaders }) => loaders.decision.load(pairKey),
  candidates: ({ candidates, linkId }) => candidates.map((rival) => ({ rival, shownBy: linkId })),
};

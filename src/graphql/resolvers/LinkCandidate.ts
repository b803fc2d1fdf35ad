import { pairKey } from '../../domain/linkage/mention.ts';
import { linkIdOf } from '../../pipeline/link-id.ts';
import { HIDDEN_RULE, holdsBack } from '../disclosure/compared-pair.ts';
import { enumName } from '../enum-names.ts';
import { byLink } from '../disclosure/sighting.ts';
import type { LinkCandidateResolvers } from './../types.generated.ts';

export const LinkCandidate: LinkCandidateResolvers = {
  record: ({ rival, shownBy }) => ({ end: rival.record, sighting: byLink(shownBy) }),
  partnerOf: ({ rival, shownBy }) => ({ end: rival.of, sighting: byLink(shownBy) }),
  linkId: ({ rival }) => linkIdOf(pairKey(rival.record, rival.of)),
  tier: async ({ rival, shownBy }, _arg, context) => {
    if (rival.link === null) return null;
    const pair = { left: rival.of, right: rival.record, sighting: byLink(shownBy) };
    return (await holdsBack(pair, context)) ? HIDDEN_RULE : rival.link.tier;
  },
  standing: ({ rival }) => (rival.link === null ? null : enumName(rival.link.standing)),
  weight: ({ rival }) => rival.waterfall.total,
  probability: ({ rival }) => rival.waterfall.probability,
  explanation: ({ rival }) => rival.words,
};

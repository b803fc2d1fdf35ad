import { accountOf } from '../../pipeline/link-explanation/score.ts';
import { linkIdOf } from '../../pipeline/link-id.ts';
import { enumName } from '../enum-names.ts';
import { modelBy } from '../known-models.ts';
import { byLink } from '../disclosure/sighting.ts';
import type { LinkResolvers } from './../types.generated.ts';

export const Link: LinkResolvers = {
  id: ({ pairKey }) => linkIdOf(pairKey),
  left: ({ left, pairKey }) => ({ end: left, sighting: byLink(linkIdOf(pairKey)) }),
  right: ({ right, pairKey }) => ({ end: right, sighting: byLink(linkIdOf(pairKey)) }),
  standing: ({ standing }) => enumName(standing),
  reviewReason: ({ reason }) => reason,
  decision: ({ pairKey }, _arg, { loaders }) => loaders.decision.load(pairKey),
  score: async ({ score }, _arg, { hub }) =>
    score === null ? null : accountOf(score, await modelBy(score.model, hub)),
};

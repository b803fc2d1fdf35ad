import { partOfAnswer } from '../../domain/linkage/scored/compared-parts.ts';
import { linkIdOf } from '../../pipeline/link-id.ts';
import type { Context } from '../context.ts';
import { comparedIn, decisionOn, HIDDEN_RULE, holdsBack, levelOf } from '../disclosure/compared-pair.ts';
import { sharedScore } from '../disclosure/shared-score.ts';
import { byLink } from '../disclosure/sighting.ts';
import { enumName } from '../enum-names.ts';
import { modelBy } from '../known-models.ts';
import type { LinkMapper } from '../mappers/link.mappers.ts';
import type { LinkResolvers } from './../types.generated.ts';

/** Those of which at least the answer is shared. */
async function toldFields(fields: readonly string[], link: LinkMapper, context: Context): Promise<readonly string[]> {
  const pair = comparedIn(link);
  const decisions = await Promise.all(fields.map((field) => decisionOn([partOfAnswer(field)], pair, context)));
  return fields.filter((_, at) => levelOf(decisions[at] ?? null) !== 'none');
}

export const Link: LinkResolvers = {
  id: ({ pairKey }) => linkIdOf(pairKey),
  left: ({ left, pairKey }) => ({ end: left, sighting: byLink(linkIdOf(pairKey)) }),
  right: ({ right, pairKey }) => ({ end: right, sighting: byLink(linkIdOf(pairKey)) }),
  tier: async (link, _arg, context) => ((await holdsBack(comparedIn(link), context)) ? HIDDEN_RULE : link.tier),
  standing: ({ standing }) => enumName(standing),
  reviewReason: async (link, _arg, context) =>
    link.reason !== null && (await holdsBack(comparedIn(link), context)) ? HIDDEN_RULE : link.reason,
  agrees: (link, _arg, context) => toldFields(link.agrees, link, context),
  differs: (link, _arg, context) => toldFields(link.differs, link, context),
  decision: ({ pairKey }, _arg, { loaders }) => loaders.decision.load(pairKey),
  score: async (link, _arg, context) => {
    const { score } = link;
    if (score === null) return null;
    return sharedScore({ score, model: await modelBy(score.model, context.hub) }, comparedIn(link), context);
  },
};

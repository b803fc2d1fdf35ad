import { reasonWords, tierWords } from '../../pipeline/link-explanation/words.ts';
import type { LinkExplanationResolvers } from './../types.generated.ts';

export const LinkExplanation: LinkExplanationResolvers = {
  madeBy: ({ link }) => tierWords(link.tier),
  reviewReason: ({ link }) => (link.reason === null ? null : reasonWords(link.reason)),
  ruleVersion: ({ link }) => link.ruleVersion,
  candidates: ({ candidates, linkId }) => candidates.map((rival) => ({ rival, shownBy: linkId })),
};

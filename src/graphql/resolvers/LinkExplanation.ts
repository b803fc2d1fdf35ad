import { HELD_BACK, reasonWords, tierWords } from '../../pipeline/link-explanation/words.ts';
import { comparedIn, holdsBack } from '../disclosure/compared-pair.ts';
import { sharedCandidates } from '../disclosure/shared-candidates.ts';
import { sharedScore } from '../disclosure/shared-score.ts';
import type { LinkExplanationResolvers } from './../types.generated.ts';

export const LinkExplanation: LinkExplanationResolvers = {
  madeBy: async (account, _arg, context) =>
    (await holdsBack(comparedIn(account), context)) ? HELD_BACK : tierWords(account.link.tier),
  reviewReason: async (account, _arg, context) => {
    const { reason } = account.link;
    if (reason === null) return null;
    return (await holdsBack(comparedIn(account), context)) ? HELD_BACK : reasonWords(reason);
  },
  ruleVersion: ({ link }) => link.ruleVersion,
  score: (account, _arg, context) =>
    account.score === null ? null : sharedScore(account.score, comparedIn(account), context),
  candidates: (account, _arg, context) => sharedCandidates(account, context),
};

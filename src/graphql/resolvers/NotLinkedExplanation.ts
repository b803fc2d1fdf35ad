import type { NoLinkAccount } from '../../pipeline/explain-link.ts';
import { absenceAsShared } from '../../pipeline/link-explanation/absence.ts';
import type { Context } from '../context.ts';
import { comparedIn, decisionsOnBars, holdsBack, levelOf } from '../disclosure/compared-pair.ts';
import { sharedCandidates } from '../disclosure/shared-candidates.ts';
import { sharedRules } from '../disclosure/shared-rules.ts';
import { sharedScore } from '../disclosure/shared-score.ts';
import { byLink } from '../disclosure/sighting.ts';
import type { NotLinkedExplanationResolvers } from './../types.generated.ts';

/** The reason, as far as it tells nothing that is not shared. */
async function whyNot(account: NoLinkAccount, context: Context) {
  const pair = comparedIn(account);
  const [decisions, areHeldBack] = await Promise.all([
    decisionsOnBars(account.model, pair, context),
    holdsBack(pair, context),
  ]);
  const isWhole = !areHeldBack && decisions.every((decision) => levelOf(decision) === 'full');
  return isWhole ? account.why : absenceAsShared(account.facts, areHeldBack);
}

export const NotLinkedExplanation: NotLinkedExplanationResolvers = {
  left: ({ left, linkId }) => ({ end: left, sighting: byLink(linkId) }),
  right: ({ right, linkId }) => ({ end: right, sighting: byLink(linkId) }),
  code: async (account, _arg, context) => (await whyNot(account, context)).code,
  reason: async (account, _arg, context) => {
    const { zh, en } = await whyNot(account, context);
    return { zh, en };
  },
  rules: (account, _arg, context) => sharedRules(account, context),
  score: (account, _arg, context) =>
    account.score === null ? null : sharedScore(account.score, comparedIn(account), context),
  decision: ({ pairKey }, _arg, { loaders }) => loaders.decision.load(pairKey),
  candidates: (account, _arg, context) => sharedCandidates(account, context),
};

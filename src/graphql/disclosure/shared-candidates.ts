import type { Waterfall } from '../../domain/link-model/waterfall.ts';
import type { LinkAccount, NoLinkAccount } from '../../pipeline/explain-link.ts';
import {
  againstWhom,
  mostTelling,
  type Rival,
  type RivalAccount,
  whyTheyLost,
} from '../../pipeline/link-explanation/candidates.ts';
import type { Context } from '../context.ts';
import { byLink } from './sighting.ts';
import { comparedIn } from './compared-pair.ts';
import { sharedScore } from './shared-score.ts';

/** Who else could be the partner, compared by what of their scores is shared with the reader. */
export async function sharedCandidates(account: LinkAccount | NoLinkAccount, context: Context) {
  const asked = account.score === null ? null : await sharedScore(account.score, comparedIn(account), context);
  const sides = await Promise.all(
    account.rivals.map(async (rivals) => {
      const shown = await Promise.all(mostTelling(rivals).map((rival) => asShared(rival, account.linkId, context)));
      return accountsOf(account.outcome, asked?.account.waterfall ?? null, shown);
    }),
  );
  return sides.flat().map((rival) => ({ rival, shownBy: account.linkId }));
}

function accountsOf(
  outcome: LinkAccount['outcome'] | NoLinkAccount['outcome'],
  asked: Waterfall | null,
  rivals: readonly Rival[],
): readonly RivalAccount[] {
  if (outcome === 'not-linked') return againstWhom(asked, rivals);
  return asked === null ? [] : whyTheyLost(asked, rivals);
}

async function asShared(rival: Rival, shownBy: string, context: Context): Promise<Rival> {
  const pair = { left: rival.of, right: rival.record, sighting: byLink(shownBy) };
  const { account } = await sharedScore(rival.account, pair, context);
  return { ...rival, waterfall: account.waterfall };
}

import { linkFeeds } from '../../domain/linkage/link-feeds.ts';
import { type LinkOutcome, type Mention, mentionRef } from '../../domain/linkage/mention.ts';
import type { RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import type { Stores } from '../../ports/hub.ts';
import type { Run } from '../../ports/runs.ts';
import { historyOfRun } from '../run-world.ts';
import type { PairOfFeeds } from './fitting-pairs.ts';

/** Links of two feeds under each of several models, from the same frozen inputs. */
export interface Relinked {
  readonly sizes: readonly [number, number];
  /** Parallel to the models. */
  readonly links: readonly (readonly LinkOutcome[])[];
}

/** Links two feeds of a run once more under each model, and stores nothing. Officers' decisions hold as they did in the run. */
export async function relinkPair(
  run: Run,
  [left, right]: PairOfFeeds,
  models: readonly RegisterModel[],
  stores: Stores,
): Promise<Relinked> {
  const { runRegister, decisions } = stores;
  const whole = { whole: true, numbers: [], keys: [] };
  const leftMentions = await runRegister.mentionsForLinking(run.id, left.id, right.id, whole);
  const rightMentions = await runRegister.mentionsForLinking(run.id, right.id, left.id, whole);
  const { history } = await historyOfRun(run.id, stores);
  const live = await decisions.live(run.knownAt ?? run.createdAt);
  const verdicts = new Map(live.map(({ pairKey, verdict }) => [pairKey, verdict] as const));
  const confirmed = live.flatMap(({ pairKey, verdict }) => (verdict === 'same' ? [pairKey] : []));
  const decided = pairsNamed(confirmed, leftMentions, rightMentions);
  const input = { left, right, leftMentions, rightMentions, history, decided };
  return {
    sizes: [leftMentions.length, rightMentions.length],
    links: models.map((model) => linkFeeds({ ...input, model, decisions: (pair) => verdicts.get(pair) ?? null })),
  };
}

/** The mentions of pairs by their keys: they may share no blocking key. */
function pairsNamed(
  keys: readonly string[],
  left: readonly Mention[],
  right: readonly Mention[],
): readonly (readonly [Mention, Mention])[] {
  const lefts = Map.groupBy(left, mentionRef);
  const rights = Map.groupBy(right, mentionRef);
  return keys.flatMap((key) => {
    const [one = '', other = ''] = key.split('~');
    return [[one, other] as const, [other, one] as const].flatMap(([a, b]) =>
      (lefts.get(a) ?? []).flatMap((first) => (rights.get(b) ?? []).map((second) => [first, second] as const)),
    );
  });
}

import { LEAST_RIVAL_BITS } from '../../clusters/matching-posterior.ts';
import { NEAR_LARGEST } from '../key-index.ts';
import type { Mention } from '../mention.ts';
import { MentionScorer } from '../scored/mention-scorer.ts';
import { type NameCensus, nameShares } from '../scored/name-shares.ts';
import { modelKeys } from '../scored/propose-pairs.ts';
import type { RegisterModel } from '../scored/register-model.ts';
import { type LeftoversBefore, type LinkedPair, otherSide, sideOf } from './linking-view.ts';

/** Where the score looks for rivals. */
export interface ScoreScope {
  readonly pair: LinkedPair;
  readonly model: RegisterModel;
  readonly leftovers: LeftoversBefore;
  /** Names and sizes as the run had them in which `of` was left over. */
  readonly census: (people: readonly Mention[]) => Promise<NameCensus>;
}

/**
 * Events left over in the run before that compete with one of these, which no tier links either: the rules of the model
 * propose the pair and its score is that of a rival. Null where that cannot be told from a part.
 */
export async function scoreNeighbours(
  of: readonly Mention[],
  { pair, model, leftovers, census }: ScoreScope,
): Promise<readonly Mention[] | null> {
  const keysOf = modelKeys(model.design);
  const found: Mention[] = [];
  for (const [side, own] of Map.groupBy(of, (mention) => sideOf(mention, pair))) {
    const byKey = underKeys(own, keysOf);
    if ([...byKey.values()].some(({ length }) => length > NEAR_LARGEST)) return null;
    const others = await leftovers.sharing(otherSide(side, pair), [...byKey.keys()]);
    if (others === null) return null;
    const { values, sizes } = await census([...own, ...others]);
    const scorer = new MentionScorer(model, nameShares(values), sizes);
    const isRival = (one: Mention, other: Mention): boolean =>
      (side === 'left' ? scorer.score(one, other) : scorer.score(other, one)).weight >= LEAST_RIVAL_BITS;
    found.push(
      ...others.filter((other) => keysOf(other).some((key) => byKey.get(key)?.some((one) => isRival(one, other)))),
    );
  }
  return found;
}

function underKeys(
  mentions: readonly Mention[],
  keysOf: (mention: Mention) => readonly number[],
): ReadonlyMap<number, readonly Mention[]> {
  const byKey = new Map<number, Mention[]>();
  for (const mention of mentions)
    for (const key of keysOf(mention)) {
      const known = byKey.get(key);
      if (known) known.push(mention);
      else byKey.set(key, [mention]);
    }
  return byKey;
}

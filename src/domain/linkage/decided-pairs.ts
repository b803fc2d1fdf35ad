import { type Mention, mentionRef, type PairDecision } from './mention.ts';

/** The mentions of pairs that officers confirmed: they may share no blocking key any more. */
export function decidedPairs(
  verdicts: ReadonlyMap<string, PairDecision['verdict']>,
  left: readonly Mention[],
  right: readonly Mention[],
): readonly (readonly [Mention, Mention])[] {
  const lefts = Map.groupBy(left, mentionRef);
  const rights = Map.groupBy(right, mentionRef);
  return [...verdicts].flatMap(([pair, verdict]) => {
    const [one = '', other = ''] = pair.split('~');
    if (verdict !== 'same') return [];
    return [[one, other] as const, [other, one] as const].flatMap(([a, b]) =>
      (lefts.get(a) ?? []).flatMap((first) => (rights.get(b) ?? []).map((second) => [first, second] as const)),
    );
  });
}

import type { Mention } from '../mention.ts';
import { bitsOf, shareOf } from '../scored/frozen-scale.ts';
import { COUNTED, type NameCensus, type ValueCounts } from '../scored/name-shares.ts';
import type { LinkedPair } from './linking-view.ts';

/** Mentions that came and went between two runs. */
export interface Delta {
  readonly added: readonly Mention[];
  readonly gone: readonly Mention[];
}

/** The census of the run before: today's, without those that came and with those that went. */
export function censusBefore({ sizes, values }: NameCensus, delta: Delta, pair: LinkedPair): NameCensus {
  const grownBy = (feed: string): number =>
    delta.added.filter((mention) => mention.feed === feed).length -
    delta.gone.filter((mention) => mention.feed === feed).length;
  return {
    sizes: [sizes[0] - grownBy(pair.left.id), sizes[1] - grownBy(pair.right.id)],
    values: new Map([...values].map(([id, counts]) => [id, withoutDelta(counts, valuesOf(id, delta))] as const)),
  };
}

interface Values {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

const valuesOf = (comparison: string, { added, gone }: Delta): Values => {
  const valueOf = COUNTED.get(comparison) ?? (() => null);
  return { added: added.flatMap((one) => valueOf(one) ?? []), gone: gone.flatMap((one) => valueOf(one) ?? []) };
};

function withoutDelta({ total, byValue }: ValueCounts, { added, gone }: Values): ValueCounts {
  const before = new Map(byValue);
  for (const value of added) before.set(value, (before.get(value) ?? 0) - 1);
  for (const value of gone) before.set(value, (before.get(value) ?? 0) + 1);
  return { total: total - added.length + gone.length, byValue: before };
}

/** Whether scores start from the same prior and count rarity on the same scale. */
export function areOfOneScale(before: NameCensus, after: NameCensus): boolean {
  const start = ({ sizes }: NameCensus): number => bitsOf(Math.max(2, ...sizes));
  const totals = ({ values }: NameCensus): readonly number[] =>
    [...COUNTED.keys()].map((id) => Math.sign(totalOf(id, values)) + bitsOf(totalOf(id, values)));
  const scale = (census: NameCensus): string => [start(census), ...totals(census)].join(' ');
  return scale(before) === scale(after);
}

const totalOf = (id: string, values: NameCensus['values']): number => values.get(id)?.total ?? 0;

/** Names of those who came or went that became rarer or more frequent by a class, by comparison. */
export function namesOfOtherClass(
  delta: Delta,
  before: NameCensus,
  after: NameCensus,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...COUNTED.keys()].map((id) => {
      const { added, gone } = valuesOf(id, delta);
      const shareIn = ({ values }: NameCensus, value: string): number =>
        shareOf(values.get(id)?.byValue.get(value) ?? 0, totalOf(id, values));
      const changed = [...added, ...gone].filter((value) => shareIn(before, value) !== shareIn(after, value));
      return [id, new Set(changed)] as const;
    }),
  );
}

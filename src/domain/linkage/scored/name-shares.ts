import type { Mention } from '../mention.ts';
import { bitsOf, shareOf } from './frozen-scale.ts';

/** How rare names are among the records that are linked: what an equal name is worth depends on it. */
export interface NameShares {
  /** log2 of the share of the value of this comparison in a mention, by class of rarity; 0 when it is not known. */
  of(comparison: string, mention: Mention): number;
  /** Values counted for this comparison, on the scale of {@link bitsOf}. */
  values(comparison: string): number;
}

/** How many people carry each value, and how many carry one at all. */
export interface ValueCounts {
  readonly total: number;
  readonly byValue: ReadonlyMap<string, number>;
}

/** People of two feeds, and their names by the comparison whose rarity they decide. */
export interface NameCensus {
  readonly sizes: readonly [number, number];
  readonly values: ReadonlyMap<string, ValueCounts>;
}

/** Comparisons whose values are counted, with the value of a mention. */
export const COUNTED: ReadonlyMap<string, (mention: Mention) => string | null> = new Map([
  ['name', ({ nameKey }: Mention) => nameKey],
  ['motherName', ({ motherNameKey }: Mention) => motherNameKey],
]);

/** Counts the names of persons and of mothers over both lists; a feed that is linked with itself counts once. */
export function nameCensus(left: readonly Mention[], right: readonly Mention[]): NameCensus {
  const lists = left === right ? [left] : [left, right];
  const values = new Map([...COUNTED].map(([id, valueOf]) => [id, countValues(lists, valueOf)] as const));
  return { sizes: [left.length, right.length], values };
}

export function nameShares(counts: ReadonlyMap<string, ValueCounts>): NameShares {
  return {
    of: (comparison, mention) => {
      const counted = counts.get(comparison);
      const value = COUNTED.get(comparison)?.(mention) ?? null;
      return counted === undefined || value === null ? 0 : shareOf(counted.byValue.get(value) ?? 0, counted.total);
    },
    values: (comparison) => {
      const total = counts.get(comparison)?.total ?? 0;
      return total === 0 ? 0 : 2 ** bitsOf(total);
    },
  };
}

function countValues(
  lists: readonly (readonly Mention[])[],
  valueOf: (mention: Mention) => string | null,
): ValueCounts {
  const byValue = new Map<string, number>();
  let total = 0;
  for (const list of lists)
    for (const mention of list) {
      const value = valueOf(mention);
      if (value === null) continue;
      byValue.set(value, (byValue.get(value) ?? 0) + 1);
      total += 1;
    }
  return { byValue, total };
}

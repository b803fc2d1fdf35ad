import type { Mention } from '../mention.ts';

/** How rare names are among the records that are linked: what an equal name is worth depends on it. */
export interface NameShares {
  /** log2 of the share of the value of this comparison in a mention; 0 when it is not known. */
  of(comparison: string, mention: Mention): number;
  /** Values counted for this comparison. */
  values(comparison: string): number;
}

const COUNTED: ReadonlyMap<string, (mention: Mention) => string | null> = new Map([
  ['name', ({ nameKey }: Mention) => nameKey],
  ['motherName', ({ motherNameKey }: Mention) => motherNameKey],
]);

/** Counts the names of persons and of mothers over all mentions given, each list once. */
export function nameShares(lists: readonly (readonly Mention[])[]): NameShares {
  const counts = new Map([...COUNTED].map(([id, valueOf]) => [id, countValues(lists, valueOf)] as const));
  return {
    of: (comparison, mention) => {
      const counted = counts.get(comparison);
      const value = COUNTED.get(comparison)?.(mention) ?? null;
      const count = value === null ? undefined : counted?.byValue.get(value);
      return counted === undefined || count === undefined ? 0 : Math.log2(count / counted.total);
    },
    values: (comparison) => counts.get(comparison)?.total ?? 0,
  };
}

function countValues(lists: readonly (readonly Mention[])[], valueOf: (mention: Mention) => string | null) {
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

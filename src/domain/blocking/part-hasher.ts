import { hash32 } from '../comparisons/hash32.ts';
import type { KeyReduction } from './key-part.ts';

/** Values remembered before all are forgotten: some megabytes at most. */
const MOST_REMEMBERED = 65_536;
/** Lookups after which remembering must have helped, and the share of them that it must have helped. */
const TRIED = 16_384;
const WORTH = 0.25;

/** Hash of the first key of a cell; 0 when it has none. */
export type PartHasher = (cell: string) => number;

function hashOf(reduction: KeyReduction, cell: string): number {
  const key = reduction.of(cell)[0] ?? '';
  return key === '' ? 0 : hash32(key);
}

/**
 * Hashes one column under a reduction. Most columns repeat their values (dates, regions, names), and looking one up is ten
 * times faster than reducing it again; for a column that seldom does (numbers) remembering ends.
 */
export function partHasher(reduction: KeyReduction): PartHasher {
  const known = new Map<string, number>();
  let lookups = 0;
  let found = 0;
  return (cell) => {
    if (lookups > TRIED && found < lookups * WORTH) return hashOf(reduction, cell);
    lookups += 1;
    const before = known.get(cell);
    if (before !== undefined) {
      found += 1;
      return before;
    }
    if (known.size >= MOST_REMEMBERED) known.clear();
    const hash = hashOf(reduction, cell);
    known.set(cell, hash);
    return hash;
  };
}

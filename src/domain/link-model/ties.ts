import type { CountedPatterns } from './counted-patterns.ts';
import type { Tie } from './tie.ts';

/**
 * What all ties together add to the log2 chance of each pattern among strangers; ties of comparisons left out say nothing. An
 * address tied to both names holds one of them as a rule: its ties together never make its level more than certain.
 * @param u Chance of each level among strangers, by comparison of the design.
 */
export function tieBits(
  { comparisons, levels, size }: CountedPatterns,
  ties: readonly Tie[],
  u: readonly (readonly number[])[],
): Float64Array {
  const kept = ties.filter(({ a, b }) => comparisons.includes(a) && comparisons.includes(b));
  const sums = new Float64Array(size);
  if (kept.length === 0) return sums;
  const own: number[] = [];
  for (let row = 0, at = 0; row < size; row += 1, at += comparisons.length) {
    comparisons.forEach((comparison, place) => {
      own[comparison] = levels[at + place] ?? 0;
    });
    sums[row] = tiedBits(own, kept, u);
  }
  return sums;
}

/** The same for the levels of one pair, by comparison of the design. */
export function tiedBits(levels: ArrayLike<number>, ties: readonly Tie[], u: readonly (readonly number[])[]): number {
  const bits = ties.map((tie) => tie.bits[levels[tie.a] ?? 0]?.[levels[tie.b] ?? 0] ?? 0);
  let sum = bits.reduce((all, one) => all + one, 0);
  for (const comparison of tiedTwice(ties)) {
    const all = bits.reduce((more, one, at) => (touches(ties[at], comparison) ? more + one : more), 0);
    sum -= Math.max(0, all + Math.log2(u[comparison]?.[levels[comparison] ?? 0] ?? 1));
  }
  return sum;
}

const tiedTwice = (ties: readonly Tie[]): readonly number[] => {
  const ends = ties.flatMap(({ a, b }) => [a, b]);
  return [...new Set(ends)].filter((end) => ends.indexOf(end) !== ends.lastIndexOf(end));
};

const touches = (tie: Tie | undefined, comparison: number): boolean => tie?.a === comparison || tie?.b === comparison;

import type { CountedPatterns } from './counted-patterns.ts';

/**
 * Two comparisons whose levels go together among strangers: an e-mail address holds the name, a postcode lies in a town.
 * `bits[level of a][level of b]` is log2 of how many times more often strangers are at both levels than by chance; 0 where
 * one is missing.
 */
export interface Tie {
  /** Places in the design, a < b. */
  readonly a: number;
  readonly b: number;
  readonly bits: readonly (readonly number[])[];
}

/** What all ties together add to the log2 chance of each pattern among strangers; ties of comparisons left out say nothing. */
export function tieBits({ comparisons, levels, size }: CountedPatterns, ties: readonly Tie[]): Float64Array {
  const sums = new Float64Array(size);
  const width = comparisons.length;
  for (const { a, b, bits } of ties) {
    const [left, right] = [comparisons.indexOf(a), comparisons.indexOf(b)];
    if (left < 0 || right < 0) continue;
    for (let row = 0, at = 0; row < size; row += 1, at += width)
      sums[row] = (sums[row] ?? 0) + (bits[levels[at + left] ?? 0]?.[levels[at + right] ?? 0] ?? 0);
  }
  return sums;
}

/** The same for the levels of one pair, all comparisons of the design in their order. */
export const tiedBits = (levels: ArrayLike<number>, ties: readonly Tie[]): number =>
  ties.reduce((sum, { a, b, bits }) => sum + (bits[levels[a] ?? 0]?.[levels[b] ?? 0] ?? 0), 0);

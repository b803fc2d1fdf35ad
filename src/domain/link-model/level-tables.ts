import type { CountedPatterns } from './counted-patterns.ts';

/** How often the levels of two comparisons occur together, both answered. */
export interface LevelTable {
  readonly a: number;
  readonly b: number;
  /** `counts[level of a][level of b]`; row and column 0 (missing) are empty. */
  readonly counts: readonly (readonly number[])[];
  readonly ofA: readonly number[];
  readonly ofB: readonly number[];
  readonly total: number;
}

/** Joint counts of the comparisons in two places; `mass` are pairs by pattern. */
export function joinedCounts(
  { comparisons, levels, size }: CountedPatterns,
  mass: Float64Array,
  a: number,
  b: number,
): LevelTable {
  const width = comparisons.length;
  const [rows, columns] = [mostOf(levels, width, a), mostOf(levels, width, b)];
  const flat = new Float64Array((rows + 1) * (columns + 1));
  for (let row = 0, at = 0; row < size; row += 1, at += width) {
    const [left, right] = [levels[at + a] ?? 0, levels[at + b] ?? 0];
    if (left === 0 || right === 0) continue;
    const cell = left * (columns + 1) + right;
    flat[cell] = (flat[cell] ?? 0) + (mass[row] ?? 0);
  }
  const counts = Array.from({ length: rows + 1 }, (_, left) => [
    ...flat.subarray(left * (columns + 1), (left + 1) * (columns + 1)),
  ]);
  const ofA = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const ofB = Array.from({ length: columns + 1 }, (_, right) =>
    counts.reduce((sum, row) => sum + (row[right] ?? 0), 0),
  );
  return { a, b, counts, ofA, ofB, total: ofA.reduce((sum, count) => sum + count, 0) };
}

/** The highest level that occurs in a place. */
function mostOf(levels: Uint8Array, width: number, place: number): number {
  let most = 0;
  for (let at = place; at < levels.length; at += width) most = Math.max(most, levels[at] ?? 0);
  return most;
}

import type { PatternTable } from '../pairing/pattern-counts.ts';
import { patternSpace } from '../pairing/pattern.ts';
import type { ModelDesign } from './link-model.ts';

/** Patterns of some comparisons with their counts, in ascending order and without repeats, so that sums never depend on the order of the input. */
export interface CountedPatterns {
  /** Indexes into the comparisons of the design. */
  readonly comparisons: readonly number[];
  readonly size: number;
  /** `levels[pattern * comparisons.length + place]`. */
  readonly levels: Uint8Array;
  readonly counts: Float64Array;
}

/** Counts of the patterns of the kept comparisons only; the levels of the others are summed out. Patterns without pairs are left out. */
export function countedPatterns(
  design: ModelDesign,
  table: PatternTable,
  counts: Float64Array,
  kept: readonly number[],
): CountedPatterns {
  const sums = projectedCounts(design, table.patterns, counts, kept);
  const ordered = [...sums].toSorted(([a], [b]) => a - b);
  const levels = new Uint8Array(ordered.length * kept.length);
  const radix = kept.map((at) => levelCount(design, at));
  ordered.forEach(([pattern], row) => writeLevels(pattern, radix, levels, row * kept.length));
  return {
    comparisons: kept,
    size: ordered.length,
    levels,
    counts: Float64Array.from(ordered, ([, count]) => count),
  };
}

/** Levels of one comparison of the design, `missing` included. */
export const levelCount = (design: ModelDesign, comparison: number): number =>
  design.comparisons[comparison]?.comparison.levels.length ?? 1;

/** All comparisons of every pattern, row by row in the order given, with the counts given. */
export function tablePatterns(design: ModelDesign, patterns: Float64Array, counts: Float64Array): CountedPatterns {
  const radix = design.comparisons.map((_, at) => levelCount(design, at));
  const levels = new Uint8Array(patterns.length * radix.length);
  patterns.forEach((pattern, row) => {
    writeLevels(pattern, radix, levels, row * radix.length);
  });
  return { comparisons: radix.map((_, at) => at), size: patterns.length, levels, counts };
}

function projectedCounts(
  design: ModelDesign,
  patterns: Float64Array,
  counts: Float64Array,
  kept: readonly number[],
): Map<number, number> {
  const whole = patternSpace(design.comparisons.map((_, at) => levelCount(design, at)));
  const part = patternSpace(kept.map((at) => levelCount(design, at)));
  const sums = new Map<number, number>();
  patterns.forEach((pattern, row) => {
    const count = counts[row] ?? 0;
    if (count <= 0) return;
    let projected = 0;
    kept.forEach((at, place) => {
      const level = Math.floor(pattern / (whole.steps[at] ?? 1)) % (whole.radix[at] ?? 1);
      projected += level * (part.steps[place] ?? 0);
    });
    sums.set(projected, (sums.get(projected) ?? 0) + count);
  });
  return sums;
}

function writeLevels(pattern: number, radix: readonly number[], levels: Uint8Array, at: number): void {
  let rest = pattern;
  radix.forEach((size, place) => {
    levels[at + place] = rest % size;
    rest = Math.floor(rest / size);
  });
}

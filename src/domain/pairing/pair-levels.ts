import type { Comparison } from '../comparisons/comparison.ts';
import type { ModelComparison } from '../link-model/link-model.ts';
import { implicationsOf } from './implied.ts';
import { layoutOf } from './packed-rows.ts';
import { patternSpace } from './pattern.ts';

/** Rows of pairs: those of pair `p` begin at `words[a[p]]` and `words[b[p]]`. */
export interface RowPairs {
  readonly words: Uint32Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Number of pairs. */
  readonly size: number;
}

/** Patterns of many pairs at once. Comparison by comparison, so that each inner loop calls one function only. */
export class PairLevels {
  /** Patterns of the pairs last compared. */
  readonly patterns: Float64Array;
  readonly #steps: readonly ComparisonStep[];

  /** For at most `capacity` pairs at a time. */
  constructor(comparisons: readonly ModelComparison[], capacity: number) {
    this.patterns = new Float64Array(capacity);
    this.#steps = stepsOf(comparisons, capacity);
  }

  /** Compares the rows of these pairs. */
  compare(pairs: RowPairs): void {
    this.patterns.fill(0, 0, pairs.size);
    for (const step of this.#steps) if (step.found !== null) findLevels(step, pairs, step.found);
    for (const step of this.#steps) {
      if (step.found === null) addLevels(step, pairs, this.patterns);
      else addFound(step, step.found, pairs.size, this.patterns);
    }
  }
}

/** One comparison as the loops take it. */
interface ComparisonStep {
  readonly comparison: Comparison;
  /** Where its words begin inside a row, and what a level adds to the pattern. */
  readonly offset: number;
  readonly step: number;
  /** Levels found, kept when the comparison silences another or may be silenced; null otherwise. */
  readonly found: Uint8Array | null;
  /** Levels found by the comparison that may silence this one, and at which of them it does. */
  readonly source: Uint8Array | null;
  readonly silent: Uint8Array | null;
}

function stepsOf(comparisons: readonly ModelComparison[], capacity: number): readonly ComparisonStep[] {
  const { offsets } = layoutOf(comparisons.map(({ comparison }) => comparison.width));
  const { steps } = patternSpace(comparisons.map(({ comparison }) => comparison.levels.length));
  const implications = implicationsOf(comparisons);
  const found = comparisons.map((_, i) => {
    const isAsked = implications.some((one) => one?.by === i);
    return isAsked || implications[i] !== null ? new Uint8Array(capacity) : null;
  });
  return comparisons.map(({ comparison }, i) => ({
    comparison,
    offset: offsets[i] ?? 0,
    step: steps[i] ?? 0,
    found: found[i] ?? null,
    source: found[implications[i]?.by ?? -1] ?? null,
    silent: implications[i]?.silent ?? null,
  }));
}

function addLevels(
  { comparison, offset, step }: ComparisonStep,
  { words, a, b, size }: RowPairs,
  patterns: Float64Array,
): void {
  for (let p = 0; p < size; p += 1) {
    const level = comparison.level(words, (a[p] ?? 0) + offset, (b[p] ?? 0) + offset);
    patterns[p] = (patterns[p] ?? 0) + level * step;
  }
}

function findLevels({ comparison, offset }: ComparisonStep, { words, a, b, size }: RowPairs, found: Uint8Array): void {
  for (let p = 0; p < size; p += 1) {
    found[p] = comparison.level(words, (a[p] ?? 0) + offset, (b[p] ?? 0) + offset);
  }
}

function addFound(
  { source, silent, step }: ComparisonStep,
  found: Uint8Array,
  size: number,
  patterns: Float64Array,
): void {
  for (let p = 0; p < size; p += 1) {
    if (source !== null && silent?.[source[p] ?? 0] === 1) continue;
    patterns[p] = (patterns[p] ?? 0) + (found[p] ?? 0) * step;
  }
}

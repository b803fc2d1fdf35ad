/**
 * The pattern of a pair: the level of every comparison as one number (mixed radix, the first comparison least
 * significant). A million pairs share some thousand patterns, so models are fitted on counts of patterns, not on pairs.
 */
export interface PatternSpace {
  /** Number of levels of each comparison, `missing` included. */
  readonly radix: readonly number[];
  /** What one step of each comparison adds to the pattern. */
  readonly steps: readonly number[];
}

/** Space of the patterns of comparisons with so many levels each. Throws when it exceeds the safe integers (2^53). */
export function patternSpace(radix: readonly number[]): PatternSpace {
  const steps: number[] = [];
  let size = 1;
  for (const levels of radix) {
    steps.push(size);
    size *= levels;
  }
  if (size > Number.MAX_SAFE_INTEGER) throw new RangeError('too many comparisons: their patterns exceed 2^53');
  return { radix, steps };
}

/** The pattern of these levels. */
export function patternOf(levels: readonly number[], { steps }: PatternSpace): number {
  let pattern = 0;
  for (let i = 0; i < steps.length; i += 1) pattern += (levels[i] ?? 0) * (steps[i] ?? 0);
  return pattern;
}

/** The level of every comparison in a pattern. */
export function levelsOf(pattern: number, { radix, steps }: PatternSpace): number[] {
  return radix.map((levels, i) => Math.floor(pattern / (steps[i] ?? 1)) % levels);
}

import type { CountedPatterns } from './counted-patterns.ts';
import { smoothedShares } from './level-shares.ts';
import { levelSums, total, weightSums } from './pattern-sums.ts';
import { levelWeights, probabilityOf, weightOf } from './weights.ts';

/** Change of every probability below which a fit has converged, and the most steps it may take. */
const TOLERANCE = 1e-6;
const MOST_STEPS = 200;

/** Where a fit begins and what it may move. */
export interface FitStart {
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
  /** Which comparisons get a new m; the others keep theirs. */
  readonly free: readonly boolean[];
  /** Share of matches to begin with, among `outOf` pairs: the candidates of a rule, or all pairs of the lists. */
  readonly lambda: number;
  readonly outOf: number;
  /** Bits to add to each pattern, parallel to the patterns; none when null. */
  readonly correction: Float64Array | null;
}

/** What expectation–maximisation found. */
export interface Fit {
  /** m of the kept comparisons, in their order; index 0 (missing) is 1. */
  readonly m: readonly (readonly number[])[];
  /** Expected matches at each level of each kept comparison, `missing` included. */
  readonly expected: readonly (readonly number[])[];
  /** Share of matches, and their expected number. */
  readonly lambda: number;
  readonly matches: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * Fits m and the share of matches by expectation–maximisation with u fixed (Dempster, Laird & Rubin 1977; Winkler 1988).
 * `missing` is no evidence; half a count is added to every level. Deterministic: sums run over sorted patterns.
 */
export function maximise(patterns: CountedPatterns, start: FitStart): Fit {
  let { m, lambda } = start;
  for (let iterations = 1; ; iterations += 1) {
    const found = expectedMatches(patterns, { ...start, m, lambda });
    const expected = levelSums(patterns, found, m);
    const matches = total(found);
    const next = m.map((row, place) => (start.free[place] === true ? smoothedShares(expected[place] ?? row) : row));
    const share = (matches + 0.5) / (start.outOf + 1);
    const converged = Math.max(furthest(m, next), Math.abs(share - lambda) / share) < TOLERANCE;
    m = next;
    lambda = share;
    if (converged || iterations >= MOST_STEPS) return { m, expected, lambda, matches, iterations, converged };
  }
}

/** Expected matches of each pattern: its pairs × their probability. */
function expectedMatches(patterns: CountedPatterns, { m, u, lambda, correction }: FitStart): Float64Array {
  const weights = weightSums(
    patterns,
    m.map((row, place) => levelWeights({ m: row, u: u[place] ?? row })),
  );
  const prior = weightOf(lambda);
  return patterns.counts.map(
    (count, row) => count * probabilityOf(prior + (weights[row] ?? 0) + (correction?.[row] ?? 0)),
  );
}

function furthest(before: readonly (readonly number[])[], after: readonly (readonly number[])[]): number {
  let most = 0;
  before.forEach((row, place) => {
    row.forEach((value, level) => {
      most = Math.max(most, Math.abs(value - (after[place]?.[level] ?? value)));
    });
  });
  return most;
}

import type { CountedPatterns } from './counted-patterns.ts';
import { ruleCandidates } from './expectation.ts';
import type { FitInput } from './fit-input.ts';
import { normalised, startM } from './level-shares.ts';
import type { LevelProbabilities } from './link-model.ts';
import { allPairs, estimatePrior } from './prior.ts';
import { scoreLevels } from './score-patterns.ts';
import type { Tie } from './tie.ts';
import { type Training, trainAll } from './train-all.ts';
import { type ObservedLevels, observedLevels, withoutMatches } from './u-estimate.ts';

/** Rounds, and the change of the prior in bits that ends them; three are the rule. */
const MOST_ROUNDS = 8;
const TOLERANCE = 1e-3;

/** Where u, m and the number of matches agree with each other. */
export interface Settled {
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
  /** False where the model file fixes the numbers. */
  readonly free: readonly boolean[];
  readonly ties: readonly Tie[];
  /** log2 odds and share of the matches found among all pairs. */
  readonly prior: number;
  readonly lambda: number;
  readonly training: Training;
}

/**
 * Fits in turn, as each needs the others: u from random pairs less the matches among them, m under each rule with that u,
 * the number of matches with both. Without the first step equal identity numbers, which are nearly all of one person,
 * would pass for chance, and every probability would come out too low.
 */
export function settle(input: FitInput, patterns: CountedPatterns, ties: readonly Tie[]): Settled {
  const observed = input.design.comparisons.map(({ comparison }, at) =>
    observedLevels(comparison, input.sampled[at] ?? [], input.collisions[at] ?? null),
  );
  const free = observed.map((_, at) => (input.given?.levels[at] ?? null) === null);
  const candidates = input.design.blocking.map((_, rule) => ruleCandidates(input.design, input.table, rule, ties));
  let before = Number.NEGATIVE_INFINITY;
  let m: readonly (readonly number[])[] = observed.map(
    ({ share }, at) => given(input, at, 'm') ?? startM(share.length),
  );
  let lambda = 0;
  for (let round = 1; ; round += 1) {
    const u = observed.map((levels, at) => given(input, at, 'u') ?? chance(levels, m[at] ?? [], lambda));
    const training = trainAll(input.design, candidates, { m, u, free, ties });
    m = training.m;
    const weights = scoreLevels(patterns, { prior: 0, levels: levelsOf({ m, u }), ties }, null);
    const { prior, matches } = estimatePrior(patterns.counts, weights, input.sizes, 1);
    lambda = matches / Math.max(allPairs(input.sizes), 1);
    if (Math.abs(prior - before) < TOLERANCE || round >= MOST_ROUNDS)
      return { m, u, free, ties, prior, lambda, training };
    before = prior;
  }
}

/** m and u of every comparison, together. */
export const levelsOf = ({ m, u }: Pick<Settled, 'm' | 'u'>): readonly LevelProbabilities[] =>
  m.map((row, at) => ({ m: row, u: u[at] ?? row }));

const chance = (observed: ObservedLevels, m: readonly number[], lambda: number): readonly number[] =>
  lambda > 0 ? withoutMatches(observed, m, lambda) : normalised(observed.share);

const given = ({ given: numbers }: FitInput, at: number, which: 'm' | 'u'): readonly number[] | null =>
  numbers?.levels[at]?.[which] ?? null;

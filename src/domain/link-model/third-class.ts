import type { CountedPatterns } from './counted-patterns.ts';
import { normalised, smoothedShares } from './level-shares.ts';
import { levelSums, total, weightSums } from './pattern-sums.ts';
import type { Tie } from './tie.ts';
import { tieBits } from './ties.ts';
import { weightOf } from './weights.ts';

/** Steps and change after which the fit stops; it only has to tell whether a third class is there and what it shares. */
const MOST_STEPS = 100;
const TOLERANCE = 1e-4;

/** What matches and strangers look like. */
export interface KnownClasses {
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
  /** log2 odds of a match over all pairs. */
  readonly prior: number;
  /** All pairs of the lists. */
  readonly outOf: number;
  readonly ties: readonly Tie[];
}

/** Pairs that are neither like matches nor like strangers. */
export interface ThirdClass {
  /** Chance of each level among them, by comparison. */
  readonly chances: readonly (readonly number[])[];
  /** Their share among all pairs of the lists, and their expected number among the candidates. */
  readonly share: number;
  readonly pairs: number;
}

/**
 * Fits a third class beside matches and strangers, which stay as they are, by expectation–maximisation (three latent classes:
 * Winkler 1993; Larsen & Rubin 2001).
 */
export function fitThirdClass(patterns: CountedPatterns, known: KnownClasses): ThirdClass {
  const tied = tieBits(patterns, known.ties, known.u);
  const stranger = weightSums(patterns, known.u.map(logs)).map((weight, row) => weight + (tied[row] ?? 0));
  const match = weightSums(patterns, known.m.map(logs)).map((weight) => weight + known.prior);
  let third: ThirdClass = { chances: known.u.map(halfAgree), share: firstShare(known), pairs: 0 };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const own = weightSums(patterns, third.chances.map(logs)).map((weight) => weight + weightOf(third.share));
    const mass = patterns.counts.map((count, row) => count * shareOf(own[row], [match[row], stranger[row]]));
    const pairs = total(mass);
    const settled = Math.abs(pairs - third.pairs) <= TOLERANCE * Math.max(pairs, 1);
    third = {
      chances: levelSums(patterns, mass, third.chances).map(smoothedShares),
      share: Math.min(0.5, (pairs + 0.5) / Math.max(known.outOf, 1)),
      pairs,
    };
    if (settled) break;
  }
  return third;
}

const firstShare = ({ prior, outOf }: KnownClasses): number =>
  Math.min(0.5, Math.max(2 ** prior, 1 / Math.max(outOf, 2)));

/** To begin with, they agree on every field half of the time. */
const halfAgree = (u: readonly number[]): number[] => normalised(u.map((share, level) => (level === 1 ? 1 : share)));

const logs = (row: readonly number[]): number[] => row.map((share, level) => (level === 0 ? 0 : Math.log2(share)));

/** Share of one class, all in log2. */
function shareOf(own: number | undefined, others: readonly (number | undefined)[]): number {
  const mine = own ?? 0;
  return 1 / others.reduce<number>((sum, other) => sum + 2 ** ((other ?? 0) - mine), 1);
}

import type { Interval } from '../../src/domain/statistics/interval.ts';
import { wilson } from '../../src/domain/statistics/wilson.ts';
import type { PersonTruth } from './person-set.ts';
import { isMatch, probabilityOf, type ScoredPairs } from './scored-pairs.ts';

/** Probability bins from 0.5 up, the last ones narrow because most pairs lie there. */
export const BIN_EDGES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 1] as const;

/** Pairs of one bin: what was claimed of them, and what is true. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  readonly matches: number;
  /** Mean probability that was claimed. */
  readonly claimed: number;
  /** Share of matches with its 95 % interval; null without pairs. */
  readonly observed: number | null;
  readonly interval: Interval | null;
  /** Within two points as far as the sample can tell: the interval of the observed share reaches the claim ± 0.02. */
  readonly holds: boolean;
}

/** Two points (IND-26 and docs on calibration: observed precision within 2 points of the claimed one). */
const TOLERANCE = 0.02;

export function calibrationOf(pairs: ScoredPairs, truth: PersonTruth): readonly CalibrationBin[] {
  const bins = BIN_EDGES.slice(0, -1).map(() => ({ pairs: 0, matches: 0, claimed: 0 }));
  for (let i = 0; i < pairs.weight.length; i += 1) {
    const probability = probabilityOf(pairs.weight[i] ?? 0);
    const bin = bins[binOf(probability)];
    if (bin === undefined) continue;
    bin.pairs += 1;
    bin.claimed += probability;
    if (isMatch(truth, pairs.left[i] ?? 0, pairs.right[i] ?? 0)) bin.matches += 1;
  }
  return bins.map((bin, at) => binWith(BIN_EDGES[at] ?? 0, BIN_EDGES[at + 1] ?? 1, bin));
}

/** -1 below the first bin. */
const binOf = (probability: number): number =>
  Math.min(
    BIN_EDGES.length - 2,
    BIN_EDGES.findLastIndex((edge) => probability >= edge),
  );

function binWith(
  from: number,
  to: number,
  { pairs, matches, claimed: sum }: { readonly pairs: number; readonly matches: number; readonly claimed: number },
): CalibrationBin {
  const claimed = pairs === 0 ? 0 : sum / pairs;
  const interval = wilson(matches, pairs);
  const holds = interval === null || (interval.low <= claimed + TOLERANCE && interval.high >= claimed - TOLERANCE);
  return { from, to, pairs, matches, claimed, observed: pairs === 0 ? null : matches / pairs, interval, holds };
}

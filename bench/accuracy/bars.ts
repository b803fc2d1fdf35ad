import type { Score } from './score.ts';

/** Totals over all checks, as shares from 0 to 1; a share of nothing is 1 (or 0 for the undetectable). */
export interface Totals {
  readonly planted: number;
  readonly recall: number;
  readonly precision: number;
  readonly sprung: number;
  readonly undetectable: number;
}

/** Every fault that the data give away is found, hardly any finding is wrong, and few faults hide behind "undetectable". */
const LEAST_RECALL = 1;
const LEAST_PRECISION = 0.99;
const MOST_UNDETECTABLE = 0.05;

export function totalsOf(scores: readonly Score[]): Totals {
  const sum = (count: (score: Score) => number): number => scores.reduce((total, score) => total + count(score), 0);
  const [planted, detectable, findings] = [sum((s) => s.planted), sum((s) => s.detectable), sum((s) => s.findings)];
  return {
    planted,
    recall: share(
      sum((score) => score.found),
      detectable,
      1,
    ),
    precision: share(findings - sum(({ wrong }) => wrong.length), findings, 1),
    sprung: sum(({ sprung }) => sprung.length),
    undetectable: share(planted - detectable, planted, 0),
  };
}

const share = (part: number, whole: number, ofNothing: number): number => (whole === 0 ? ofNothing : part / whole);

/** What fails, in words; empty when every bar is met. */
export const failedBars = ({ recall, precision, sprung, undetectable }: Totals): readonly string[] => [
  ...(recall < LEAST_RECALL ? [`recall of detectable ${recall.toFixed(4)} < ${LEAST_RECALL}`] : []),
  ...(precision < LEAST_PRECISION ? [`precision ${precision.toFixed(4)} < ${LEAST_PRECISION}`] : []),
  ...(sprung > 0 ? [`${sprung} traps sprung`] : []),
  ...(undetectable >= MOST_UNDETECTABLE ? [`undetectable ${undetectable.toFixed(4)} ≥ ${MOST_UNDETECTABLE}`] : []),
];

import type { Score } from './score.ts';

/** One score per check over all counties. */
export function sumOf(all: readonly (readonly Score[])[]): readonly Score[] {
  const byCheck = Map.groupBy(all.flat(), ({ check }) => check);
  return [...byCheck]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([check, scores]) => ({
      check,
      planted: total(scores, ({ planted }) => planted),
      detectable: total(scores, ({ detectable }) => detectable),
      review: total(scores, ({ review }) => review),
      found: total(scores, ({ found }) => found),
      findings: total(scores, ({ findings }) => findings),
      traps: total(scores, ({ traps }) => traps),
      missed: scores.flatMap(({ missed }) => missed),
      wrong: scores.flatMap(({ wrong }) => wrong),
      sprung: scores.flatMap(({ sprung }) => sprung),
    }));
}

const total = (scores: readonly Score[], count: (score: Score) => number): number =>
  scores.reduce((sum, score) => sum + count(score), 0);

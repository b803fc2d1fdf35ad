import { addDays, type PlainDate } from '../values/plain-date.ts';

/** Days from one to another, both included. */
export interface DayRun {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The same days as few runs in order: overlapping and adjoining ones become one, runs without a day are dropped. */
export function unionOfRuns(runs: readonly DayRun[]): readonly DayRun[] {
  const union: DayRun[] = [];
  for (const { from, until } of runs.filter((run) => run.from <= run.until).toSorted(byFirstDay)) {
    const last = union.at(-1);
    if (last === undefined || addDays(last.until, 1) < from) union.push({ from, until });
    else if (last.until < until) union[union.length - 1] = { from: last.from, until };
  }
  return union;
}

/** The days that both have; each side is a union in order. */
export function sharedRuns(left: readonly DayRun[], right: readonly DayRun[]): readonly DayRun[] {
  return unionOfRuns(
    left.flatMap((a) => right.map((b) => ({ from: later(a.from, b.from), until: earlier(a.until, b.until) }))),
  );
}

/** Whether one of the runs has every day of the other. */
export const coversRun = (union: readonly DayRun[], run: DayRun): boolean =>
  union.some(({ from, until }) => from <= run.from && run.until <= until);

const later = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? b : a);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
const byFirstDay = (a: DayRun, b: DayRun): number => (a.from < b.from ? -1 : Number(a.from > b.from));

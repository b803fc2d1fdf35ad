import { addDays, type PlainDate } from '../values/plain-date.ts';
import { type DayRun, sharedRuns, unionOfRuns } from './day-runs.ts';

/** Whose rosters an answer rests on: a feed of a county; '' as feed: whether the county takes part at all. */
export interface ReachPlace {
  readonly feed: string;
  /** Six digits. */
  readonly county: string;
}

/** Days of such rosters on which an answer rests; without days, on whether anybody owes them. */
export interface Reach extends ReachPlace {
  readonly days: DayRun | null;
}

/** How far rosters reach: null = nobody owes them. */
export type Reached = readonly DayRun[] | null;

/**
 * Where rosters reach otherwise than before, as runs of days; no days: whatever rests on this place may be answered otherwise.
 * Whether rosters span some days follows from which of these days they cover, so that an answer about other days stands.
 */
export function changedReaches(place: ReachPlace, before: Reached, after: Reached): readonly Reach[] {
  if (before === null || after === null) return before === after ? [] : [{ ...place, days: null }];
  return unionOfRuns([...without(before, after), ...without(after, before)]).map((days) => ({ ...place, days }));
}

/** All days that a date may name. */
export const ALWAYS: DayRun = { from: '0001-01-01' as PlainDate, until: '9999-12-30' as PlainDate };

const without = (days: readonly DayRun[], others: readonly DayRun[]): readonly DayRun[] =>
  sharedRuns(days, complement(others));

/** All days that a union does not have. */
function complement(union: readonly DayRun[]): readonly DayRun[] {
  const starts = [ALWAYS.from, ...union.map(({ until }) => addDays(until, 1))];
  const ends = [...union.map(({ from }) => addDays(from, -1)), ALWAYS.until];
  return starts.flatMap((from, at) => {
    const until = ends[at] ?? ALWAYS.until;
    return from <= until ? [{ from, until }] : [];
  });
}

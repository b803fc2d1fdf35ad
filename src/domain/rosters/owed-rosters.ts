import type { OwedRoster } from '../checks/register-facts.ts';
import type { Cadence } from '../feeds/define-feed.ts';
import { addDays, addMonths, type PlainDate, plainDate } from '../values/plain-date.ts';
import { coversRun, type DayRun, unionOfRuns } from './day-runs.ts';
import type { FinalPeriod, OwedFeed } from './owed-feed.ts';

/** Day by which rosters must be there (roster cycle of the joint meeting; parameters ROSTER_DUE_DAY, QUARTERLY_DUE_DAY, TERM_DUE_DAYS). */
export interface DueDays {
  /** Day of the month after the period. */
  readonly monthlyDay: number;
  readonly quarterlyDay: number;
  /** Days after the start of the term. */
  readonly termDays: number;
}

export interface DeliveredPeriod extends FinalPeriod {
  readonly feed: string;
  /** Instant the sender declared in the manifest; null when unknown. */
  readonly submittedAt?: string | null;
}

/**
 * Every roster whose due day has come by `asOf`, in the order of the register, and whether it was received.
 *
 * A month or quarter is received when final periods of the same feed, region and organisation cover each of its days,
 * however the sender cut them. A term is received when a final roster begins in it: schools send who is there, not
 * what happened until the end. The first period begins with the coverage start. Due days are not moved by holidays.
 */
export function owedRosters(
  register: readonly OwedFeed[],
  delivered: readonly DeliveredPeriod[],
  asOf: PlainDate,
  cycle: DueDays,
): readonly OwedRoster[] {
  return register.flatMap((entry) => {
    const finals = delivered.filter((final) => sameSender(final, entry));
    return periodsOf(entry, asOf, cycle).map(({ from, until, dueOn }) => ({
      feed: entry.feed,
      region: entry.region,
      org: entry.org,
      periodStart: from,
      periodEnd: until,
      dueOn,
      ...arrivalOf(entry, finals, { from, until }),
    }));
  });
}

/** Whether a period was received, and the first day on which what had been submitted covered it; null when a day is unknown. */
function arrivalOf(
  entry: OwedFeed,
  finals: readonly DeliveredPeriod[],
  period: DayRun,
): Pick<OwedRoster, 'received' | 'receivedOn'> {
  const covers = (some: readonly DeliveredPeriod[]): boolean =>
    entry.cadence === 'term' ? some.some((final) => beginsIn(final, period)) : coversRun(unionOfRuns(some), period);
  const touching = finals.filter(({ from, until }) => from <= period.until && period.from <= until);
  if (!covers(touching)) return { received: false, receivedOn: null };
  const dated = touching.flatMap(({ submittedAt }) => submittedAt?.slice(0, 10) ?? []).toSorted();
  const first = dated.find((day) =>
    covers(touching.filter(({ submittedAt }) => (submittedAt ?? '9').slice(0, 10) <= day)),
  );
  return { received: true, receivedOn: first === undefined ? null : plainDate(first) };
}

interface OwedPeriod extends DayRun {
  readonly dueOn: PlainDate;
}

/** The periods of one entry whose due day is not after `asOf`; none for feeds that are owed only when something happened. */
function periodsOf({ cadence, since }: OwedFeed, asOf: PlainDate, cycle: DueDays): readonly OwedPeriod[] {
  if (cadence === 'occasional') return [];
  const periods: OwedPeriod[] = [];
  let start = startOfPeriod(cadence, since);
  while (start <= asOf) {
    const next = nextStart(cadence, start);
    const from = start < since ? since : start;
    const dueOn = dueDay(cadence, from, next, cycle);
    if (dueOn > asOf) break;
    periods.push({ from, until: addDays(next, -1), dueOn });
    start = next;
  }
  return periods;
}

/** First day of the month, quarter or school term (spring from 1 February, autumn from 1 September) that holds a day. */
function startOfPeriod(cadence: Cadence, day: PlainDate): PlainDate {
  const month = plainDate(`${day.slice(0, 7)}-01`);
  const number = Number(day.slice(5, 7));
  if (cadence === 'quarterly') return addMonths(month, -((number - 1) % 3));
  if (cadence !== 'term') return month;
  return addMonths(month, -(number === 1 ? 4 : number < 9 ? number - 2 : number - 9));
}

const nextStart = (cadence: Cadence, start: PlainDate): PlainDate => {
  if (cadence === 'quarterly') return addMonths(start, 3);
  if (cadence === 'term') return addMonths(start, start.slice(5, 7) === '02' ? 7 : 5);
  return addMonths(start, 1);
};

const dueDay = (cadence: Cadence, from: PlainDate, next: PlainDate, cycle: DueDays): PlainDate => {
  if (cadence === 'term') return addDays(from, cycle.termDays);
  return addDays(next, (cadence === 'quarterly' ? cycle.quarterlyDay : cycle.monthlyDay) - 1);
};

const sameSender = (final: DeliveredPeriod, entry: OwedFeed): boolean =>
  final.feed === entry.feed && final.region === entry.region && final.org === entry.org;

/** Term dates differ between counties; a roster dated up to a month before the term already belongs to it. */
const TERM_MARGIN_DAYS = 31;

const beginsIn = ({ from }: DayRun, term: DayRun): boolean =>
  addDays(term.from, -TERM_MARGIN_DAYS) <= from && from <= term.until;

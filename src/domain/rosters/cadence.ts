import type { Cadence } from '../feeds/define-feed.ts';
import { daysBetween } from '../values/plain-date.ts';
import { feedById } from '../feeds/index.generated.ts';
import type { DayRun } from './day-runs.ts';

/** Longest period in days that still counts as this cadence: a month, a quarter, a term with its holidays. */
const LONGEST: readonly (readonly [Cadence, number])[] = [
  ['monthly', 45],
  ['quarterly', 100],
  ['term', 220],
];

/**
 * How often a sender delivers, told from the length of most of its periods (the median; the shorter of two).
 * A single day is a count on that day and owes nothing by itself; longer than a term is a one-off load.
 */
export function inferCadence(periods: readonly DayRun[]): Cadence {
  const lengths = periods.map(({ from, until }) => daysBetween(from, until) + 1).toSorted((a, b) => a - b);
  const median = lengths[Math.floor((lengths.length - 1) / 2)];
  if (median === undefined || median <= 1) return 'occasional';
  return LONGEST.find(([, days]) => median <= days)?.[0] ?? 'occasional';
}

/** A line of the register before its cadence is known. */
interface Owing {
  readonly feed: string;
  readonly region: string;
  readonly org: string;
  readonly cadence: string | null;
}

/** What an operator set, else what the sender's own periods show, else the feed's default. */
export function cadenceOf<Final extends DayRun & Omit<Owing, 'cadence'>>(
  { feed, region, org, cadence }: Owing,
  finals: readonly Final[],
): Cadence {
  if (cadence !== null) return cadence as Cadence;
  const byDefault = feedById.get(feed)?.cadence ?? 'monthly';
  if (byDefault === 'occasional' || byDefault === 'term') return byDefault;
  const own = finals.filter((final) => final.feed === feed && final.region === region && final.org === org);
  return own.length === 0 ? byDefault : inferCadence(own);
}

import { addMonths, type Day, monthEnd } from '../days.ts';
import { isSentLate } from '../rosters/manifest.ts';
import { type Period, periodText } from '../rosters/periods.ts';
import type { World } from '../world/world.ts';

/** Faults of whole rosters. */
export interface FeedFaults {
  /** Stems of rosters with forbidden columns (I15). */
  readonly forbidden: readonly string[];
  /** Subjects (feed, region, period) that a preset knows of itself: Q04, Q05, Q08. */
  readonly known: readonly {
    readonly check: string;
    readonly feed: string;
    readonly region: string;
    readonly period: string;
    readonly verdict: string;
    readonly note?: string;
  }[];
}

/** Rosters of a month are due on the 10th, of a quarter on the 15th of the following month. */
const DUE = { month: 10, quarter: 15 } as const;

const subject = (feed: string, region: string, period: string): string => `${feed}|${region}|${period}`;

/** Labels Q01, Q03 and I15, and what the preset adds. */
export function labelFeeds(world: World, faults: FeedFaults): void {
  for (const roster of world.office.delivery.rosters) {
    const key = subject(roster.feed, roster.region, periodText(roster.period));
    if (faults.forbidden.includes(roster.stem)) world.truth.plant('I15', roster.feed, key, 'yes');
    if (isSentLate(roster.stem))
      world.truth.plant('Q01', roster.feed, key, 'submitted late, present at as-of', roster.org);
    const regression = world.office.tally.regression(roster.stem);
    if (regression !== 'none')
      world.truth.plant(
        'Q03',
        roster.feed,
        key,
        regression === 'all' ? 'yes' : 'depends on the date taken',
        roster.org,
      );
  }
  for (const { check, feed, region, period, verdict, note } of faults.known)
    world.truth.plant(check, feed, subject(feed, region, period), verdict, note ?? '');
  for (const gap of world.office.delivery.terms.missing) labelGap(world, gap);
}

function labelGap(
  world: World,
  gap: { readonly feed: string; readonly county: string; readonly org: string; readonly from: Day },
): void {
  const quarterly =
    gap.feed.startsWith('HC-') &&
    gap.feed.endsWith('ROSTER') &&
    world.office.delivery.terms.quarterlyHospitals.includes(gap.county);
  const months = quarterly ? 3 : 1;
  for (let start = gap.from; start <= world.to; start = addMonths(start, months)) {
    const period: Period = { start, end: monthEnd(addMonths(start, months - 1)) };
    const due = period.end + (quarterly ? DUE.quarter : DUE.month);
    const key = subject(gap.feed, gap.county, periodText(period));
    if (world.asOf < due) world.truth.trap('Q01', gap.feed, key, 'not due at as-of');
    else world.truth.plant('Q01', gap.feed, key, world.asOf > due + 9 ? 'yes' : 'at the edge of the due day', gap.org);
  }
}

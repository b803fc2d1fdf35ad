import { addMonths, type Day } from '../days.ts';
import type { County } from '../world/places.ts';
import { type Cadence, type Period, periodsBetween, periodText, termsBetween } from './periods.ts';

/** One roster file that a department sends. */
export interface Roster {
  readonly feed: string;
  /** Region in the file name: the county, or the town for rosters that towns send. */
  readonly region: string;
  readonly county: string;
  readonly org: string;
  readonly period: Period;
  readonly stem: string;
  readonly index: number;
}

export interface Terms {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  /** Rosters that never arrive: feed, county, organisation (or blank), from which period start on. */
  readonly missing: readonly {
    readonly feed: string;
    readonly county: string;
    readonly org: string;
    readonly from: Day;
  }[];
  /** Feeds that a county began to send later than the others. */
  readonly lateStart: readonly { readonly feed: string; readonly county: string; readonly from: Day }[];
  /** Years of household entries and adoptions that were sent once, so that enrolment and entries can be compared. */
  readonly historyYears: number;
  readonly quarterlyHospitals: readonly string[];
  /** Towns that send village, employer and school rosters themselves; else the county does. */
  readonly town: string | undefined;
}

const TOWN_FEEDS = new Set(['GR-EMP', 'GR-CHANGE', 'ED-PRE', 'ED-K12', 'PS-STOCK']);
const STANDING = new Set(['PS-INFLOW', 'PS-PERMIT', 'PS-OUTFLOW']);
const CADENCES: Readonly<Record<string, Cadence>> = {
  'GR-EMP': 'quarter',
  'HC-DEATH-ROSTER': 'quarter',
  'PS-STOCK': 'year',
  'MZ-WELF': 'quarter',
};

/** Feeds of which earlier years were sent once, so that today's records have something to be compared with. */
const WITH_HISTORY = new Set(['PS-BIRTH', 'MZ-ADOPT']);

/** What is sent, from when, and up to when it is complete: the coverage that every absence depends on. */
export class Delivery {
  readonly terms: Terms;
  readonly rosters: Roster[] = [];
  private readonly byFeed = new Map<string, Roster[]>();

  constructor(terms: Terms, counties: readonly County[], feeds: readonly string[]) {
    this.terms = terms;
    for (const county of counties)
      for (const feed of feeds) {
        const orgs = feed === 'HC-BIRTH-ROSTER' ? county.hospitals.map((hospital) => hospital.code) : [''];
        for (const org of orgs) this.plan(feed, county.code, org);
      }
  }

  /** The roster that holds a row registered on a day; undefined when nothing is sent for that day. */
  find(feed: string, county: string, day: Day, org = ''): Roster | undefined {
    const rosters = this.byFeed.get(`${feed}/${county}/${org}`) ?? [];
    let [low, high] = [0, rosters.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const roster = rosters[middle];
      if (!roster) return undefined;
      if (day < roster.period.start) high = middle - 1;
      else if (day > roster.period.end) low = middle + 1;
      else return roster;
    }
    return undefined;
  }

  /** First day covered; undefined when the county never sends the feed. */
  start(feed: string, county: string): Day | undefined {
    return this.sent(feed, county)[0]?.period.start;
  }

  /** Last day covered: the end of the last final roster. */
  watermark(feed: string, county: string): Day | undefined {
    return this.sent(feed, county).at(-1)?.period.end;
  }

  private sent(feed: string, county: string): readonly Roster[] {
    const own = this.byFeed.get(`${feed}/${county}/`);
    return own ?? this.rosters.filter((roster) => roster.feed === feed && roster.county === county);
  }

  private plan(feed: string, county: string, org: string): void {
    const rosters = this.periods(feed, county, org).map((period, i) => this.roster(feed, county, org, period, i));
    this.byFeed.set(`${feed}/${county}/${org}`, rosters);
    this.rosters.push(...rosters);
  }

  private roster(feed: string, county: string, org: string, period: Period, i: number): Roster {
    const region = this.terms.town !== undefined && TOWN_FEEDS.has(feed) ? this.terms.town : county;
    const stem = `${feed}_${region}${org === '' ? '' : `-${org}`}_${periodText(period)}`;
    return { feed, region, county, org, period, stem, index: this.rosters.length + i };
  }

  private periods(feed: string, county: string, org: string): readonly Period[] {
    const { from, to, missing, lateStart } = this.terms;
    const start = lateStart.find((late) => late.feed === feed && late.county === county)?.from ?? from;
    const end = missing.find((gap) => gap.feed === feed && gap.county === county && gap.org === org)?.from ?? to + 1;
    if (feed.startsWith('ED-')) return termsBetween(start, to);
    return [...this.history(feed), ...periodsBetween(this.cadence(feed, county), start, to)].filter(
      ({ start: s }) => s < end,
    );
  }

  private cadence(feed: string, county: string): Cadence {
    if (feed === 'HC-BIRTH-ROSTER') return this.terms.quarterlyHospitals.includes(county) ? 'quarter' : 'month';
    return CADENCES[feed] ?? 'month';
  }

  private history(feed: string): readonly Period[] {
    const { from, historyYears } = this.terms;
    if (WITH_HISTORY.has(feed)) return periodsBetween('year', addMonths(from, -12 * historyYears), from - 1);
    return STANDING.has(feed) ? [{ start: addMonths(from, -60), end: from - 1 }] : [];
  }
}

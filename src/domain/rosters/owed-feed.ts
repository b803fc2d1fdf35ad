import type { Cadence } from '../feeds/define-feed.ts';
import type { PlainDate } from '../values/plain-date.ts';
import { isWithin } from '../values/region.ts';

/** One line of the register of owed feeds: who owes which feed for which region, since when and how often. */
export interface OwedFeed {
  readonly feed: string;
  /** Region for which the feed is owed: province to village, 6 to 12 digits. */
  readonly region: string;
  /** Organisation that owes it; '' = the region's department. */
  readonly org: string;
  /** Coverage start. */
  readonly since: PlainDate;
  readonly cadence: Cadence;
}

/** A period that an organisation declared complete for a region (终报). */
export interface FinalPeriod {
  readonly region: string;
  readonly org: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** A period of which rows were erased, from the earliest day on which one of them was registered. */
export interface ErasedSpan {
  readonly region: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Whether an organisation that owes for `region` holds back `county`: the region lies in the county, is it, or contains it. */
export const concernsCounty = (region: string, county: string): boolean =>
  isWithin(region, county) || isWithin(county, region);

import type { ParameterName } from '../parameters/parameters.ts';
import type { PlainDate } from '../values/plain-date.ts';
import type { WorkCalendar } from '../values/working-days.ts';

/** How far the rosters of one feed reach for one region (5.1.3 of the domain; rulings 13, 14). */
export interface Coverage {
  /** False: nobody owes this feed here; it is not consulted. */
  readonly owed: boolean;
  /** First day covered by final rosters of every owing organisation. */
  readonly from: PlainDate | null;
  /** Last day declared complete by every owing organisation. */
  readonly watermark: PlainDate | null;
  /** Whether final rosters cover every day between the two, without a gap. */
  spans(from: PlainDate, until: PlainDate): boolean;
  /** Whether rows of these days were erased at the end of their term; left away: none were. */
  lost?(from: PlainDate, until: PlainDate): boolean;
}

/** What checks may know besides the records: the day, the law's parameters, how far the rosters reach. */
export interface World {
  /**
   * Event time: what was registered after it is ignored (ruling 23). Whoever reads it is asked again on every later day: to find
   * out whether a day has come, ask `hasCome`.
   */
  readonly asOf: PlainDate;
  /** Whether the as-of is this day or a later one. */
  hasCome(day: PlainDate): boolean;
  readonly calendar: WorkCalendar;
  /** Whether the county of this region takes part (ruling 13). */
  isCovered(region: string): boolean;
  coverage(feed: string, region: string): Coverage;
  /** A parameter in force for a region on a day. */
  parameter(name: ParameterName, region: string | null, on: PlainDate): number;
  /** A parameter in force for a region on the as-of. */
  parameterNow(name: ParameterName, region: string | null): number;
  /** Today's number of a person once coded with this number (PS-CORR). */
  currentId(idNumber: string): string;
  /** Name keys the register once held for this number. */
  formerNameKeys(idNumber: string): ReadonlySet<string>;
  /** Today's code of a region that was merged or renamed. */
  currentRegion(code: string): string;
}

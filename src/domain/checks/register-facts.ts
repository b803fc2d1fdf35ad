import type { PlainDate } from '../values/plain-date.ts';

/** What is known of one delivered file, without any personal value. */
export interface RosterFacts {
  readonly batchId: string;
  readonly feed: string;
  readonly region: string;
  readonly org: string;
  readonly periodStart: PlainDate;
  readonly periodEnd: PlainDate;
  readonly isFinal: boolean;
  /** refused: the file failed its control total and nothing of it was stored. */
  readonly state: 'accepted' | 'refused' | 'withdrawn';
  readonly refusalCode: string | null;
  readonly declaredRows: number | null;
  /** Rows in the file, rejected ones included. */
  readonly rows: number;
  readonly forbiddenColumns: readonly string[];
  readonly men: number;
  readonly women: number;
  /** Rows registered before the period, beyond the allowance of Q03. */
  readonly rowsRegisteredLongBefore: number;
  readonly rowsOutsidePeriod: number;
  /** Keys that stand twice in this file with other content (I06). */
  readonly contendedKeysInFile: readonly string[];
  /** Keys sent twice with the same content and collapsed. */
  readonly collapsedKeysInFile: number;
}

/** A roster that somebody owes for a period, and whether a final one came. */
export interface OwedRoster {
  readonly feed: string;
  readonly region: string;
  readonly org: string;
  readonly periodStart: PlainDate;
  readonly periodEnd: PlainDate;
  /** Day by which it had to be there. */
  readonly dueOn: PlainDate;
  readonly received: boolean;
  /** First day on which the submitted finals covered the period; null when a sender did not say when. */
  readonly receivedOn?: PlainDate | null;
}

/** Population of a region on a day (PS-STOCK), with the migrants counted from the registers. */
export interface StockFacts {
  readonly region: string;
  readonly on: PlainDate;
  /** Period of the roster that stated it, `2025-01-01/2025-12-31`. */
  readonly period: string;
  readonly key: string;
  readonly hukou: number | null;
  readonly resident: number | null;
  readonly men: number | null;
  readonly women: number | null;
  /** Persons away / present for half a year or longer on that day; null when the feed is not owed there. */
  readonly awayHalfYear: number | null;
  readonly presentHalfYear: number | null;
  /** Events since the previous stock of the same region; null when a feed does not cover the time. */
  readonly sincePrevious: {
    readonly hukouBefore: number;
    readonly births: number;
    readonly deaths: number;
    readonly movedIn: number;
    readonly movedOut: number;
  } | null;
  /** Sum of the hukou populations of all regions one level below on the same day; null when not all are known. */
  readonly hukouOfParts: number | null;
}

/** Everything aggregate checks look at. */
export interface RegisterFacts {
  readonly rosters: readonly RosterFacts[];
  readonly owed: readonly OwedRoster[];
  readonly stocks: readonly StockFacts[];
}

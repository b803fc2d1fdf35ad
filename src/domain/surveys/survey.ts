import { SAMPLE_DAYS } from '../agreements/row-gate.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Interval } from '../statistics/interval.ts';
import { addDays, type PlainDate } from '../values/plain-date.ts';

/** A sample survey of records (抽样核查): the frame is frozen, then a public seed decides who is drawn. */
export interface Survey {
  readonly number: number;
  readonly feed: string;
  /** This region and all below it. */
  readonly region: string;
  /** Only records that closed cases rest on. */
  readonly isOfClosedCases: boolean;
  /** Records that may be drawn. */
  readonly frameSize: number;
  /** SHA-256 of the frame, 64 hexadecimal digits. */
  readonly frameHash: string;
  /** Records to draw. */
  readonly size: number;
  readonly announcedBy: string;
  /** ISO 8601, UTC. */
  readonly announcedAt: string;
  /** Null until it is drawn. */
  readonly seed: string | null;
  readonly drawnOn: PlainDate | null;
}

/** Name of what is drawn from; part of every rank key. */
export const stratumOf = ({ feed, region, isOfClosedCases }: Pick<Survey, 'feed' | 'region' | 'isOfClosedCases'>) =>
  `${feed}/${region}/${isOfClosedCases ? 'closed-cases' : 'records'}`;

/** Last day on which the sample can be read and results entered; null until it is drawn. */
export const lastDayOf = ({ drawnOn }: Pick<Survey, 'drawnOn'>): PlainDate | null =>
  drawnOn === null ? null : addDays(drawnOn, SAMPLE_DAYS - 1);

export const isReadable = (survey: Pick<Survey, 'drawnOn'>, today: PlainDate): boolean => {
  const last = lastDayOf(survey);
  return last !== null && today <= last;
};

/** What a surveyor found of one record: names of fields. What could not be told is in neither. */
export interface SurveyResult {
  readonly confirmed: readonly string[];
  readonly wrong: readonly string[];
}

export type SurveyRefusal =
  | 'NOTHING_TO_DRAW'
  | 'NOT_SHARED_WITH_SURVEY'
  | 'DRAWN_ALREADY'
  | 'SEED_SHORT'
  /** Not in this sample, or its 30 days are over. */
  | 'NOT_IN_SAMPLE'
  | 'FIELDS_UNKNOWN';

/** Six signs: as many as the drawing of a lottery has. */
export const SHORTEST_SEED = 6;

/** Accuracy (IND-08 of the domain reference) by the results at hand. */
export interface SurveyAccuracy {
  /** Records of which a field was checked, and those of which every one was confirmed. */
  readonly records: number;
  readonly confirmedRecords: number;
  readonly fields: number;
  readonly confirmedFields: number;
  /** Share of the records that are right, with its interval; null before the first result. */
  readonly interval: Interval | null;
  /** Whether the target of 95 % is missed: only when the upper bound lies under it. Null = cannot tell. */
  readonly isBelowTarget: boolean | null;
}

/** IND-08: target ≥ 95 %. */
const TARGET = 0.95;

export function accuracyOf(results: readonly SurveyResult[]): SurveyAccuracy {
  const checked = results.filter(({ confirmed, wrong }) => confirmed.length + wrong.length > 0);
  const right = checked.filter(({ wrong }) => wrong.length === 0).length;
  const confirmedFields = checked.reduce((sum, { confirmed }) => sum + confirmed.length, 0);
  const interval = wilson(right, checked.length);
  return {
    records: checked.length,
    confirmedRecords: right,
    fields: checked.reduce((sum, { wrong }) => sum + wrong.length, confirmedFields),
    confirmedFields,
    interval,
    isBelowTarget: interval === null ? null : interval.high < TARGET,
  };
}

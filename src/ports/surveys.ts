import type { SurveyFrame } from '../domain/indicators/survey-sums.ts';
import type { Survey, SurveyResult } from '../domain/surveys/survey.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';

/** A record of a sample. */
export interface SurveyRecord {
  readonly survey: number;
  readonly recordId: string;
  /** Place in the draw, from 1. */
  readonly rank: number;
  /** Null until it is entered. */
  readonly result: SurveyResult | null;
}

/** What surveyors found in a region, of samples drawn in a month: counts only. */
export interface SurveyCount {
  readonly feed: string;
  readonly frame: SurveyFrame;
  /** Region of the record, of the survey where the record is erased. */
  readonly region: string;
  /** Month of the draw. */
  readonly month: string;
  readonly checked: number;
  readonly right: number;
  readonly fields: number;
  readonly confirmed: number;
}

/** How far a survey is: nothing of a record. */
export interface SurveyProgress {
  readonly drawnOn: PlainDate | null;
  /** Records of which a result is entered. */
  readonly entered: number;
  /** When the newest one was (ISO 8601, UTC); null before the first. */
  readonly enteredAt: string | null;
}

export type Frame = Pick<Survey, 'feed' | 'region' | 'isOfClosedCases'>;

/** Sample surveys, inside one transaction. */
export interface Surveys {
  /** Records that count today. */
  recordsIn(frame: Frame): Promise<readonly string[]>;
  /** Freezes the frame; resolves to the number of the survey. */
  announce(
    survey: Omit<Survey, 'number' | 'announcedAt' | 'seed' | 'drawnOn'>,
    recordIds: readonly string[],
  ): Promise<number>;
  /** Locked until the transaction ends; null when there is none. */
  take(number: number): Promise<Survey | null>;
  frameOf(number: number): Promise<readonly string[]>;
  /** @param recordIds in the order in which they were drawn */
  draw(number: number, seed: string, on: PlainDate, by: string, recordIds: readonly string[]): Promise<void>;
  /** False when the record is not in the sample. A later result takes the place of an earlier one. */
  enter(number: number, recordId: string, result: SurveyResult, by: string): Promise<boolean>;
  /** Results entered so far of which a field was checked. */
  counts(): Promise<readonly SurveyCount[]>;
}

/** Sample surveys as the API shows them. */
export interface SurveyReadings {
  /** The newest hundred. */
  newest(): Promise<readonly Survey[]>;
  byNumber(number: number): Promise<Survey | null>;
  /** Null when there is no such survey. */
  progress(number: number): Promise<SurveyProgress | null>;
  /** Ids of the frame in order, up to a thousand after this one. */
  frame(number: number, after: string | null): Promise<readonly string[]>;
  /** The sample in the order of the draw. */
  sample(number: number): Promise<readonly SurveyRecord[]>;
  /** Last day on which a sample with the record was drawn, by record; those in none are left out. */
  drawnOn(recordIds: readonly string[]): Promise<ReadonlyMap<string, PlainDate>>;
}

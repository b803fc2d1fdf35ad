import type { CorrectionCode } from '../domain/corrections/correction-code.ts';
import type { CorrectionEvent } from '../domain/corrections/correction-event.ts';
import type { CorrectionLife } from '../domain/corrections/correction-life.ts';
import type { CorrectionAnswer } from '../domain/corrections/correction-state.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { Listing } from './catalogue.ts';

/** What a settled case asks of a department, as kept. Holds no value of any person. */
export interface Correction {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Event of the case by which its outcome was confirmed. */
  readonly outcomeSeq: number;
  readonly findingId: string;
  readonly check: string;
  readonly code: CorrectionCode;
  readonly department: string;
  readonly feed: string;
  /** The version that is wrong; null for an event that is to be entered. */
  readonly recordId: string | null;
  readonly field: string | null;
  /** The version that shows it. */
  readonly basis: { readonly recordId: string; readonly feed: string; readonly region: string } | null;
  readonly region: string;
  readonly org: string;
  /** Day from which on a roster must show it: a final one that does not reach it says nothing. */
  readonly doneOn: PlainDate;
  readonly life: CorrectionLife;
}

/** What was decided about a correction that was taken. */
export interface CorrectionChange {
  readonly id: string;
  readonly life: CorrectionLife;
  readonly events: readonly CorrectionEvent[];
}

/** What the rosters say now about a correction that stands. */
export interface CorrectionSight {
  readonly id: string;
  readonly caseId: string;
  /** `moot`: the difference is gone, and not by this correction. */
  readonly sight: CorrectionAnswer | 'moot';
}

/** A record behind an open finding of a case. */
export interface GroundRow {
  readonly caseId: string;
  readonly findingId: string;
  readonly check: string;
  readonly feed: string;
  readonly recordId: string;
  readonly region: string;
  readonly org: string;
}

/** Corrections: what settled cases ask of departments. Cases are always taken before their corrections. */
export interface Corrections {
  /** Cases with an outcome that can no longer be undone and whose corrections were not asked for yet. */
  leavingCases(at: string): Promise<readonly string[]>;
  /** Marks the outcomes of settled cases as known to all; their sequence numbers by case. Cases that are held wait. */
  markLeft(caseIds: readonly string[], at: string): Promise<ReadonlyMap<string, number>>;
  /** Outcomes of these cases that were not known to all yet never will be. */
  forgetOutcomes(caseIds: readonly string[], at: string): Promise<void>;
  /** Records behind the open findings of these cases, in the order in which the findings show them. */
  grounds(caseIds: readonly string[]): Promise<readonly GroundRow[]>;
  /** Each with its first event; what was asked for already is left alone. How many are new. */
  issue(issues: readonly { readonly correction: Correction; readonly issued: CorrectionEvent }[]): Promise<number>;
  /** Departments that were ever asked for something by these cases. */
  departmentsOf(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  byIds(ids: readonly string[]): Promise<readonly Correction[]>;
  /** Takes corrections to be changed, in the order of their ids. */
  take(ids: readonly string[]): Promise<readonly Correction[]>;
  takeStandingOf(caseIds: readonly string[]): Promise<readonly Correction[]>;
  append(changes: readonly CorrectionChange[]): Promise<void>;
  /** At most so many on which the clock may have something to say, after one id. */
  due(on: PlainDate, limit: number, after: string | null): Promise<readonly Pick<Correction, 'id' | 'caseId'>[]>;
  /** Standing corrections about which the rosters say something else now, all of them by one statement. */
  look(): Promise<readonly CorrectionSight[]>;
  /** Gives events a place in the feed of changes; in a transaction of its own. How many. */
  place(): Promise<number>;
}

export interface CorrectionFilter {
  readonly feed: string | null;
  readonly state: string | null;
  readonly dueBefore: PlainDate | null;
}

export interface CorrectionReading extends Correction {
  readonly dueOn: PlainDate | null;
  readonly issuedAt: string;
}

/** A step of a correction, at its place in the feed of changes. */
export interface CorrectionStepReading extends CorrectionEvent {
  readonly correctionId: string;
  readonly position: string;
}

/** Corrections as the departments read them. */
export interface CorrectionReadings extends Listing<CorrectionFilter, CorrectionReading> {
  byIds(ids: readonly string[]): Promise<readonly CorrectionReading[]>;
  /** Steps in the order in which they became known; a later reading only adds at the end. */
  readonly changes: Listing<{ readonly feed: string; readonly kind: string | null }, CorrectionStepReading>;
  /** Place of the newest step. */
  newest(): Promise<string>;
}

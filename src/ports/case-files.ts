import type { CaseEvent } from '../domain/case-files/case-event.ts';
import type { CaseLife } from '../domain/case-files/case-life.ts';
import type { CaseNotice } from '../domain/case-files/case-notice.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { CaseWork } from './case-work.ts';

export interface CaseFile {
  readonly id: string;
  readonly number: string;
  readonly event: string;
  readonly state: string;
  readonly severity: string;
  readonly owner: string;
  readonly region: string;
  readonly deadline: PlainDate | null;
  /** The fold of everything that happened to it. */
  readonly life: CaseLife;
}

/** A case that is opened now. */
export interface CaseOpening {
  readonly id: string;
  /** What the case is about: birth, death, residence … */
  readonly event: string;
  readonly region: string;
  readonly opened: CaseEvent;
  readonly life: CaseLife;
}

/** What one act adds to a case. */
export interface CaseChange {
  readonly id: string;
  readonly life: CaseLife;
  readonly events: readonly CaseEvent[];
  readonly notices: readonly CaseNotice[];
}

export interface CaseGrade {
  readonly id: string;
  readonly severity: string;
  readonly owner: string;
  readonly concerned: readonly string[];
}

/** Feeds whose roster can prove what a department did about an event. */
export interface ProvingFeed {
  readonly owner: string;
  readonly event: string;
  readonly feed: string;
}

/** Cases: one per event (ruling 27). */
export interface CaseFiles extends CaseWork {
  /** Whether a run was ever confirmed, so that later runs open cases by themselves. */
  confirmedBefore(): Promise<boolean>;
  /** Gives the cases their numbers; those of an id that is known already are left alone. Returns the new ones. */
  open(cases: readonly CaseOpening[], runId: string, year: string): Promise<readonly CaseFile[]>;
  /** Takes cases to be changed: nobody else changes them until the transaction ends. In the order of their ids. */
  take(ids: readonly string[]): Promise<readonly CaseFile[]>;
  takeByNumbers(numbers: readonly string[]): Promise<readonly CaseFile[]>;
  /** Appends what happened to cases that were taken. */
  append(changes: readonly CaseChange[]): Promise<void>;
  /** Cases that are graded otherwise now. */
  gradedOtherwise(grades: readonly CaseGrade[]): Promise<readonly string[]>;
  /** Cases that have begun and of which no finding is open any more. */
  withoutOpenFindings(): Promise<readonly string[]>;
  /**
   * Cases that are over although a finding is open: waiting ones, closed ones whose finding came back, and resolved ones
   * whose finding outlived the roster that should have ended it.
   */
  closedWithOpenFindings(proving: readonly ProvingFeed[]): Promise<readonly string[]>;
}

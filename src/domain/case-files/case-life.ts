import type { PlainDate } from '../values/plain-date.ts';
import type { FeedbackCode, QuestionCode, Urgency } from './assist-codes.ts';
import type { CaseClock } from './case-clock.ts';
import type { MeetingResolution } from './case-event.ts';
import type { CaseLimits, Raised } from './case-limits.ts';
import type { CaseState } from './case-state.ts';
import type { Outcome } from './resolution-action.ts';
import type { HalfVerdict } from './two-sided.ts';

/** What an assist request came to. */
export interface Assist {
  readonly id: string;
  readonly from: string;
  readonly unit: string;
  readonly isForwarded: boolean;
  /** Unit that was asked first and passed the request on: it got the same values. */
  readonly passedOnBy?: string;
  readonly urgency: Urgency;
  readonly question: QuestionCode;
  readonly fields: readonly string[];
  readonly basis: string;
  readonly sentAt: string;
  readonly state: 'open' | 'answered' | 'withdrawn';
  readonly hadMoreTime: boolean;
  readonly overdue: number;
  readonly answer: AssistAnswer | null;
}

export interface AssistAnswer {
  readonly code: FeedbackCode;
  readonly fields: readonly string[];
  readonly toRegion: string | null;
  readonly isExternal: boolean;
  readonly text: string | null;
  readonly at: string;
}

/** An outcome that waits for confirmation. */
export interface Proposal {
  readonly outcome: Outcome;
  /** Over the outcome and the evidence it rests on; who confirms confirms this. */
  readonly digest: string;
  readonly isFourEyes: boolean;
  readonly by: string;
  readonly at: string;
}

export interface Appeal {
  readonly id: string;
  readonly heldFrom: CaseState;
}

/** How a case stands, apart from who may still undo what. */
export interface CaseStanding {
  readonly state: CaseState;
  readonly severity: string;
  readonly owner: string;
  /** Departments whose records the case is about, the owner included. */
  readonly concerned: readonly string[];
  readonly limits: CaseLimits;
  /** Day from which the age of the case counts: its opening, its reopening, or the end of a time given to the family. */
  readonly ageFrom: PlainDate;
  readonly assignee: string | null;
  readonly reassigned: number;
  readonly assists: readonly Assist[];
  readonly proposal: Proposal | null;
  /** Outcome in force since it was confirmed. */
  readonly outcome: Proposal | null;
  /** What other departments said of their records; closing a half again replaces it. */
  readonly halves: Readonly<Record<string, HalfVerdict>>;
  /** Department whose half contradicts the proposed outcome. */
  readonly contradiction: string | null;
  readonly pendings: number;
  readonly pendingUntil: PlainDate | null;
  readonly clocks: readonly CaseClock[];
  readonly raised: readonly Raised[];
  readonly meeting: string | null;
  readonly resolution: MeetingResolution | null;
  readonly appeal: Appeal | null;
  readonly appeals: number;
}

/** The newest act that can be undone. */
export interface LastAct {
  readonly act: number;
  readonly by: string;
  readonly at: string;
  /** Whether somebody else acted since. */
  readonly isTouched: boolean;
  readonly before: CaseStanding;
}

/** Everything that the next move depends on: the fold of all events. */
export interface CaseLife extends CaseStanding {
  /** Steps so far. */
  readonly seq: number;
  /** Counts what changes how the case stands; reminders and comments do not. */
  readonly version: number;
  /** Who acted on which side: nobody verifies and approves in one case (7.7 of the domain reference). */
  readonly hands: Readonly<Record<string, 'verifies' | 'approves'>>;
  /** How often a confirmed outcome was turned over. */
  readonly flips: number;
  readonly lastAct: LastAct | null;
  readonly turnover: { readonly by: string; readonly reason: string } | null;
}

/** The standing alone, to go back to. */
export function standingOf(life: CaseLife): CaseStanding {
  const {
    seq: _seq,
    version: _version,
    hands: _hands,
    flips: _flips,
    lastAct: _act,
    turnover: _turnover,
    ...rest
  } = life;
  return rest;
}

import type { DeclineCode } from '../corrections/correction-code.ts';
import type { PlainDate } from '../values/plain-date.ts';
import type { FeedbackCode, QuestionCode, Urgency } from './assist-codes.ts';
import type { CaseActor } from './case-actor.ts';
import type { ClockKind } from './case-clock.ts';
import type { CaseLimits, Raised } from './case-limits.ts';
import type { CaseState, Observation } from './case-state.ts';
import type { Outcome } from './resolution-action.ts';
import type { HalfVerdict } from './two-sided.ts';

/** What the joint meeting decided about a case (7.5 of the domain reference). */
export interface MeetingResolution {
  /** Year, meeting and order, such as 2026-2-07. */
  readonly number: string;
  readonly text: string;
  readonly owner: string;
  readonly dueOn: PlainDate;
}

/** What happened, and what must be known of it to tell how the case stands after it. */
export type Happening =
  | {
      readonly kind: 'opened';
      readonly severity: string;
      readonly owner: string;
      readonly concerned: readonly string[];
      readonly limits: CaseLimits;
    }
  | {
      readonly kind: 'regraded';
      readonly severity: string;
      readonly owner: string;
      readonly concerned: readonly string[];
      readonly limits: CaseLimits;
    }
  | { readonly kind: 'automatic'; readonly observed: Observation; readonly run: number }
  | { readonly kind: 'assigned'; readonly assignee: string }
  | { readonly kind: 'verifying-started' }
  | {
      readonly kind: 'assist-asked';
      readonly assist: string;
      readonly unit: string;
      readonly urgency: Urgency;
      readonly question: QuestionCode;
      /** Names of the fields that go with the request. */
      readonly fields: readonly string[];
      readonly basis: string;
      readonly days: number;
    }
  | { readonly kind: 'assist-withdrawn'; readonly assist: string; readonly reason: string }
  | {
      readonly kind: 'feedback-given';
      readonly assist: string;
      readonly code: FeedbackCode;
      readonly fields: readonly string[];
      readonly toRegion: string | null;
      /** A unit outside the hub answered by letter, and the hub typed it. */
      readonly isExternal: boolean;
      readonly text: string | null;
    }
  | { readonly kind: 'assist-forwarded'; readonly assist: string; readonly unit: string; readonly days: number }
  | { readonly kind: 'more-time'; readonly assist: string; readonly days: number; readonly text: string | null }
  | { readonly kind: 'assist-overdue'; readonly assist: string; readonly unit: string; readonly times: number }
  | {
      readonly kind: 'proposed';
      readonly outcome: Outcome;
      readonly digest: string;
      readonly isFourEyes: boolean;
    }
  | { readonly kind: 'pending-begun'; readonly until: PlainDate; readonly reason: string }
  | { readonly kind: 'pending-ended' }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'confirmed'; readonly digest: string }
  /** No roster will change anything: the outcome itself ends the case (A5, A6, A7, A9). */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'dismissed'; readonly reason: string; readonly linkId: string | null }
  | { readonly kind: 'escalated'; readonly reason: string }
  | { readonly kind: 'scheduled'; readonly meeting: string }
  | { readonly kind: 'postponed'; readonly reason: string }
  | { readonly kind: 'decided'; readonly resolution: MeetingResolution }
  | { readonly kind: 'carried-out'; readonly reason: string }
  | {
      readonly kind: 'half-closed';
      readonly department: string;
      readonly verdict: HalfVerdict;
      readonly reason: string;
    }
  | { readonly kind: 'contradicted'; readonly department: string; readonly verdict: HalfVerdict }
  | {
      readonly kind: 'appeal-opened';
      readonly appeal: string;
      readonly days: number;
      readonly reactionDays: number | null;
      readonly reason: string;
    }
  | { readonly kind: 'appeal-decided'; readonly appeal: string; readonly isUpheld: boolean; readonly reason: string }
  | { readonly kind: 'commented'; readonly text: string }
  | {
      readonly kind: 'evidence-attached';
      readonly hash: string;
      readonly mediaType: string;
      readonly bytes: number;
      readonly label: string;
    }
  | { readonly kind: 'reminded'; readonly clock: ClockKind; readonly of: string; readonly share: number }
  | { readonly kind: 'raised'; readonly to: Raised }
  /** A department has not yet corrected what the case asks of it: so many corrections. */
  | {
      readonly kind: 'correction-reminded';
      readonly department: string;
      readonly share: number;
      readonly corrections: number;
    }
  | {
      readonly kind: 'correction-overdue';
      readonly department: string;
      readonly times: number;
      readonly corrections: number;
    }
  /** A department will not correct its record: the outcome does not hold. */
  | {
      readonly kind: 'correction-declined';
      readonly department: string;
      readonly correction: string;
      readonly code: DeclineCode;
      readonly reason: string;
    }
  /** A decision taken back by who took it, before anybody heard of it: the case stands as before. */
  | { readonly kind: 'undone'; readonly act: number; readonly reason: string }
  /** A decision shall be turned over after others heard of it: a second person must agree. */
  | { readonly kind: 'turnover-asked'; readonly reason: string }
  | { readonly kind: 'turned-over' }
  /** An ended case is opened again for an objection. */
  | { readonly kind: 'reopened' };

/** What corrections have to say in their case. */
export type ToldOfCorrections = Extract<
  Happening,
  { readonly kind: 'correction-reminded' | 'correction-overdue' | 'correction-declined' }
>;

export type HappeningKind = Happening['kind'];

/** One step in the life of a case, as appended and never changed. */
export interface CaseEvent {
  /** Order within the case, from 1. */
  readonly seq: number;
  /** `seq` of the first step of the same act. */
  readonly act: number;
  readonly at: string;
  readonly on: PlainDate;
  readonly by: CaseActor;
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly what: Happening;
}

/** What happened, and where the case moves; it stays where it is when left away. */
export interface Step {
  readonly what: Happening;
  readonly to?: CaseState;
}

import type { FeedbackCode, QuestionCode, Urgency } from './assist-codes.ts';
import type { MeetingResolution, ToldOfCorrections } from './case-event.ts';
import type { CaseLimits } from './case-limits.ts';
import type { Observation } from './case-state.ts';
import type { Outcome } from './resolution-action.ts';
import type { HalfVerdict } from './two-sided.ts';

interface Reasoned {
  readonly reason: string;
}

/** What people ask to be done to a case. */
export type OfficerCommand =
  | { readonly kind: 'assign'; readonly assignee: string }
  | { readonly kind: 'start-verifying' }
  | {
      readonly kind: 'ask-assist';
      readonly assist: string;
      readonly unit: string;
      readonly urgency: Urgency;
      readonly question: QuestionCode;
      readonly fields: readonly string[];
      readonly basis: string;
    }
  | ({ readonly kind: 'withdraw-assist'; readonly assist: string } & Reasoned)
  | {
      readonly kind: 'give-feedback';
      readonly assist: string;
      readonly code: FeedbackCode;
      readonly fields: readonly string[];
      readonly toRegion: string | null;
      /** Unit that the request is passed on to (F5). */
      readonly forwardTo: string | null;
      readonly text: string | null;
    }
  | { readonly kind: 'propose'; readonly outcome: Outcome }
  | { readonly kind: 'confirm'; readonly digest: string }
  | ({ readonly kind: 'reject' } & Reasoned)
  | ({ readonly kind: 'dismiss'; readonly linkId: string | null } & Reasoned)
  | ({ readonly kind: 'escalate' } & Reasoned)
  | { readonly kind: 'put-on-agenda'; readonly meeting: string }
  | { readonly kind: 'record-resolution'; readonly resolution: MeetingResolution }
  | ({ readonly kind: 'carry-out' } & Reasoned)
  | ({ readonly kind: 'close-half'; readonly verdict: HalfVerdict } & Reasoned)
  | ({ readonly kind: 'open-appeal'; readonly appeal: string } & Reasoned)
  | ({ readonly kind: 'decide-appeal'; readonly isUpheld: boolean } & Reasoned)
  | { readonly kind: 'comment'; readonly text: string }
  | {
      readonly kind: 'attach-evidence';
      readonly hash: string;
      readonly mediaType: string;
      readonly bytes: number;
      readonly label: string;
    }
  | ({ readonly kind: 'undo' } & Reasoned);

/** What the hub does by rule: a run that looked again, the clocks. */
export type HubCommand =
  | {
      readonly kind: 'regrade';
      readonly severity: string;
      readonly owner: string;
      readonly concerned: readonly string[];
      readonly limits: CaseLimits;
    }
  | { readonly kind: 'observe'; readonly observed: Observation; readonly run: number }
  | { readonly kind: 'keep-time' }
  /** Decided about the corrections that the case asks for; the case is told. */
  | { readonly kind: 'tell-of-corrections'; readonly told: readonly ToldOfCorrections[] };

export type CaseCommand = OfficerCommand | HubCommand;

export type CommandKind = CaseCommand['kind'];

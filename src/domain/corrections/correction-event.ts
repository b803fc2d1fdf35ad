import type { CaseActor } from '../case-files/case-actor.ts';
import type { PlainDate } from '../values/plain-date.ts';
import type { DeclineCode } from './correction-code.ts';
import type { CorrectionAnswer } from './correction-state.ts';

/** Why the hub no longer asks: the outcome was taken back, or the difference went without this correction. */
export type WithdrawalCause = 'outcome-taken-back' | 'no-longer-different';

export type CorrectionHappening =
  /** `days`: working days that the department has, as in force then. */
  | { readonly kind: 'issued'; readonly days: number }
  /** `source`: the department's own reference, such as a ticket; null where none was given. */
  | { readonly kind: 'acknowledged'; readonly source: string | null }
  | { readonly kind: 'reminded'; readonly share: number }
  | { readonly kind: 'overdue'; readonly times: number }
  /** A run looked into the rosters. */
  | { readonly kind: 'looked'; readonly answer: CorrectionAnswer }
  | { readonly kind: 'declined'; readonly code: DeclineCode; readonly text: string | null }
  | { readonly kind: 'withdrawn'; readonly cause: WithdrawalCause }
  /** An objection holds the case: the time stands still. */
  | { readonly kind: 'held' }
  | { readonly kind: 'resumed' };

/** One step of a correction, as appended and never changed. */
export interface CorrectionEvent {
  /** Order within the correction, from 1. */
  readonly seq: number;
  readonly at: string;
  readonly on: PlainDate;
  readonly by: Pick<CaseActor, 'user' | 'role' | 'department'>;
  readonly what: CorrectionHappening;
}

import type { Wording } from '../values/wording.ts';
import type { PlainDate } from '../values/plain-date.ts';
import type { RecordView } from './dossier.ts';

/** S1 rights-critical, S2 high, S3 medium, S4 information. */
export type Severity = 'S1' | 'S2' | 'S3' | 'S4';

/** Departments and HUB (data administrator). ROW = the department that owns the record. */
export type Owner = 'PS' | 'HC' | 'MZ' | 'ED' | 'GR' | 'HUB' | 'ROW';

export interface Reason extends Wording {
  readonly code: string;
}

/** Why a check cannot tell. */
export type Doubt =
  | 'waiting' // not due yet
  | 'roster-late' // the counterpart roster does not reach the due date, or starts too late
  | 'not-owed' // nobody owes the counterpart feed here
  | 'erased' // the counterpart may have been among rows erased at the end of their term
  | 'out-of-area' // no expected region takes part
  | 'undetermined' // the expected region is not known
  | 'review' // a possible match waits for an officer
  | 'contended' // the sender has two versions standing
  | 'missing-value' // a value that the comparison needs is missing
  | 'unusable-value'; // … or cannot be used

/** A roster that was consulted, and how far it reaches. */
export interface Consulted {
  readonly feed: string;
  readonly region: string;
  readonly owed: boolean;
  readonly from: PlainDate | null;
  readonly watermark: PlainDate | null;
  readonly neededFrom: PlainDate | null;
  readonly neededUntil: PlainDate | null;
}

/** One field of two records side by side; values stay in the records, here only the comparison. */
export interface Compared {
  readonly field: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly verdict: 'equal' | 'variant' | 'different' | 'missing';
}

export interface Evidence {
  readonly record: RecordView;
  /** subject, counterpart, same event, duplicate … */
  readonly role: string;
}

export interface Details {
  readonly consulted?: readonly Consulted[];
  readonly compared?: readonly Compared[];
  readonly legalEnd?: PlainDate;
  readonly graceDays?: number;
  /** What would make the finding go away. */
  readonly goesAwayWhen?: Wording;
}

export interface Conflict {
  readonly outcome: 'conflicts';
  readonly reason: Reason;
  readonly severity: Severity;
  readonly owner: Owner;
  /** Legal due date of the event, where there is one (ruling 25). */
  readonly due: PlainDate | null;
  /** True when the population base could not be asked (ruling 15). */
  readonly unverified: boolean;
  /** Evidence beside the subject; the subject itself comes first when the finding is written. */
  readonly evidence: readonly Evidence[];
  readonly details: Details;
}

export interface Unanswerable {
  readonly outcome: 'unanswerable';
  readonly doubt: Doubt;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  readonly details: Details;
  /** First day on which asking again makes sense. */
  readonly until: PlainDate | null;
}

export interface Agreement {
  readonly outcome: 'agrees';
  readonly reason: Reason | null;
}

/** The three answers. `null` in place of an answer: the check does not concern this record. */
export type Answer = Agreement | Conflict | Unanswerable;

/** A question to the population base, asked only when the check would otherwise conflict. */
export interface BaseQuestion {
  readonly idNumber?: string;
  readonly name?: string;
  readonly birthDate?: PlainDate;
  readonly sex?: string;
  readonly county?: string;
}

export type BaseResult =
  | 'MATCH'
  | 'NAME_MISMATCH'
  | 'NOT_FOUND'
  | 'CANCELLED_DEATH'
  | 'CANCELLED_OTHER'
  | 'MOVED_OUT'
  | 'LOCKED';

/** An answer that depends on the population base. */
export interface Pending {
  readonly outcome: 'pending';
  readonly question: BaseQuestion;
  /** `null` = the base did not answer. */
  readonly settle: (result: BaseResult | null) => Answer;
}

export type Verdict = Answer | Pending | null;

export const agrees: Agreement = { outcome: 'agrees', reason: null };

export const agreesBecause = (reason: Reason): Agreement => ({ outcome: 'agrees', reason });

export const cannotTell = (doubt: Doubt, reason: Reason, more: Partial<Unanswerable> = {}): Unanswerable => ({
  outcome: 'unanswerable',
  doubt,
  reason,
  evidence: [],
  details: {},
  until: null,
  ...more,
});

export const conflicts = (
  reason: Reason,
  more: Partial<Omit<Conflict, 'outcome' | 'reason'>> & Pick<Conflict, 'severity' | 'owner'>,
): Conflict => ({ outcome: 'conflicts', reason, due: null, unverified: false, evidence: [], details: {}, ...more });

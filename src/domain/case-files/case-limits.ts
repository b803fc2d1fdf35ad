import type { CaseParameterName } from '../parameters/case-parameters.ts';
import type { Urgency } from './assist-codes.ts';

/** Every number that case work goes by, as in force when the case was opened or graded anew; kept with the case. */
export interface CaseLimits {
  /** Working days; null where no day is set (S4 is reviewed in batches). */
  readonly triage: number | null;
  readonly firstAction: number | null;
  readonly resolution: number | null;
  readonly feedback: number;
  readonly confirmation: number;
  readonly appeal: number;
  readonly appealReaction: number | null;
  readonly assist: Readonly<Record<Urgency, number>>;
  readonly moreTime: number;
  /** Age of the case in working days at which it is raised by itself; null = never. */
  readonly raise: Readonly<Record<Raised, number | null>>;
  /** Days that a family is assisted (A11), and how often that may be renewed. */
  readonly pendingDays: number;
  readonly renewals: number;
  readonly reassignments: number;
  readonly undoMinutes: number;
  readonly flips: number;
  readonly isTwoSided: boolean;
}

/** Who is told when a case grows old (7.2 of the domain reference). */
export type Raised = 'supervisor' | 'secretary' | 'agenda';

export type CaseNumbers = (name: CaseParameterName) => number;

/** The limits for a severity. An S1 case is always urgent; the graver of severity and urgency decides an assist request. */
export function limitsFor(severity: string, value: CaseNumbers): CaseLimits {
  const grade = severity === 'S1' || severity === 'S2' || severity === 'S3' ? severity : null;
  return {
    triage: grade && value(`CASE_TRIAGE_DAYS_${grade}`),
    firstAction: grade && value(`CASE_FIRST_ACTION_DAYS_${grade}`),
    resolution: grade && value(`CASE_RESOLUTION_DAYS_${grade}`),
    feedback: value('CASE_FEEDBACK_DAYS'),
    confirmation: value('CASE_CONFIRM_DAYS'),
    appeal: value(grade === 'S1' ? 'CASE_APPEAL_DAYS_S1' : 'CASE_APPEAL_DAYS'),
    appealReaction: grade === 'S1' ? value('CASE_APPEAL_REACTION_DAYS_S1') : null,
    assist: assistDays(severity, value),
    moreTime: value('CASE_MORE_TIME_DAYS'),
    raise: {
      supervisor: grade === 'S1' ? value('CASE_SUPERVISOR_DAYS_S1') : null,
      secretary: grade === 'S1' || grade === 'S2' ? value(`CASE_SECRETARY_DAYS_${grade}`) : null,
      agenda: grade === 'S3' ? value('CASE_AGENDA_DAYS_S3') : null,
    },
    pendingDays: value('CASE_PENDING_DAYS'),
    renewals: value('CASE_PENDING_RENEWALS'),
    reassignments: value('CASE_REASSIGNMENTS'),
    undoMinutes: value('CASE_UNDO_MINUTES'),
    flips: value('CASE_FLIPS'),
    isTwoSided: value('CASE_TWO_SIDED') === 1,
  };
}

const BY_SEVERITY: Readonly<Record<string, CaseParameterName>> = {
  S1: 'CASE_ASSIST_DAYS_S1',
  S2: 'CASE_ASSIST_DAYS_URGENT',
  S3: 'CASE_ASSIST_DAYS_NORMAL',
};

function assistDays(severity: string, value: CaseNumbers): CaseLimits['assist'] {
  const most = value(BY_SEVERITY[severity] ?? 'CASE_ASSIST_DAYS_BATCH');
  return {
    URGENT: Math.min(most, value('CASE_ASSIST_DAYS_URGENT')),
    NORMAL: Math.min(most, value('CASE_ASSIST_DAYS_NORMAL')),
    BATCH: Math.min(most, value('CASE_ASSIST_DAYS_BATCH')),
  };
}

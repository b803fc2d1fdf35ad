import type { FeedbackCode } from './assist-codes.ts';
import type { ActionCode } from './resolution-action.ts';

/** What a department says of its own record when it closes its half of a case. */
export const HALVES = {
  STANDS: { zh: '我方记录属实', en: 'our record stands' },
  CORRECTED: { zh: '我方记录已更正', en: 'our record was corrected' },
  VOIDED: { zh: '我方记录已作废', en: 'our record was voided' },
  NOT_FOUND: { zh: '我方查无记录', en: 'we hold no such record' },
  OTHER_PERSON: { zh: '我方记录系另一人', en: 'our record is of another person' },
} as const;

export type HalfVerdict = keyof typeof HALVES;

/** Feedback of a department concerned says what it would say when closing its half. */
const FROM_FEEDBACK: Partial<Record<FeedbackCode, HalfVerdict>> = {
  F1: 'STANDS',
  F2: 'CORRECTED',
  F3: 'NOT_FOUND',
  F4: 'OTHER_PERSON',
};

export const halfFromFeedback = (code: FeedbackCode): HalfVerdict | null => FROM_FEEDBACK[code] ?? null;

/** What cannot both be true: the owner's outcome on one side, another department's record on the other. */
const CONTRADICTING: Partial<Record<ActionCode, readonly HalfVerdict[]>> = {
  // The owner registered the event, and the other side has no record of it any more.
  A2: ['VOIDED', 'NOT_FOUND'],
  A3: ['VOIDED', 'NOT_FOUND', 'OTHER_PERSON'],
  // Both records are said to be right, yet one is gone.
  A5: ['VOIDED', 'NOT_FOUND'],
  A8: ['OTHER_PERSON'],
  // The owner says that nothing happened, and the other side still attests it.
  A9: ['STANDS', 'CORRECTED'],
  A13: ['STANDS', 'CORRECTED'],
};

export const contradicts = (action: ActionCode, half: HalfVerdict): boolean =>
  CONTRADICTING[action]?.includes(half) ?? false;

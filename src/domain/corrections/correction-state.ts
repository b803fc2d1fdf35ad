/** States of a correction and the moves that are allowed. */
const MOVES = {
  OPEN: ['ACKNOWLEDGED', 'OVERDUE', 'CORRECTED', 'DECLINED', 'WITHDRAWN'],
  ACKNOWLEDGED: ['OVERDUE', 'CORRECTED', 'DECLINED', 'WITHDRAWN'],
  OVERDUE: ['CORRECTED', 'DECLINED', 'WITHDRAWN'],
  CORRECTED: [],
  DECLINED: [],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly string[]>;

export type CorrectionState = keyof typeof MOVES;

export const mayBecome = (from: CorrectionState, to: CorrectionState): boolean => {
  const next: readonly CorrectionState[] = MOVES[from];
  return next.includes(to);
};

/** Whether the department still owes an answer. */
export const isStanding = (state: CorrectionState): boolean => MOVES[state].length > 0;

/** What the rosters say: unanswerable as long as no final roster reached the day of the correction. */
export type CorrectionAnswer = 'corrected' | 'not-corrected' | 'unanswerable';

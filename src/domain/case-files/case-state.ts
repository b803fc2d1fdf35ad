/** States of a case (7.1 of the domain reference) and the moves that are allowed. */
const MOVES = {
  NEW: ['WAITING', 'ASSIGNED', 'DISMISSED', 'APPEAL_HOLD'],
  WAITING: ['NEW', 'CLOSED', 'APPEAL_HOLD'],
  ASSIGNED: ['VERIFYING', 'ASSIGNED', 'ESCALATED', 'APPEAL_HOLD'],
  VERIFYING: ['ASSIST', 'PROPOSED', 'ESCALATED', 'DISMISSED', 'APPEAL_HOLD'],
  ASSIST: ['FEEDBACK', 'VERIFYING', 'ESCALATED', 'APPEAL_HOLD'],
  FEEDBACK: ['VERIFYING', 'PROPOSED', 'APPEAL_HOLD'],
  PROPOSED: ['RESOLVED', 'VERIFYING', 'APPEAL_HOLD'],
  RESOLVED: ['CLOSED', 'REOPENED', 'APPEAL_HOLD'],
  CLOSED: ['REOPENED'],
  ESCALATED: ['ON_AGENDA', 'VERIFYING', 'APPEAL_HOLD'],
  ON_AGENDA: ['DECIDED', 'ESCALATED', 'APPEAL_HOLD'],
  DECIDED: ['VERIFYING', 'RESOLVED', 'APPEAL_HOLD'],
  APPEAL_HOLD: [
    'NEW',
    'WAITING',
    'ASSIGNED',
    'VERIFYING',
    'ASSIST',
    'FEEDBACK',
    'PROPOSED',
    'RESOLVED',
    'ESCALATED',
    'ON_AGENDA',
    'DECIDED',
    'REOPENED',
  ],
  REOPENED: ['VERIFYING', 'ASSIGNED', 'ESCALATED', 'APPEAL_HOLD'],
  DISMISSED: ['REOPENED'],
} as const satisfies Record<string, readonly string[]>;

export type CaseState = keyof typeof MOVES;

/** States that a case may move to. */
export const movesFrom = (from: CaseState): readonly CaseState[] => MOVES[from];

export const mayMove = (from: CaseState, to: CaseState): boolean => movesFrom(from).includes(to);

/** Whether nobody has to do anything about the case any more. */
export const isOver = (state: CaseState): boolean => state === 'CLOSED' || state === 'DISMISSED';

/** Whether an outcome is in force. */
export const isSettled = (state: CaseState): boolean => state === 'RESOLVED' || isOver(state);

/** Why a run moves a case by itself. */
export type Observation = 'no finding is open any more' | 'a finding is open again';

/**
 * The moves that a run makes by itself: a case nobody has begun waits and closes when its findings are gone, a resolved
 * one closes; a closed one reopens, and so does a resolved one whose finding outlives the roster that should have ended it.
 * Work that people have begun is left to them.
 */
export function automaticMoves(state: CaseState, observed: Observation): readonly CaseState[] {
  if (observed === 'no finding is open any more') {
    if (state === 'NEW') return ['WAITING', 'CLOSED'];
    return state === 'WAITING' || state === 'RESOLVED' ? ['CLOSED'] : [];
  }
  if (state === 'WAITING') return ['NEW'];
  return state === 'CLOSED' || state === 'RESOLVED' ? ['REOPENED'] : [];
}

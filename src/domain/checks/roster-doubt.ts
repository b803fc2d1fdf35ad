import {
  type Answer,
  agreesBecause,
  type BaseQuestion,
  type Conflict,
  type Unanswerable,
  type Verdict,
} from './answer.ts';

/** Doubts about the rosters themselves, not about the person. */
const ABOUT_ROSTERS: ReadonlySet<Unanswerable['doubt']> = new Set(['roster-late', 'not-owed', 'erased']);

/**
 * Rosters that start too late or do not exist cannot tell whether somebody was ever registered; the population base can.
 * Its answer settles the question without them; without an answer the doubt stands.
 */
export function askBaseWhenRostersFail(
  verdict: Verdict,
  question: BaseQuestion | null,
  conflict: () => Conflict,
): Verdict {
  if (question === null || verdict?.outcome !== 'unanswerable' || !ABOUT_ROSTERS.has(verdict.doubt)) return verdict;
  return {
    outcome: 'pending',
    question,
    settle: (result) => {
      if (result === null) return verdict;
      return result === 'MATCH' ? agreesBecause(ON_REGISTER) : conflict();
    },
  };
}

const ON_REGISTER = { code: 'BASE_MATCH', zh: '户籍人口库核验已在册', en: 'the population base knows the person' };

/** The verdict with its conflict changed, whether it stands already or waits for the population base. */
export function mapConflict(verdict: Verdict, change: (conflict: Conflict) => Conflict): Verdict {
  if (verdict === null) return null;
  const changed = (answer: Answer): Answer => (answer.outcome === 'conflicts' ? change(answer) : answer);
  return verdict.outcome === 'pending'
    ? { ...verdict, settle: (result) => changed(verdict.settle(result)) }
    : changed(verdict);
}

import type { Wording } from '../values/wording.ts';
import { type Decision, DECISION_WORDS } from '../clusters/decide.ts';
import { chanceWords, signed } from './chance-words.ts';
import { KEY_STATE_WORDS, type RuleState } from './rule-states.ts';
import type { Waterfall } from './waterfall.ts';
import { weightOf } from './weights.ts';

/** All that is known about two given records. */
export interface PairHistory {
  readonly rules: readonly RuleState[];
  /** Whether the run compared them. */
  readonly proposed: boolean;
  /** Their score; it can be worked out for pairs that were never proposed, too. */
  readonly score: Waterfall | null;
  /** What was decided; null for pairs that were never proposed. */
  readonly decision: Decision | null;
  /** Bits by which the pair that holds one of the two records leads; null when none does. */
  readonly behind: number | null;
}

/** `never-proposed`: no rule put them together. `block-cut`: a rule did, but its block was too large. Else the decision. */
export type NotLinkedCode = 'never-proposed' | 'block-cut' | Decision['reason'];

export interface NotLinked extends Wording {
  readonly code: NotLinkedCode;
  /** Whether a link is still possible: an officer decides. */
  readonly open: boolean;
  readonly rules: readonly RuleState[];
}

/** Why two records are not linked; for linked ones it says so (`linked`). */
export function whyNotLinked(history: PairHistory): NotLinked {
  const { rules, decision } = history;
  if (history.proposed && decision !== null) {
    const words = joined([DECISION_WORDS[decision.reason], scoreWords(history.score), behindWords(history)]);
    return { code: decision.reason, open: decision.outcome === 'review', rules, ...words };
  }
  const shared = rules.some(({ state }) => state === 'shared');
  const code = shared ? 'block-cut' : 'never-proposed';
  const states = rulesWords(shared ? rules.filter(({ state }) => state === 'shared') : rules);
  return { code, open: false, rules, ...joined([NEVER_WORDS[code], states, hindsight(history.score)]) };
}

/** Why a pair was never compared. */
export const NEVER_WORDS: Readonly<Record<'never-proposed' | 'block-cut', Wording>> = {
  'never-proposed': {
    zh: '没有一条候选规则把两条记录放到一起，因此未作比较',
    en: 'no blocking rule brought the two records together, so they were never compared',
  },
  'block-cut': {
    zh: '候选规则虽把两条记录放到一起，但同组记录过多，只比较了一部分',
    en: 'a blocking rule brought the two records together, but its block was too large to compare whole',
  },
};

const rulesWords = (rules: readonly RuleState[]): Wording => ({
  zh: rules.map(({ rule, state }) => `规则“${rule}”${KEY_STATE_WORDS[state].zh}`).join('，'),
  en: rules.map(({ rule, state }) => `rule "${rule}": ${KEY_STATE_WORDS[state].en}`).join(', '),
});

function scoreWords(score: Waterfall | null): Wording | null {
  if (score === null) return null;
  const chance = chanceWords(weightOf(score.probability));
  return {
    zh: `合计 ${signed(score.total)} 比特，${chance.zh}`,
    en: `${signed(score.total)} bits in total, ${chance.en}`,
  };
}

/** What the score would have been. */
function hindsight(score: Waterfall | null): Wording | null {
  const words = scoreWords(score);
  return words && { zh: `若作比较：${words.zh}`, en: `had they been compared: ${words.en}` };
}

function behindWords({ behind, decision }: PairHistory): Wording | null {
  if (behind === null || decision?.reason !== 'lost-to-better') return null;
  const bits = Math.abs(behind).toFixed(1);
  return behind >= 0
    ? { zh: `更合适的记录领先 ${bits} 比特`, en: `the better match leads by ${bits} bits` }
    : {
        zh: `单独看高 ${bits} 比特，但统筹后另一种配对合计更高`,
        en: `alone it leads by ${bits} bits, but all links together score higher without it`,
      };
}

function joined(parts: readonly (Wording | null)[]): Wording {
  const told = parts.filter((part) => part !== null);
  return { zh: `${told.map(({ zh }) => zh).join('；')}。`, en: `${told.map(({ en }) => en).join('; ')}.` };
}

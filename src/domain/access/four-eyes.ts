import type { Actor } from './actor.ts';

/** Two voices that come this close from one terminal may be one person with two accounts (docs/adr/0023). */
export const ONE_TERMINAL_MINUTES = 10;
/** Of fewer who may speak second there is no choice, and whoever is there speaks (docs/adr/0023). */
export const DRAWN_FROM = 3;
/** Who is drawn has this long; then any of those who may (docs/adr/0023). */
export const DRAWN_WORKING_DAYS = 2;

/** How often in a calendar month two persons may decide together before somebody lets them go on (2.6 of the security design). */
export const PAIR_TIMES = 20;

/** Two persons who decided matters together in a month, whoever of them spoke first. */
export interface ApprovalPair {
  /** In the order of their names. */
  readonly persons: readonly [string, string];
  readonly times: number;
  /** Whether they may go on in this month all the same. */
  readonly isReleased: boolean;
}

/** The two in the order of their names. */
export const pairOf = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

/** Whether these two have decided so much together that a third must be asked. */
export const isSpent = ({ times, isReleased }: Pick<ApprovalPair, 'times' | 'isReleased'>): boolean =>
  times >= PAIR_TIMES && !isReleased;

/** What one person said in a matter of two, and from where. */
export interface Voice {
  readonly person: string;
  /** Opaque name of the terminal; null = nothing tells it, as on the host itself. */
  readonly terminal: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Who was drawn to speak second, and until when nobody else may. */
export interface Drawn {
  readonly person: string;
  /** ISO 8601, UTC. */
  readonly until: string;
}

export type FourEyesRefusal = 'SAME_TERMINAL' | 'NOT_DRAWN' | 'PAIR_SPENT';

/** Why this voice cannot be the second one; null when it can. That it is another person is asked beside this. */
export function refusalOfSecond(second: Voice, first: readonly Voice[], drawn: Drawn | null): FourEyesRefusal | null {
  if (first.some((voice) => isOneTerminal(voice, second))) return 'SAME_TERMINAL';
  return drawn !== null && drawn.person !== second.person && second.at < drawn.until ? 'NOT_DRAWN' : null;
}

/** Whoever speaks again, after an undo, is no second account. */
const isOneTerminal = (one: Voice, other: Voice): boolean =>
  one.terminal !== null &&
  one.person !== other.person &&
  one.terminal === other.terminal &&
  Date.parse(other.at) - Date.parse(one.at) < ONE_TERMINAL_MINUTES * 60_000;

/** What an actor says now. */
export const voiceOf = ({ user, terminal }: Pick<Actor, 'user' | 'terminal'>, at: string): Voice => ({
  person: user,
  terminal: terminal ?? null,
  at,
});

const TEXTS: Readonly<Record<FourEyesRefusal, { readonly zh: string; readonly en: string }>> = {
  SAME_TERMINAL: {
    zh: `${ONE_TERMINAL_MINUTES} 分钟内已有人在本机就此事表态;请换一台终端,或稍后再办`,
    en: `somebody has spoken in this matter from this terminal less than ${ONE_TERMINAL_MINUTES} minutes ago; use another terminal, or wait`,
  },
  NOT_DRAWN: {
    zh: `系统已抽定另一人复核;${DRAWN_WORKING_DAYS} 个工作日内由其办理,逾期任何有权者均可`,
    en: `the hub has drawn somebody else to speak second; for ${DRAWN_WORKING_DAYS} working days they do, then anybody entitled may`,
  },
  PAIR_SPENT: {
    zh: `您与提出人本月已共同办理 ${PAIR_TIMES} 次;请由其他有权人员办理,或请个人信息保护负责人放行(releaseApprovalPair)`,
    en: `you and whoever spoke first have decided ${PAIR_TIMES} matters together this month; somebody else entitled must do it, or the data-protection officer lets you go on (releaseApprovalPair)`,
  },
};

/** The second pair of eyes is not one; what it wanted to do must fail. */
export class FourEyesRefused extends Error {
  override readonly name = 'FourEyesRefused';
  readonly code: FourEyesRefusal;
  constructor(code: FourEyesRefusal) {
    super(`${TEXTS[code].zh} / ${TEXTS[code].en}`);
    this.code = code;
  }
}

/** What to say of a refusal. */
export const fourEyesText = (code: FourEyesRefusal): { readonly zh: string; readonly en: string } => TEXTS[code];

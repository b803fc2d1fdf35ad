import type { Actor } from './actor.ts';

/** Two voices that come this close from one terminal may be one person with two accounts (docs/adr/0023). */
export const ONE_TERMINAL_MINUTES = 10;
/** Of fewer who may speak second there is no choice, and whoever is there speaks (docs/adr/0023). */
export const DRAWN_FROM = 3;
/** Who is drawn has this long; then any of those who may (docs/adr/0023). */
export const DRAWN_WORKING_DAYS = 2;

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

export type FourEyesRefusal = 'SAME_TERMINAL' | 'NOT_DRAWN';

/** Why this voice cannot be the second one; null when it can. That it is another person is asked beside this. */
export function refusalOfSecond(second: Voice, first: readonly Voice[], drawn: Drawn | null): FourEyesRefusal | null {
  if (first.some((voice) => isOneTerminal(voice, second))) return 'SAME_TERMINAL';
  return drawn !== null && drawn.person !== second.person && second.at < drawn.until ? 'NOT_DRAWN' : null;
}

const isOneTerminal = (one: Voice, other: Voice): boolean =>
  one.terminal !== null &&
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

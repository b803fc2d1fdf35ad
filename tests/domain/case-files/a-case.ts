import { createHash } from 'node:crypto';

import type { Consumer } from '../../../src/domain/access/actor.ts';
import type { Role } from '../../../src/domain/access/role.ts';
import { type CaseActor, theHub } from '../../../src/domain/case-files/case-actor.ts';
import type { CaseCommand } from '../../../src/domain/case-files/case-command.ts';
import type { CaseEvent } from '../../../src/domain/case-files/case-event.ts';
import type { CaseLife } from '../../../src/domain/case-files/case-life.ts';
import { limitsFor } from '../../../src/domain/case-files/case-limits.ts';
import { type CaseAnswer, decideCase, type SeenVersion } from '../../../src/domain/case-files/decide-case.ts';
import { reduceCase } from '../../../src/domain/case-files/reduce-case.ts';
import type { Outcome } from '../../../src/domain/case-files/resolution-action.ts';
import type { Setting } from '../../../src/domain/case-files/setting.ts';
import { CASE_PARAMETERS } from '../../../src/domain/parameters/case-parameters.ts';
import { HOLIDAYS_CN } from '../../../src/domain/values/holidays-cn.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';

const of =
  (role: Role, department: Consumer, region = '') =>
  (user: string): CaseActor => ({ user, role, department, region });

/** Public security owns the case; health sent the certificate. */
export const WANG = of('R-DQO', 'PS')('wang');
export const LI = of('R-DQO', 'PS')('li');
export const ZHAO = of('R-APPROVE', 'PS')('zhao');
export const CHEN = of('R-DQO', 'HC')('chen');
export const SUN = of('R-DQO', 'ED')('sun');
export const SECRETARY = of('R-SEC', 'HUB')('secretary');
export const CLOCKS = theHub('clocks');
export const RUN = theHub('run');

export const numbers = (name: keyof typeof CASE_PARAMETERS): number => CASE_PARAMETERS[name].value;

interface Opening {
  readonly severity?: string;
  readonly owner?: string;
  readonly concerned?: readonly string[];
  readonly on?: string;
  readonly set?: (name: keyof typeof CASE_PARAMETERS) => number;
}

export function opened({
  severity = 'S2',
  owner = 'PS',
  concerned = ['HC', 'PS'],
  on = '2026-03-31',
  set = numbers,
}: Opening = {}): CaseEvent {
  return {
    seq: 1,
    act: 1,
    at: `${on}T01:00:00.000Z`,
    on: plainDate(on),
    by: RUN,
    from: null,
    to: 'NEW',
    what: { kind: 'opened', severity, owner, concerned, limits: limitsFor(severity, set) },
  };
}

/** A case that is followed through its life, with the clock on the wall. */
export class Followed {
  life: CaseLife;
  readonly events: CaseEvent[];
  at: Date;
  evidence = 'records as first seen';
  lastReason: string | null = null;

  constructor(opening: Opening = {}) {
    const first = opened(opening);
    this.events = [first];
    this.life = reduceCase(null, first);
    this.at = new Date(first.at);
  }

  setting(by: CaseActor): Setting {
    return {
      by,
      at: this.at.toISOString(),
      on: plainDate(this.at.toISOString().slice(0, 10)),
      calendar: HOLIDAYS_CN,
      region: '290121001',
      lastReason: this.lastReason,
      evidence: this.evidence,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      notShared: (unit, fields) => fields.filter((field) => field === 'phone' && unit === 'ED'),
    };
  }

  /** Asks; what is done changes the case. */
  ask(
    by: CaseActor,
    command: CaseCommand,
    seen: SeenVersion = by.role === 'hub' ? null : this.life.version,
  ): CaseAnswer {
    const answer = decideCase(this.life, command, seen, this.setting(by));
    if (answer.outcome === 'done') {
      this.life = answer.life;
      this.events.push(...answer.events);
    }
    return answer;
  }

  /** Asks for something that must go through. */
  do(by: CaseActor, ...commands: readonly CaseCommand[]): this {
    for (const command of commands) {
      const answer = this.ask(by, command);
      if (answer.outcome === 'refused') throw new Error(`${command.kind}: ${answer.rule} ${answer.about ?? ''}`);
    }
    return this;
  }

  /** The rule that refuses it. */
  refused(by: CaseActor, command: CaseCommand, seen?: SeenVersion): string {
    const answer = this.ask(by, command, ...(seen === undefined ? [] : [seen]));
    return answer.outcome === 'refused' ? answer.rule : 'done';
  }

  later(minutes: number): this {
    this.at = new Date(this.at.getTime() + minutes * 60_000);
    return this;
  }

  on(day: string): this {
    this.at = new Date(`${day}T01:00:00.000Z`);
    return this;
  }

  path(): readonly string[] {
    return this.events.filter(({ from, to }) => from !== to).map(({ to }) => to);
  }
}

export const claim: CaseCommand = { kind: 'assign', assignee: 'wang' };
export const verify: CaseCommand = { kind: 'start-verifying' };
export const REASON = '电话核实,派出所已补登';
export const outcome = (
  action: Outcome['action'] = 'A2',
  details: Outcome['details'] = { doneOn: plainDate('2026-03-31') },
) => ({ action, details, reason: REASON }) satisfies Outcome;
export const propose = (of: Outcome = outcome()): CaseCommand => ({ kind: 'propose', outcome: of });
export const assist = (id = 'x1'): CaseCommand => ({
  kind: 'ask-assist',
  assist: id,
  unit: 'HC',
  urgency: 'URGENT',
  question: 'Q2',
  fields: ['birthDate'],
  basis: '户口登记条例第七条',
});
export const feedback = (code: 'F1' | 'F3' | 'F7' = 'F1', id = 'x1'): CaseCommand => ({
  kind: 'give-feedback',
  assist: id,
  code,
  fields: [],
  toRegion: null,
  forwardTo: null,
  text: null,
});
export const half = (verdict: 'STANDS' | 'VOIDED' = 'STANDS'): CaseCommand => ({
  kind: 'close-half',
  verdict,
  reason: '原始病历已核对',
});
export const confirm = ({ life }: Followed): CaseCommand => ({ kind: 'confirm', digest: life.proposal?.digest ?? '' });
export const undo: CaseCommand = { kind: 'undo', reason: '选错了处理措施' };

import type { Actor, Consumer } from '../../src/domain/access/actor.ts';
import type { Role } from '../../src/domain/access/role.ts';
import { actOnCase, type CaseActing } from '../../src/actions/case-files/act-on-case.ts';
import type { OfficerCommand } from '../../src/domain/case-files/case-command.ts';
import type { CaseEvent } from '../../src/domain/case-files/case-event.ts';
import type { CaseFile } from '../../src/ports/case-files.ts';
import type { Hub } from '../../src/ports/hub.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { cremation, dead, deathCertificate } from '../support/people.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;

export const post = (user: string, role: Role, department: Consumer, region = ''): Actor => ({
  user,
  kind: 'person',
  role,
  department,
  org: '',
  region,
  session: `s-${user}`,
  provenAt: null,
  mayAskFreely: false,
});

export const WANG = post('wang', 'R-DQO', 'PS');
export const LI = post('li', 'R-DQO', 'PS');
export const ZHAO = post('zhao', 'R-APPROVE', 'PS');
export const CHEN = post('chen', 'R-DQO', 'HC');
export const MA = post('ma', 'R-DQO', 'MZ');
export const SECRETARY = post('secretary', 'R-SEC', 'HUB');

/** A hub with a clock that can be put forward, and cases to work on. */
export interface CaseDesk extends AsyncDisposable {
  readonly test: TestHub;
  readonly hub: Hub;
  at: Date;
  later(minutes: number): void;
  on(day: string): void;
  /** As many deaths that were certified and cremated, and not cancelled: cases of public security, of health and civil affairs too. */
  openCases(count: number): Promise<void>;
  case(number: string): Promise<CaseFile>;
  /** Acts on the version as it stands. */
  act(number: string, actor: Actor, command: OfficerCommand): Promise<CaseActing>;
  do(number: string, ...acts: readonly (readonly [Actor, OfficerCommand])[]): Promise<void>;
  events(number: string): Promise<readonly CaseEvent[]>;
}

export async function openCaseDesk(): Promise<CaseDesk> {
  const test = await openTestHub({ today: '2026-03-31' });
  const desk = { at: new Date('2026-03-31T01:00:00Z') };
  const clock = { now: () => desk.at, today: () => desk.at.toISOString().slice(0, 10) };
  const hub: Hub = { ...test.hub, clock };
  const one = async (number: string) => {
    const [file] = await hub.inTransaction(({ caseFiles }) => caseFiles.takeByNumbers([number]));
    if (!file) throw new Error(`there is no case ${number}`);
    return file;
  };
  const act = async (number: string, actor: Actor, command: OfficerCommand) =>
    actOnCase({ number, seen: (await one(number)).life.version, command }, actor, hub);
  return Object.assign(desk, {
    test,
    hub,
    later: (minutes: number) => void (desk.at = new Date(desk.at.getTime() + minutes * 60_000)),
    on: (day: string) => void (desk.at = new Date(`${day}T01:00:00Z`)),
    openCases: async (count: number) => {
      const people = Array.from({ length: count }, (_, no) => dead(no));
      await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: people.map((one) => deathCertificate(one)) });
      await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: people.map((one) => cremation(one)) });
      await test.deliver({
        feed: 'PS-DEATH',
        period: QUARTER,
        rows: [],
        headers: ['姓名', '公民身份号码', '死亡日期', '注销日期'],
      });
      await test.check({ asOf: '2025-03-31', confirm: true, checks: ['D01', 'D02'] });
    },
    case: one,
    act,
    do: async (number: string, ...acts: readonly (readonly [Actor, OfficerCommand])[]) => {
      for (const [actor, command] of acts) {
        const acting = await act(number, actor, command);
        if (acting.outcome !== 'done') throw new Error(`${command.kind}: ${JSON.stringify(acting)}`);
      }
    },
    events: (number: string) => readEvents(test, number),
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  });
}

async function readEvents({ database }: TestHub, number: string): Promise<readonly CaseEvent[]> {
  const rows = await database.query<Record<string, unknown>>(
    `select e.seq, e.act, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') at, e.happened_on::text "on", e.from_state "from", e.to_state "to", e.what,
       json_build_object('user', e.actor, 'role', e.role, 'department', e.department, 'region', '') by
     from case_event e join case_file c on c.id = e.case_id where c.number = $1 order by e.seq`,
    [number],
  );
  return rows as unknown as readonly CaseEvent[];
}

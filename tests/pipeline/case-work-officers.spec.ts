import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actOnCase } from '../../src/actions/case-files/act-on-case.ts';
import { keepCaseClocks } from '../../src/actions/case-files/keep-case-clocks.ts';
import { FourEyesRefused } from '../../src/domain/access/four-eyes.ts';
import type { CaseCommand, OfficerCommand } from '../../src/domain/case-files/case-command.ts';
import { reduceCase } from '../../src/domain/case-files/reduce-case.ts';
import type { CaseLife } from '../../src/domain/case-files/case-life.ts';
import { illegalStep } from '../domain/case-files/legal-history.ts';
import { anyCommand, OFFICERS, sensible } from '../domain/case-files/officers.ts';
import { type CaseDesk, openCaseDesk, post } from './case-desk.ts';

const SECONDS = Number(process.env['CASE_SECONDS'] ?? 12);
const SEED = Number(process.env['CASE_SEED'] ?? 20_260_331);
const NUMBERS = Array.from({ length: 20 }, (_, at) => `C-2025-${String(at + 1).padStart(6, '0')}`);

/** Half of them do what fits the case, half of them whatever comes to mind; all look, think and act at the same time. */
describe('fifty officers on twenty cases at once, through the database', () => {
  let desk: CaseDesk;
  const done = new Map<string, number>();
  const refused = new Map<string, number>();
  beforeAll(
    async () => {
      desk = await openCaseDesk();
      await desk.openCases(20);
      const until = performance.now() + SECONDS * 1_000;
      const ideas = fc.sample(fc.array(anyCommand, { minLength: 1, maxLength: 8 }), { numRuns: 4_000, seed: SEED });
      await Promise.all([
        ...OFFICERS.map((_, no) => work(no, ideas.slice(no * 80, no * 80 + 80), until)),
        sweep(until),
      ]);
    },
    (SECONDS + 60) * 1_000,
  );
  afterAll(() => desk[Symbol.asyncDispose]());

  async function work(no: number, ideas: readonly (readonly CaseCommand[])[], until: number): Promise<void> {
    const officer = OFFICERS[no];
    for (let turn = 0; officer !== undefined && performance.now() < until; turn += 1) {
      const number = NUMBERS[(no * 7 + turn * 3) % NUMBERS.length] ?? '';
      const mind = ideas[turn % ideas.length] ?? [];
      const { life, region } = await desk.case(number);
      const { by, command } =
        turn % 2 === 0 ? sensible(officer, mind, life, region) : { by: officer, command: mind[0] };
      if (command === undefined || isHubs(command)) continue;
      const actor = post(by.user, by.role === 'hub' ? 'R-AUDIT' : by.role, by.department, by.region);
      const acting = await actOnCase(
        { number, seen: life.version, command: meant(command, life) },
        actor,
        desk.hub,
        () => [],
      ).catch(byFourEyes);
      const told = acting.outcome === 'refused' ? acting.rule : acting.outcome;
      const into = acting.outcome === 'done' ? done : refused;
      into.set(
        acting.outcome === 'done' ? number : told,
        (into.get(acting.outcome === 'done' ? number : told) ?? 0) + 1,
      );
    }
  }

  /** The same two have decided twenty times in the month: nothing was done. */
  const byFourEyes = (error: unknown) => {
    if (error instanceof FourEyesRefused) return { outcome: 'refused', rule: error.code } as const;
    throw error;
  };

  async function sweep(until: number): Promise<void> {
    while (performance.now() < until) {
      desk.later(240);
      await keepCaseClocks(desk.hub);
    }
  }

  const isHubs = ({ kind }: CaseCommand) => ['observe', 'regrade', 'keep-time'].includes(kind);
  const meant = (command: CaseCommand, { proposal, assists }: CaseLife): OfficerCommand => {
    const of = command as OfficerCommand;
    if (of.kind === 'confirm') return { ...of, digest: proposal?.digest ?? of.digest };
    const asked = assists.at(-1)?.id;
    return 'assist' in of && of.kind !== 'ask-assist' && asked !== undefined ? { ...of, assist: asked } : of;
  };

  it('every history is a legal path, and every case is what its history says', async () => {
    for (const number of NUMBERS) {
      const events = await desk.events(number);
      expect([number, illegalStep(events)]).toEqual([number, null]);
      const { life } = await desk.case(number);
      expect(JSON.parse(JSON.stringify(events.reduce<CaseLife | null>(reduceCase, null)))).toEqual(life);
    }
  });

  it('nothing that was acknowledged is lost, and nothing happened that was not', async () => {
    const acts = await desk.test.database.query<{ number: string; n: number }>(
      `select c.number, count(distinct e.act)::int n from case_event e join case_file c on c.id = e.case_id
       where e.role <> 'hub' group by 1`,
    );
    expect(new Map(acts.map(({ number, n }) => [number, n]))).toEqual(done);
    expect([...done.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(50);
  });

  it('officers met each other: some were told that the case had changed', () => {
    expect(refused.get('STATE_CHANGED')).toBeGreaterThan(0);
  });

  it('every step left its evidence, and no outcome of four eyes was confirmed by two', async () => {
    const [counts] = await desk.test.database.query(
      `select (select count(*)::int from case_event) events,
        (select count(*)::int from evidence where action in ('case-event', 'appeal') and object like 'case:%') evidence`,
    );
    expect(counts?.['evidence']).toBe(counts?.['events']);
    expect(
      await desk.test.database.query('select 1 from case_outcome where is_four_eyes and proposer = approver'),
    ).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { actOnCase } from '../../src/actions/case-files/act-on-case.ts';
import { attachEvidence } from '../../src/actions/case-files/attach-evidence.ts';
import { keepCaseClocks } from '../../src/actions/case-files/keep-case-clocks.ts';
import { releaseNotices } from '../../src/actions/case-files/release-notices.ts';
import { runSchedule } from '../../src/actions/run-schedule.ts';
import { listSchedules } from '../../src/actions/schedules.ts';
import type { OfficerCommand } from '../../src/domain/case-files/case-command.ts';
import { reduceCase } from '../../src/domain/case-files/reduce-case.ts';
import type { CaseLife } from '../../src/domain/case-files/case-life.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { cancellation, cremation, dead } from '../support/people.ts';
import { type CaseDesk, CHEN, LI, MA, openCaseDesk, SECRETARY, WANG, ZHAO } from './case-desk.ts';

const ONE = 'C-2025-000001';
const TWO = 'C-2025-000002';
const claim: OfficerCommand = { kind: 'assign', assignee: 'wang' };
const verify: OfficerCommand = { kind: 'start-verifying' };
const propose = (action: 'A2' | 'A3' | 'A5', reason = '户籍窗口已核对'): OfficerCommand => {
  const day = plainDate('2026-03-31');
  return { kind: 'propose', outcome: { action, details: { doneOn: day, noticeOn: day }, reason } };
};
const stands: OfficerCommand = { kind: 'close-half', verdict: 'STANDS', reason: '原始登记已核对' };

/** The hub, on which something else happens between the moment at which an act is decided and the writing of it. */
const overtaken = ({ hub }: CaseDesk, by: () => Promise<void>): CaseDesk['hub'] => ({
  ...hub,
  inTransaction: (work) =>
    hub.inTransaction((stores) => {
      const lastReason = async (user: string) => {
        await by();
        return stores.caseFiles.lastReason(user);
      };
      return work({ ...stores, caseFiles: { ...stores.caseFiles, lastReason } });
    }),
});

describe('work on a case', () => {
  let desk: CaseDesk;
  beforeAll(async () => {
    desk = await openCaseDesk();
  });
  beforeEach(async () => {
    await desk.test.empty();
    desk.on('2026-03-31');
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const rows = (sql: string, ...values: readonly string[]) => desk.test.database.query(sql, values);
  const confirm = async (number = ONE): Promise<OfficerCommand> => ({
    kind: 'confirm',
    digest: (await desk.case(number)).life.proposal?.digest ?? '',
  });
  const proposed = async (action: 'A2' | 'A3' | 'A5' = 'A3') => {
    await desk.do(ONE, [WANG, claim], [WANG, verify], [WANG, propose(action)], [CHEN, stands], [MA, stands]);
  };
  const resolved = async (action: 'A2' | 'A3' | 'A5' = 'A3') => {
    await proposed(action);
    await desk.do(ONE, [ZHAO, await confirm()]);
  };

  it('is kept as events, and the case is what they add up to', async () => {
    await desk.openCases(1);
    await resolved();
    const { life } = await desk.case(ONE);
    const events = await desk.events(ONE);
    expect(events.map(({ what }) => what.kind)).toEqual([
      'opened',
      'assigned',
      'verifying-started',
      'proposed',
      'half-closed',
      'half-closed',
      'confirmed',
    ]);
    expect(JSON.parse(JSON.stringify(events.reduce<CaseLife | null>(reduceCase, null)))).toEqual(life);
  });

  it('concerns every department whose record it is about', async () => {
    await desk.openCases(1);
    expect((await desk.case(ONE)).life.concerned).toEqual(['HC', 'MZ', 'PS']);
    await desk.do(ONE, [WANG, claim], [WANG, verify], [WANG, propose('A3')], [CHEN, stands]);
    expect(await desk.act(ONE, ZHAO, await confirm())).toMatchObject({ rule: 'HALF_OPEN', about: 'MZ' });
  });

  it('leaves evidence of every step, in the same transaction and without a word that people wrote', async () => {
    await desk.openCases(1);
    await resolved();
    const written = await rows(
      `select entry::jsonb -> 'detail' ->> 'kind' kind, entry from evidence where object = $1 order by id`,
      `case:${ONE}`,
    );
    expect(written.map(({ kind }) => kind)).toEqual((await desk.events(ONE)).map(({ what }) => what.kind));
    expect(JSON.stringify(written)).not.toMatch(/核对/);
  });

  it('of two officers who saw the same version, one gets the case and the other is told', async () => {
    await desk.openCases(1);
    const { version } = (await desk.case(ONE)).life;
    const both = await Promise.all(
      [WANG, LI].map((actor) =>
        actOnCase({ number: ONE, seen: version, command: { kind: 'assign', assignee: actor.user } }, actor, desk.hub),
      ),
    );
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'refused']);
    expect(both.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      rule: 'STATE_CHANGED',
      version: version + 1,
    });
  });

  it('does not exist for a department that it does not concern', async () => {
    await desk.openCases(1);
    const teacher = { ...CHEN, department: 'ED' } as const;
    const comment: OfficerCommand = { kind: 'comment', text: '请问进展' };
    expect(await desk.act(ONE, teacher, comment)).toEqual({ outcome: 'unknown-case' });
    expect(await actOnCase({ number: 'C-2025-999999', seen: 1, command: comment }, WANG, desk.hub)).toEqual({
      outcome: 'unknown-case',
    });
  });

  it('refuses the reason that the same officer gave last, in any case', async () => {
    await desk.openCases(2);
    await desk.do(ONE, [WANG, { kind: 'dismiss', reason: '两条记录同一人', linkId: null }]);
    expect(await desk.act(TWO, WANG, { kind: 'dismiss', reason: '两条记录 同一人', linkId: null })).toMatchObject({
      rule: 'REASON_EMPTY',
    });
  });

  describe('four eyes', () => {
    it('the database itself refuses an outcome of four eyes with two', async () => {
      await desk.openCases(1);
      await resolved();
      expect(await rows('select proposer, approver, is_four_eyes from case_outcome')).toEqual([
        { proposer: 'wang', approver: 'zhao', is_four_eyes: true },
      ]);
      await expect(rows(`update case_outcome set approver = proposer`)).rejects.toThrow('case_outcome_two_people');
    });

    it('a record that was corrected since makes the proposal stale', async () => {
      await desk.openCases(1);
      await proposed();
      const read = await confirm();
      await desk.test.deliver({ feed: 'MZ-CREM', period: '2025-03', rows: [cremation(dead(0), { 操作: '作废' })] });
      await desk.test.check({ asOf: '2025-03-31', checks: ['D01', 'D02'] });
      expect(await desk.act(ONE, ZHAO, read)).toMatchObject({ rule: 'PROPOSAL_STALE' });
    });
  });

  describe('when rosters come', () => {
    const check = () => desk.test.check({ asOf: '2025-03-31', checks: ['D01', 'D02'] });

    it('a resolved case is closed by the roster that proves it', async () => {
      await desk.openCases(1);
      await resolved();
      await desk.test.deliver({ feed: 'PS-DEATH', period: '2025-03', rows: [cancellation(dead(0))] });
      await check();
      expect((await desk.case(ONE)).state).toBe('CLOSED');
    });

    it('a resolved case waits until the roster comes, and is opened again when it proves nothing', async () => {
      await desk.openCases(1);
      await resolved();
      await check();
      expect((await desk.case(ONE)).state).toBe('RESOLVED');
      await desk.test.deliver({ feed: 'PS-DEATH', period: '2025-03', rows: [cancellation(dead(1))] });
      await check();
      expect((await desk.case(ONE)).state).toBe('REOPENED');
    });

    it('an accepted difference (A5) ends the case, and no later run opens it again', async () => {
      await desk.openCases(1);
      await resolved('A5');
      expect((await desk.case(ONE)).state).toBe('CLOSED');
      await desk.test.deliver({ feed: 'PS-DEATH', period: '2025-03', rows: [cancellation(dead(1))] });
      await check();
      expect((await desk.case(ONE)).state).toBe('CLOSED');
    });
  });

  describe('the clocks', () => {
    it('are a line of the roster cycle, every hour', async () => {
      await desk.openCases(1);
      expect((await listSchedules(desk.hub)).find(({ id }) => id === 'case-clocks')).toMatchObject({
        enabled: true,
        cron: '0 5 * * * *',
      });
      desk.on('2026-04-02');
      await runSchedule('case-clocks', desk.hub);
      expect((await desk.events(ONE)).at(-1)?.what).toMatchObject({ kind: 'reminded', clock: 'triage', share: 100 });
    });

    it('say everything once, however often and by how many they are kept', async () => {
      await desk.openCases(6);
      desk.on('2026-04-02');
      const kept = await Promise.all([keepCaseClocks(desk.hub), keepCaseClocks(desk.hub), keepCaseClocks(desk.hub)]);
      expect(kept.reduce((sum, { cases }) => sum + cases, 0)).toBe(6);
      expect((await keepCaseClocks(desk.hub)).cases).toBe(0);
      expect(await rows(`select count(*)::int n from case_event where kind = 'reminded'`)).toEqual([{ n: 6 }]);
      expect(
        await rows(`select count(*)::int n from case_notice where kind = 'reminded' and left_at is not null`),
      ).toEqual([{ n: 6 }]);
    });

    it('go by the numbers that the region has set', async () => {
      const set = {
        name: 'CASE_RESOLUTION_DAYS_S2',
        region: '290121',
        validFrom: plainDate('2026-01-01'),
        validTo: null,
        value: 3,
      } as const;
      await desk.hub.inTransaction(({ parameters }) => parameters.set(set, 'operator'));
      await desk.openCases(1);
      expect((await desk.case(ONE)).deadline).toBe('2026-04-03');
    });

    it('list a unit that let two requests of a month fall overdue', async () => {
      await desk.openCases(2);
      for (const number of [ONE, TWO]) {
        const basis = `户口登记条例第八条,见${number}`;
        const ask = {
          kind: 'ask-assist',
          assist: number,
          unit: 'HC',
          urgency: 'URGENT',
          question: 'Q2',
          fields: [],
          basis,
        } as const;
        await desk.do(number, [WANG, claim], [WANG, verify], [WANG, ask]);
      }
      const april = () =>
        desk.hub.inTransaction(({ caseFiles }) =>
          caseFiles.overdueUnits(plainDate('2026-04-01'), plainDate('2026-04-30')),
        );
      expect(await april()).toEqual([]);
      desk.on('2026-04-09');
      await keepCaseClocks(desk.hub);
      expect(await april()).toEqual([{ unit: 'HC', times: 2 }]);
    });
  });

  describe('undo', () => {
    const notices = () =>
      rows(
        `select receiver, left_at is not null sent, recalled_at is not null recalled from case_notice where kind = 'confirmed' order by 1`,
      );

    it('before the notices leave calls them back: nobody hears of the decision', async () => {
      await desk.openCases(1);
      await resolved();
      desk.later(14);
      await keepCaseClocks(desk.hub);
      await desk.do(ONE, [ZHAO, { kind: 'undo', reason: '点错案件' }]);
      desk.later(60);
      await keepCaseClocks(desk.hub);
      expect((await desk.case(ONE)).state).toBe('PROPOSED');
      expect(await notices()).toEqual([
        { receiver: 'HC', sent: false, recalled: true },
        { receiver: 'MZ', sent: false, recalled: true },
      ]);
    });

    it('decided just before the notices leave and written just after is refused, and the decision stands', async () => {
      await desk.openCases(1);
      const dismissal: OfficerCommand = { kind: 'dismiss', reason: '两条记录同一人', linkId: null };
      await desk.do(ONE, [WANG, dismissal]);
      desk.later(14);
      const hub = overtaken(desk, async () => {
        desk.later(2);
        expect((await releaseNotices(desk.hub)).notices).toBe(2);
      });
      const { version } = (await desk.case(ONE)).life;
      const undo: OfficerCommand = { kind: 'undo', reason: '点错案件' };
      expect(await actOnCase({ number: ONE, seen: version, command: undo }, WANG, hub)).toMatchObject({
        rule: 'UNDO_LATE',
        version,
      });
      expect((await desk.case(ONE)).state).toBe('DISMISSED');
      expect(await rows(`select 1 from case_notice where recalled_at is not null`)).toEqual([]);
    });

    it('that keeps its notices back is not overtaken: they wait for it and are called back', async () => {
      await desk.openCases(1);
      await desk.do(ONE, [WANG, { kind: 'dismiss', reason: '两条记录同一人', linkId: null }]);
      const { id, life } = await desk.case(ONE);
      desk.later(16);
      await desk.hub.inTransaction(async ({ caseFiles }) => {
        expect(await caseFiles.keepNotices([{ caseId: id, act: life.lastAct?.act ?? 0 }])).toEqual([]);
        expect((await releaseNotices(desk.hub)).notices).toBe(0);
        await caseFiles.recallNotices(id, life.lastAct?.act ?? 0, desk.hub.clock.now().toISOString());
      });
      expect((await releaseNotices(desk.hub)).notices).toBe(0);
    });

    it('after they have left takes two people and opens the case again', async () => {
      await desk.openCases(1);
      await resolved();
      desk.later(16);
      await keepCaseClocks(desk.hub);
      expect(await notices()).toEqual([
        { receiver: 'HC', sent: true, recalled: false },
        { receiver: 'MZ', sent: true, recalled: false },
      ]);
      await desk.do(ONE, [ZHAO, { kind: 'undo', reason: '依据有误' }]);
      expect((await desk.case(ONE)).state).toBe('RESOLVED');
      await desk.do(ONE, [WANG, { kind: 'undo', reason: '复查同意' }]);
      expect((await desk.case(ONE)).state).toBe('REOPENED');
    });
  });

  describe('evidence attached', () => {
    const PDF = new TextEncoder().encode('%PDF-1.7\n...');
    const attach = (content: Uint8Array) =>
      desk
        .case(ONE)
        .then(({ life }) =>
          attachEvidence(
            { number: ONE, seen: life.version, label: '注销申请扫描件', content, file: 'scan.pdf' },
            WANG,
            desk.hub,
          ),
        );

    it('is kept by its digest, once, and named in the case', async () => {
      await desk.openCases(1);
      expect(await attach(PDF)).toMatchObject({ outcome: 'done' });
      expect(await attach(PDF)).toMatchObject({ outcome: 'done' });
      expect(await rows('select media_type, bytes from case_attachment')).toEqual([
        { media_type: 'application/pdf', bytes: PDF.length },
      ]);
      expect((await desk.events(ONE)).at(-1)?.what).toMatchObject({ kind: 'evidence-attached', bytes: PDF.length });
    });

    it('is PDF, PNG or JPEG by its content, and 10 MiB at most', async () => {
      await desk.openCases(1);
      expect(await attach(new TextEncoder().encode('<html>'))).toEqual({ outcome: 'unusable-file', fault: 'TYPE' });
      expect(await attach(new Uint8Array(10 * 1024 * 1024 + 1))).toEqual({ outcome: 'unusable-file', fault: 'SIZE' });
    });
  });

  it('a case from before cases had a life goes on from how it stood', async () => {
    await desk.openCases(1);
    await rows(`update case_file set state = 'VERIFYING', life = null where number = $1`, ONE);
    await desk.do(ONE, [WANG, propose('A3')]);
    const { life } = await desk.case(ONE);
    expect([life.state, life.concerned, life.proposal?.outcome.action]).toEqual(['PROPOSED', ['HC', 'MZ', 'PS'], 'A3']);
  });

  it('a case of the meeting is the secretary’s', async () => {
    await desk.openCases(1);
    const toMeeting: OfficerCommand = {
      kind: 'propose',
      outcome: { action: 'A12', details: {}, reason: '两部门均称属实' },
    };
    await desk.do(ONE, [WANG, claim], [WANG, verify], [WANG, toMeeting]);
    expect(await desk.act(ONE, WANG, { kind: 'put-on-agenda', meeting: '2026-2' })).toMatchObject({
      rule: 'ROLE_NOT_ALLOWED',
    });
    await desk.do(ONE, [SECRETARY, { kind: 'put-on-agenda', meeting: '2026-2' }]);
    expect((await desk.case(ONE)).state).toBe('ON_AGENDA');
  });
});

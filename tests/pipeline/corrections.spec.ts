import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { keepCaseClocks } from '../../src/actions/case-files/keep-case-clocks.ts';
import { releaseNotices } from '../../src/actions/case-files/release-notices.ts';
import { runSchedule } from '../../src/actions/run-schedule.ts';
import { listSchedules } from '../../src/actions/schedules.ts';
import { acknowledgeCorrections } from '../../src/actions/corrections/acknowledge-corrections.ts';
import { declineCorrection } from '../../src/actions/corrections/decline-correction.ts';
import type { OfficerCommand } from '../../src/domain/case-files/case-command.ts';
import type { CorrectionEvent } from '../../src/domain/corrections/correction-event.ts';
import { type CorrectionLife, reduceCorrection } from '../../src/domain/corrections/correction-life.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { certificate, child, entry } from '../support/people.ts';
import { type CaseDesk, CHEN, LI, openCaseDesk, post, WANG, ZHAO } from './case-desk.ts';

const ONE = 'C-2025-000001';
const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const [CHILD] = [child(0)];
const WRONG = { 姓名: '张小朋' };
const SYSTEM = { ...post('ps-register', 'R-SUBMIT', 'PS', '290121'), kind: 'system' } as const;

const claim: OfficerCommand = { kind: 'assign', assignee: 'wang' };
const verify: OfficerCommand = { kind: 'start-verifying' };
const half = (verdict: 'STANDS' | 'CORRECTED' | 'VOIDED'): OfficerCommand => ({
  kind: 'close-half',
  verdict,
  reason: '原始病历已核对',
});
/** Public security says that it has corrected the name on 31 March 2026. */
const corrected: OfficerCommand = {
  kind: 'propose',
  outcome: {
    action: 'A1',
    details: { doneOn: plainDate('2026-03-31'), fields: ['name'] },
    reason: '按出生证明更正姓名',
  },
};

describe('what a settled case asks of a department', () => {
  let desk: CaseDesk;
  beforeAll(async () => {
    desk = await openCaseDesk();
  });
  beforeEach(async () => {
    await desk.test.empty();
    desk.on('2026-03-31');
    await desk.test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(CHILD)] });
    await desk.test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(CHILD, WRONG)] });
    await desk.test.check({ asOf: '2025-03-31', confirm: true, checks: ['B03'] });
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const rows = (sql: string, ...values: readonly string[]) => desk.test.database.query(sql, values);
  const check = (asOf = '2025-04-30') => desk.test.check({ asOf, checks: ['B03'] });
  const resolved = async (verdict: 'STANDS' | 'CORRECTED' | 'VOIDED' = 'STANDS') => {
    await desk.do(ONE, [WANG, claim], [WANG, verify], [CHEN, half(verdict)], [WANG, corrected]);
    const digest = (await desk.case(ONE)).life.proposal?.digest ?? '';
    await desk.do(ONE, [ZHAO, { kind: 'confirm', digest }]);
  };
  const issued = async (verdict: 'STANDS' | 'CORRECTED' | 'VOIDED' = 'STANDS') => {
    await resolved(verdict);
    desk.later(15);
    return releaseNotices(desk.hub);
  };
  const asked = () =>
    rows(
      'select department, feed, code, field, state, answer, due_on::text due from correction order by department, field',
    );
  const onlyId = async () => String((await rows('select id from correction'))[0]?.['id']);
  const kinds = async () => (await rows('select kind from correction_event order by seq')).map(({ kind }) => kind);
  const repaired = (operation = '更正') => entry(CHILD, { 操作: operation });

  it('is asked for when its notice leaves, not while the outcome can still be undone, and once', async () => {
    await resolved();
    desk.later(14);
    expect(await releaseNotices(desk.hub)).toEqual({ notices: 0, corrections: 0 });
    desk.later(1);
    // Two notices are due: that of the half of health, and that of the outcome.
    const twice = await Promise.all([releaseNotices(desk.hub), releaseNotices(desk.hub), keepCaseClocks(desk.hub)]);
    expect(twice.reduce((sum, { notices }) => sum + notices, 0)).toBe(2);
    // From Tuesday 31 March 2026: 4 to 6 April are the holiday of Qingming, so that the tenth working day is 15 April.
    expect(await asked()).toEqual([
      {
        department: 'PS',
        feed: 'PS-BIRTH',
        code: 'VALUE_DIFFERS',
        field: 'name',
        state: 'OPEN',
        answer: 'unanswerable',
        due: '2026-04-15',
      },
    ]);
  });

  it('the notices leave with a line of the roster cycle of their own, every minute', async () => {
    await resolved();
    desk.later(15);
    expect((await listSchedules(desk.hub)).find(({ id }) => id === 'case-notices')).toMatchObject({
      cron: '30 * * * * *',
      enabled: true,
    });
    await runSchedule('case-notices', desk.hub);
    expect(await rows(`select receiver from case_notice where kind = 'confirmed' and left_at is not null`)).toEqual([
      { receiver: 'HC' },
    ]);
    expect(await asked()).toHaveLength(1);
  });

  it('is never asked for when the outcome was undone in time', async () => {
    await resolved();
    desk.later(14);
    await desk.do(ONE, [ZHAO, { kind: 'undo', reason: '点错案件' }]);
    desk.later(60);
    await releaseNotices(desk.hub);
    expect(await asked()).toEqual([]);
  });

  it('confirmed again after an undo, it waits for the time of the new decision, not of the old one', async () => {
    await resolved();
    desk.later(14);
    await desk.do(ONE, [ZHAO, { kind: 'undo', reason: '点错案件' }]);
    const digest = (await desk.case(ONE)).life.proposal?.digest ?? '';
    await desk.do(ONE, [ZHAO, { kind: 'confirm', digest }]);
    desk.later(14);
    expect((await releaseNotices(desk.hub)).corrections).toBe(0);
    desk.later(1);
    expect((await releaseNotices(desk.hub)).corrections).toBe(1);
  });

  it('is asked of both where both said that their record was wrong', async () => {
    await issued('CORRECTED');
    expect((await asked()).map(({ department, feed, code, field }) => [department, feed, code, field])).toEqual([
      ['HC', 'HC-BIRTH', 'VALUE_DIFFERS', null],
      ['PS', 'PS-BIRTH', 'VALUE_DIFFERS', 'name'],
    ]);
  });

  it('story: a name is corrected, acknowledged, seen in the corrected roster, and the case is closed', async () => {
    await issued();
    expect(
      await acknowledgeCorrections({ ids: [await onlyId()], source: 'PS-2026-118' }, SYSTEM, desk.hub),
    ).toMatchObject({
      outcome: 'done',
    });
    expect(await asked()).toMatchObject([{ state: 'ACKNOWLEDGED' }]);
    await desk.test.deliver({ feed: 'PS-BIRTH', period: '2025-04', rows: [repaired()] });
    await check();
    expect(await asked()).toMatchObject([{ state: 'CORRECTED', answer: 'corrected', due: null }]);
    expect((await desk.case(ONE)).state).toBe('CLOSED');
    expect(await kinds()).toEqual(['issued', 'acknowledged', 'looked']);
  });

  it('as long as no final roster reaches the day of the correction, nobody can tell, and the case waits', async () => {
    await issued();
    // A final roster of April 2025 says nothing about what was done on 31 March 2026.
    await desk.test.deliver({
      feed: 'PS-BIRTH',
      period: '2025-04',
      rows: [entry(child(1), { 入户日期: '2025-04-10' })],
    });
    await check();
    expect(await asked()).toMatchObject([{ state: 'OPEN', answer: 'unanswerable' }]);
    expect((await desk.case(ONE)).state).toBe('RESOLVED');
  });

  it('a final roster that reaches the day and still says the same proves that nothing was corrected', async () => {
    await issued();
    await desk.test.deliver({
      feed: 'PS-BIRTH',
      period: '2026-03',
      rows: [entry(child(1), { 入户日期: '2026-03-10' })],
    });
    await check('2026-03-31');
    // The outcome did not hold: the case begins again, and nobody waits for what it asked.
    expect((await desk.case(ONE)).state).toBe('REOPENED');
    expect(await kinds()).toEqual(['issued', 'looked', 'withdrawn']);
    expect(await asked()).toMatchObject([{ state: 'WITHDRAWN', answer: 'not-corrected' }]);
  });

  it('a batch that was taken back corrects nothing', async () => {
    await issued();
    await rows(`update source_record set standing = 'withdrawn' where feed = 'PS-BIRTH'`);
    await desk.test.hub.inTransaction(async ({ corrections }) => {
      expect(await corrections.look()).toEqual([]);
    });
  });

  it('is withdrawn when two people turn the outcome over, and held as long as an objection holds the case', async () => {
    await issued();
    await desk.do(ONE, [WANG, { kind: 'open-appeal', appeal: 'a1', reason: '家属提出异议' }]);
    expect(await asked()).toMatchObject([{ state: 'OPEN', due: null }]);
    desk.on('2026-04-30');
    expect((await keepCaseClocks(desk.hub)).corrections).toBe(0);
    await desk.do(ONE, [LI, { kind: 'comment', text: '已联系家属' }]);
    await desk.do(ONE, [ZHAO, { kind: 'decide-appeal', isUpheld: false, reason: '异议不成立,登记有据' }]);
    // None of the ten days was used. After Thursday 30 April: 1 to 5 May are off, 6 to 8 May are days 1 to 3, Saturday 9 May is
    // worked in exchange and day 4, 11 to 15 May are days 5 to 9, Monday 18 May is the tenth.
    expect(await asked()).toMatchObject([{ state: 'OPEN', due: '2026-05-18' }]);
    await desk.do(ONE, [ZHAO, { kind: 'undo', reason: '依据有误' }]);
    await desk.do(ONE, [LI, { kind: 'undo', reason: '复查同意' }]);
    expect(await asked()).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  it('declined with a reason, the case is opened again and everybody concerned is told', async () => {
    await issued('CORRECTED');
    const [health] = await rows(`select id from correction where department = 'HC'`);
    const decline = { id: String(health?.['id']), code: 'RECORD_STANDS', text: '分娩记录与证件一致' } as const;
    expect(await declineCorrection(decline, SYSTEM, desk.hub)).toEqual({ outcome: 'unknown' });
    expect(await declineCorrection(decline, CHEN, desk.hub)).toEqual({ outcome: 'done' });
    expect(await declineCorrection(decline, CHEN, desk.hub)).toEqual({ outcome: 'settled', state: 'DECLINED' });
    expect(await asked()).toMatchObject([{ state: 'DECLINED' }, { state: 'WITHDRAWN' }]);
    expect((await desk.case(ONE)).state).toBe('REOPENED');
    expect((await desk.events(ONE)).at(-1)?.what).toMatchObject({ kind: 'correction-declined', code: 'RECORD_STANDS' });
    expect(await rows(`select receiver from case_notice where kind = 'correction-declined'`)).toEqual([
      { receiver: 'PS' },
    ]);
  });

  it('story: reminded at half, four fifths and the end of ten working days; overdue; twice overdue the secretary is told', async () => {
    await issued();
    const said = async (day: string) => {
      desk.on(day);
      await keepCaseClocks(desk.hub);
      await keepCaseClocks(desk.hub);
      return (await desk.events(ONE)).map(({ what }) => what).filter(({ kind }) => kind.startsWith('correction-'));
    };
    const reminded = (share: number) => ({ kind: 'correction-reminded', department: 'PS', share, corrections: 1 });
    // 1, 2, 3 April are days 1 to 3; 4 to 6 April are Qingming; 7 and 8 April are days 4 and 5.
    expect(await said('2026-04-07')).toEqual([]);
    expect(await said('2026-04-08')).toEqual([reminded(50)]);
    // 9, 10 and 13 April are days 6 to 8; 14 and 15 April days 9 and 10.
    expect(await said('2026-04-13')).toEqual([reminded(50), reminded(80)]);
    expect(await said('2026-04-15')).toEqual([reminded(50), reminded(80), reminded(100)]);
    expect(await asked()).toMatchObject([{ state: 'OPEN', due: '2026-04-15' }]);
    expect((await said('2026-04-16')).at(-1)).toEqual({
      kind: 'correction-overdue',
      department: 'PS',
      times: 1,
      corrections: 1,
    });
    expect(await asked()).toMatchObject([{ state: 'OVERDUE', due: '2026-04-15' }]);
    // Days 11 to 20 are 16, 17, 20 to 24, 27 to 29 April: on 30 April the second period is over as well.
    expect(await said('2026-04-29')).toHaveLength(4);
    expect((await said('2026-04-30')).at(-1)).toMatchObject({ kind: 'correction-overdue', times: 2 });
    expect(await said('2026-08-31')).toHaveLength(5);
    expect(
      await rows(`select seq, receiver from case_notice where kind = 'correction-overdue' order by seq, receiver`),
    ).toMatchObject([{ receiver: 'PS' }, { receiver: 'HUB' }, { receiver: 'PS' }]);
    expect((await desk.case(ONE)).state).toBe('RESOLVED');
  });

  it('is closed by a corrected roster however late', async () => {
    await issued();
    desk.on('2026-04-16');
    await keepCaseClocks(desk.hub);
    await desk.test.deliver({ feed: 'PS-BIRTH', period: '2025-04', rows: [repaired()] });
    await check();
    expect(await asked()).toMatchObject([{ state: 'CORRECTED' }]);
  });

  it('its row is what its events add up to, and every event has its place in the feed', async () => {
    await issued();
    await acknowledgeCorrections({ ids: [await onlyId()], source: null }, SYSTEM, desk.hub);
    desk.on('2026-04-16');
    await keepCaseClocks(desk.hub);
    const events = (await rows(
      `select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') at, happened_on::text "on", what,
         json_build_object('user', actor, 'role', role, 'department', department) by from correction_event order by seq`,
    )) as unknown as readonly CorrectionEvent[];
    const [row] = await rows('select life from correction');
    expect(events.reduce<CorrectionLife | null>(reduceCorrection, null)).toEqual(row?.['life']);
    expect(await rows('select count(*)::int n from correction_event where position is null')).toEqual([{ n: 0 }]);
  });

  it('leaves evidence of every step, and no word that a department wrote', async () => {
    await issued('CORRECTED');
    const [health] = await rows(`select id from correction where department = 'HC'`);
    await declineCorrection({ id: String(health?.['id']), code: 'NO_BASIS', text: '须本人申请' }, CHEN, desk.hub);
    const written = await rows(
      `select entry::jsonb -> 'detail' ->> 'kind' kind, entry from evidence where object like 'correction:%' order by 1`,
    );
    expect(written.map(({ kind }) => kind)).toEqual(['declined', 'issued', 'issued', 'withdrawn']);
    expect(JSON.stringify(written)).not.toMatch(/本人申请|张小/);
  });
});

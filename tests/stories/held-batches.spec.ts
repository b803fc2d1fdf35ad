import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { heldBatches, speakAboutHold } from '../../src/actions/decide-hold.ts';
import { confirmFirstLoad, proposeFirstLoad } from '../../src/actions/first-load.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child } from '../support/people.ts';
import { idNumber, type Roster, type Row } from '../support/rosters.ts';

const actor = (user: string, department: 'PS' | 'HC'): Actor => ({
  user,
  kind: 'person',
  role: 'R-APPROVE',
  department,
  org: '',
  region: '290121',
  session: `session-of-${user}`,
  provenAt: null,
  mayAskFreely: false,
});

const SURNAMES = '赵钱孙李周吴郑王冯陈';
const GIVEN = '国强建平志明永福玉山';

/** The n-th invented dead person. */
const dead = (month: string, n: number): Row => {
  const birth = `19${30 + (n % 40)}-0${1 + (n % 9)}-1${n % 9}`;
  return {
    姓名: `${SURNAMES[n % 10] ?? ''}${GIVEN[Math.floor(n / 10) % 10] ?? ''}${GIVEN[(n * 3) % 10] ?? ''}`,
    性别: '男',
    出生日期: birth,
    公民身份号码: idNumber('290121', birth, 2 * (n % 400) + 1),
    死亡日期: `${month}-05`,
    注销日期: `${month}-20`,
    注销原因: '死亡',
    户籍地: '290121101201',
  };
};
const deaths = (month: string, from: number, count: number): Roster => ({
  feed: 'PS-DEATH',
  period: month,
  rows: Array.from({ length: count }, (_, i) => dead(month, from + i)),
});

describe('a roster that is not like the others', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    await test.empty();
    for (const [i, month] of ['2025-01', '2025-02', '2025-03'].entries())
      expect(await test.deliver(deaths(month, i * 10, 5))).toMatchObject({ outcome: 'imported', gates: [] });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const live = () =>
    test.database
      .query<{ n: number }>(`select count(*)::int n from source_record where standing = 'head'`)
      .then(([row]) => row?.n);
  const batch = async () => (await heldBatches(test.hub))[0]?.batch ?? 0;

  it('waits for two people, and counts for nothing meanwhile', async () => {
    const report = await test.deliver(deaths('2025-04', 100, 21));
    expect(report).toMatchObject({
      outcome: 'held',
      counts: { total: 21, accepted: 0 },
      gates: [{ gate: 'G1', measured: 21, limit: 20 }],
    });
    expect(await live()).toBe(15);
    const [held] = await heldBatches(test.hub);
    expect(held).toMatchObject({ owner: 'PS', rows: 21, first: null });
    expect(held?.stops[0]?.remedy.zh).toContain('两人放行');
  });

  it('does not move the watermark while it is held', async () => {
    await test.deliver(deaths('2025-04', 100, 21));
    const facts = await test.hub.inTransaction(({ rosters }) => rosters.facts(null));
    expect(facts.filter(({ state }) => state === 'accepted')).toHaveLength(3);
  });

  it('sent again is the same held batch, not a second one', async () => {
    await test.deliver(deaths('2025-04', 100, 21));
    expect(await test.deliver(deaths('2025-04', 100, 21))).toMatchObject({ outcome: 'known', gates: [{ gate: 'G1' }] });
    expect(await heldBatches(test.hub)).toHaveLength(1);
  });

  it('counts as if it arrived now when two people release it, one of the owner department', async () => {
    await test.deliver(deaths('2025-04', 100, 21));
    const held = await batch();
    expect(await speakAboutHold(held, 'release', actor('li', 'HC'), test.hub)).toMatchObject({ outcome: 'waiting' });
    expect(await speakAboutHold(held, 'release', actor('zhao', 'HC'), test.hub)).toEqual({
      outcome: 'not-allowed',
      code: 'NO_OWNER',
    });
    expect(await live()).toBe(15);
    expect(await speakAboutHold(held, 'release', actor('wang', 'PS'), test.hub)).toMatchObject({ outcome: 'released' });
    expect(await live()).toBe(36);
    const [row] = await test.database.query('select state, rows_accepted from batch where number = $1', [held]);
    expect(row).toEqual({ state: 'accepted', rows_accepted: 21 });
    expect(await speakAboutHold(held, 'refuse', actor('wang', 'PS'), test.hub)).toEqual({
      outcome: 'not-allowed',
      code: 'ALREADY_DECIDED',
    });
  });

  it('is the same register afterwards as if no gate had held it', async () => {
    await test.deliver(deaths('2025-04', 100, 21));
    await test.deliver(deaths('2025-05', 200, 4));
    const held = await batch();
    await speakAboutHold(held, 'release', actor('li', 'PS'), test.hub);
    await speakAboutHold(held, 'release', actor('wang', 'PS'), test.hub);
    const released = await test.digest();
    await test.empty();
    for (const roster of [deaths('2025-05', 200, 4), deaths('2025-04', 100, 21)]) await test.deliver(roster);
    for (const [i, month] of ['2025-01', '2025-02', '2025-03'].entries()) await test.deliver(deaths(month, i * 10, 5));
    expect(await heldBatches(test.hub)).toEqual([]);
    expect(await test.digest()).toBe(released);
  });

  it('never counts when two people refuse it, and may be sent again corrected', async () => {
    await test.deliver(deaths('2025-04', 100, 21));
    const held = await batch();
    await speakAboutHold(held, 'refuse', actor('li', 'PS'), test.hub);
    expect(await speakAboutHold(held, 'refuse', actor('wang', 'HC'), test.hub)).toMatchObject({ outcome: 'refused' });
    expect(await live()).toBe(15);
    expect(await test.deliver(deaths('2025-04', 100, 6))).toMatchObject({
      outcome: 'imported',
      counts: { accepted: 6 },
    });
    expect(await live()).toBe(21);
  });

  it('counts for the day in China on which it was decided', async () => {
    await test.deliver(deaths('2025-04', 100, 21));
    await speakAboutHold(await batch(), 'refuse', actor('li', 'PS'), test.hub);
    await speakAboutHold(await batch(), 'refuse', actor('wang', 'HC'), test.hub);
    const decided = (at: string) =>
      test.hub.inTransaction(async ({ holds }) => {
        await test.database.query('update batch_hold set decided_at = $1', [at]);
        return holds.decidedSince('wang', plainDate('2026-03-31'));
      });
    // Midnight in China is 16:00 of the day before in UTC.
    expect(await decided('2026-03-30T16:00:00Z')).toBe(1);
    expect(await decided('2026-03-30T15:59:59Z')).toBe(0);
  });

  it('cannot be decided by one person, even past the program', async () => {
    await test.deliver(deaths('2025-04', 100, 21));
    await expect(
      test.database.query(
        `update batch_hold set first_by = 'li', second_by = 'li', first_verdict = 'release', outcome = 'released', decided_at = now()`,
      ),
    ).rejects.toThrow(/batch_hold_two_people/);
    await expect(test.database.query(`update batch_hold set outcome = 'released'`)).rejects.toThrow(/batch_hold_/);
  });

  it('leaves evidence of the hold and of each voice', async () => {
    await test.deliver(deaths('2025-04', 100, 21));
    const held = await batch();
    await speakAboutHold(held, 'release', actor('li', 'PS'), test.hub);
    await speakAboutHold(held, 'release', actor('wang', 'PS'), test.hub);
    const rows = await test.database.query<{ action: string }>(
      'select action from evidence where object = $1 order by id',
      [`batch:${held}`],
    );
    expect(rows.map(({ action }) => action)).toEqual(['batch-held', 'decide', 'batch-released']);
  });

  it('passes while two people have declared a first load', async () => {
    const id = randomUUID();
    const load = {
      id,
      feed: 'PS-DEATH',
      region: '290121',
      from: plainDate('2025-04-01'),
      until: plainDate('2025-04-30'),
    };
    await proposeFirstLoad(load, actor('li', 'PS'), test.hub);
    expect(await test.deliver(deaths('2025-04', 100, 21), { dryRun: true })).toMatchObject({
      outcome: 'dry-run',
      gates: [{ gate: 'G1' }],
    });
    expect(await confirmFirstLoad(id, actor('li', 'PS'), test.hub)).toEqual({
      outcome: 'not-allowed',
      code: 'SAME_PERSON',
    });
    expect(await confirmFirstLoad(id, actor('wang', 'PS'), test.hub)).toMatchObject({ outcome: 'confirmed' });
    expect(await test.deliver(deaths('2025-04', 100, 21))).toMatchObject({ outcome: 'imported' });
    expect(await test.deliver(deaths('2025-05', 200, 21))).toMatchObject({ outcome: 'held' });
  });

  it('is held when a replacement leaves out more than two in a hundred', async () => {
    await test.empty();
    await test.deliver(deaths('2024-12', 300, 100));
    const shorter = (missing: number): Roster => ({
      ...deaths('2024-12', 300, 100 - missing),
      manifest: { mode: 'replace', series: missing },
    });
    expect(await test.deliver(shorter(2))).toMatchObject({ outcome: 'imported', replaces: { lost: 2 } });
    await test.empty();
    await test.deliver(deaths('2024-12', 300, 100));
    expect(await test.deliver(shorter(3))).toMatchObject({
      outcome: 'held',
      gates: [{ gate: 'G2', measured: 3, limit: 2 }],
    });
    expect(await live()).toBe(100);
  });

  it('is held when one row makes one person of two, whatever a first load suspends', async () => {
    const [one, two] = [dead('2025-01', 0), dead('2025-01', 1)];
    const renumbering: Row = {
      姓名: String(one['姓名']),
      公民身份号码: String(one['公民身份号码']),
      原公民身份号码: String(two['公民身份号码']),
      变更项目: '公民身份号码',
      变更前: String(two['公民身份号码']),
      变更后: String(one['公民身份号码']),
      变更日期: '2025-02-05',
    };
    const corrections = (month: string, rows: readonly Row[]): Roster => ({ feed: 'PS-CORR', period: month, rows });
    await test.deliver(
      corrections('2025-01', [
        {
          ...renumbering,
          原公民身份号码: '',
          变更项目: '姓名',
          变更前: '赵前',
          变更后: String(one['姓名']),
          变更日期: '2025-01-05',
        },
      ]),
    );
    expect(await test.deliver(corrections('2025-02', [renumbering]))).toMatchObject({
      outcome: 'held',
      gates: [{ gate: 'G5', measured: 1 }],
    });
    // The former number only as the old value of the item: links would follow it all the same.
    expect(await test.deliver(corrections('2025-03', [{ ...renumbering, 原公民身份号码: '' }]))).toMatchObject({
      outcome: 'held',
      gates: [{ gate: 'G5', measured: 1 }],
    });
  });

  it('is held when a surge comes cut into small files, from the file on that makes it one', async () => {
    const part = (from: number, count: number): Roster => deaths('2025-04', from, count);
    expect(await test.deliver(part(100, 15))).toMatchObject({ outcome: 'imported', gates: [] });
    expect(await test.deliver(part(110, 10))).toMatchObject({ outcome: 'imported', gates: [] });
    expect(await test.deliver(part(120, 5))).toMatchObject({
      outcome: 'held',
      gates: [{ gate: 'G1', measured: 25, limit: 20 }],
    });
  });

  const again = (n: number, more: Row = {}): Row => ({ ...dead('2025-01', 0), 注销日期: `2025-04-${10 + n}`, ...more });
  const april = (rows: readonly Row[]): Roster => ({ feed: 'PS-DEATH', period: '2025-04', rows });

  it('is held when one number collects more records than a person has (G6), and tells nobody’s number', async () => {
    const five = Array.from({ length: 5 }, (_, n) => again(n));
    expect(await test.deliver(april(five))).toMatchObject({ outcome: 'imported', gates: [] });
    // One of January, five of April: the next is the seventh.
    const report = await test.deliver({ ...april([again(5)]), period: ['2025-04-01', '2025-05-31'] });
    expect(report).toMatchObject({ outcome: 'held', gates: [{ gate: 'G6', measured: 7, limit: 6 }] });
    expect(JSON.stringify(report)).not.toContain(String(dead('2025-01', 0)['公民身份号码']));
    expect(await live()).toBe(20);
  });

  it('with the same records once more is none too many', async () => {
    await test.deliver(april(Array.from({ length: 5 }, (_, n) => again(n))));
    const repeated: Roster = { ...april([again(0), again(1)]), period: ['2025-04-01', '2025-05-31'] };
    expect(await test.deliver(repeated)).toMatchObject({ outcome: 'imported', gates: [] });
  });

  describe('with corrections of one column', () => {
    const births = (month: string, rows: readonly Row[]): Roster => ({ feed: 'HC-BIRTH', period: month, rows });
    const children = Array.from({ length: 25 }, (_, n) => child(n));
    const renamed = (n: number): Row[] =>
      children.map((of, i) => certificate(of, { 操作: '更正', ...(i < n ? { 新生儿姓名: `${of.name}儿` } : {}) }));
    beforeEach(() =>
      test.deliver(
        births(
          '2025-01',
          children.map((of) => certificate(of, { 父亲姓名: '' })),
        ),
      ),
    );

    it('passes with twenty changed names, and with as many values as are filled in', async () => {
      expect(await test.deliver(births('2025-02', renamed(20)))).toMatchObject({ outcome: 'imported', gates: [] });
    });

    it('is held with twenty-one (G3)', async () => {
      const report = await test.deliver(births('2025-02', renamed(21)));
      expect(report).toMatchObject({ outcome: 'held', gates: [{ gate: 'G3', measured: 21, limit: 20 }] });
      expect(JSON.stringify(report)).toContain('新生儿姓名');
    });
  });

  it('is held when the name of one person changes again and again, whoever sends it (G7)', async () => {
    const certificates = (month: string, rows: readonly Row[]): Roster => ({ feed: 'HC-DEATH', period: month, rows });
    const of = dead('2025-01', 0);
    const deathCertificate = (no: number, name: string): Row => ({
      死亡医学证明编号: `2901212025000000${no}`,
      姓名: name,
      性别: '男',
      出生日期: String(of['出生日期']),
      公民身份号码: String(of['公民身份号码']),
      死亡日期: `2025-0${no}-05`,
      签发日期: `2025-0${no}-06`,
      户籍地: '290121101201',
    });
    await test.deliver(certificates('2025-01', [deathCertificate(1, '赵建业')]));
    expect(await test.deliver(certificates('2025-02', [deathCertificate(2, '钱明玉')]))).toMatchObject({ gates: [] });
    // Three names by now, of police and hospitals: the police repeat theirs, the hospitals bring a fourth.
    expect(await test.deliver(april([again(1)]))).toMatchObject({ outcome: 'imported', gates: [] });
    const fourth = certificates('2025-03', [deathCertificate(3, '孙福山')]);
    expect(await test.deliver(fourth)).toMatchObject({
      outcome: 'held',
      gates: [{ gate: 'G7', measured: 4, limit: 3 }],
    });
    await test.database.query(
      `update batch set accepted_at = accepted_at - interval '91 days' where feed = 'PS-DEATH'`,
    );
    expect(await test.deliver({ ...fourth, period: ['2025-03-01', '2025-04-30'] })).toMatchObject({ gates: [] });
  });
});

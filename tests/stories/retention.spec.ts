import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { HOST } from '../../src/actions/access/noted.ts';
import { keepRetention } from '../../src/actions/retention/keep-retention.ts';
import { previewErasure } from '../../src/actions/retention/preview-erasure.ts';
import { verifyErasures } from '../../src/actions/retention/verify-erasures.ts';
import { figuresOf, parsePeriod } from '../../src/pipeline/figures.ts';
import { evidenceReadings } from '../../src/adapters/postgres/evidence-readings.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, certificateNo, type Child, child, childId, entry, motherId, pupil } from '../support/people.ts';
import { dumpOf, onDay } from '../support/retention.ts';
import { headersOf } from '../support/rosters.ts';

const born = (no: number): Child => child(no, '2024-02-10');
const CHILDREN = [0, 1, 2, 3, 4].map(born);
const [FIRST, SECOND, , LATE, MISSING] = CHILDREN as [Child, Child, Child, Child, Child];
const ENTERED = CHILDREN.slice(0, 3);
/** A remark that an officer writes into the case of the child that is not found. */
const REMARK = '已电话联系张大妈核实';

describe('children of February 2024, when the terms of their rows end', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
    await test.deliver({ feed: 'HC-BIRTH', period: '2024-02', rows: CHILDREN.map((of) => certificate(of)) });
    await test.deliver({ feed: 'PS-BIRTH', period: '2024-02', rows: ENTERED.map((of) => entry(of)) });
    await test.deliver({ feed: 'PS-BIRTH', period: '2024-03', rows: [], headers: headersOf({ rows: [entry(FIRST)] }) });
    await test.deliver({ feed: 'PS-BIRTH', period: '2024-04', rows: [entry(LATE, { 入户日期: '2024-04-20' })] });
    await test.deliver({ feed: 'ED-K12', period: '2025-02', rows: [pupil(FIRST)] });
    await test.check({ asOf: '2025-12-31', confirm: true });
    // The run of the test lies in the past of the clock on the wall: cases and rows came then.
    await test.database.query(`update batch set accepted_at = '2024-06-01'`);
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const count = async (from: string): Promise<number> =>
    Number((await test.database.query<{ n: string }>(`select count(*) n from ${from}`))[0]?.n);
  const figures = async () =>
    figuresOf(await test.readings.tallies(null), { period: parsePeriod('2024'), region: '290121' });
  const due = async (today: string) =>
    (await previewErasure(onDay(test.hub, today))).filter(({ of }) => of.endsWith('-rows'));
  const erase = (today: string) => keepRetention(HOST, onDay(test.hub, today));
  const isReadable = async (number: string): Promise<boolean> =>
    (await test.database.vault.read([test.database.vault.tokenOf(number)])).size > 0;
  const stoppedAt = async (event: string, work: () => Promise<unknown>): Promise<void> => {
    await test.database.query(
      `create function stop_here() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;
       create trigger stop_here ${event} for each statement execute function stop_here()`,
    );
    await expect(work()).rejects.toThrow('killed');
    await test.database.query('drop function stop_here() cascade');
  };

  it('are kept until 28 February 2026; on 1 March all matched rows of the month are due, and nothing else', async () => {
    expect(await due('2026-02-28')).toEqual([
      { of: 'unmatched-rows', month: '2024-02', due: 0, held: { 'open-case': 1 }, unclear: {} },
    ]);
    expect(await due('2026-03-01')).toEqual([
      // Four certificates and three entries; the late entry belongs to April.
      { of: 'matched-rows', month: '2024-02', due: 7, held: {}, unclear: {} },
      { of: 'unmatched-rows', month: '2024-02', due: 0, held: { 'open-case': 1 }, unclear: {} },
    ]);
  });

  it('are counted as far as they are looked at, and then it is said that there may be more', async () => {
    const counted = await previewErasure(onDay(test.hub, '2026-03-01'), 2);
    // The certificates of the first two children.
    expect(counted).toEqual([
      ...(await previewErasure(onDay(test.hub, '2026-03-01'))).filter(({ of }) => !of.endsWith('-rows')),
      { of: 'matched-rows', month: '2024-02', due: 2, held: {}, unclear: {}, isAtLeast: true },
    ]);
  });

  it('are all there when the erasure is killed in its first piece, and gone once it goes on', async () => {
    const before = await dumpOf(test);
    await stoppedAt('before delete on source_record', () => erase('2026-03-01'));
    expect(await count('source_record')).toBe(10);
    expect(await count('erased_record')).toBe(0);
    expect(before).toContain(SECOND.name);
    const digest = await test.digest();
    const asOf = await test.readings.digest('2024-12-31' as never);
    const published = await figures();
    await stoppedAt('before update on retention_order', () => erase('2026-03-02'));
    expect(await count(`retention_order where state = 'running'`)).toBe(1);
    expect(await erase('2026-03-05')).toMatchObject({
      outcome: 'done',
      order: { number: 1, asOf: '2026-03-01', erased: [{ of: 'matched-rows', count: 7 }] },
    });
    expect(await count('source_record')).toBe(3);
    expect(await count('erased_record')).toBe(7);
    expect(await count('mention_key')).toBeGreaterThan(0);
    expect(await count('mention_key k where k.record_id not in (select id from source_record)')).toBe(0);
    // A run that had read them is none to go on from.
    expect(await count('run where sums is not null')).toBe(0);
    expect(await test.digest()).toBe(digest);
    expect(await test.readings.digest('2024-12-31' as never)).toBe(asOf);
    expect(await figures()).toEqual(published);
    expect(await erase('2026-03-05')).toEqual({ outcome: 'nothing-due' });
  });

  it('leave a hashed key, the month of the event and the region', async () => {
    const rows = await test.database.query(
      `select key, event_month, region from erased_record where feed = 'PS-BIRTH'`,
    );
    for (const row of rows)
      expect(row).toEqual({
        key: expect.stringMatching(/^idn\.[\w-]{22}$/) as string,
        event_month: '2024-02',
        region: '290121101201',
      });
  });

  it('leave no name, certificate or number in the database, but of those who are in another row', async () => {
    await after(2_100); // Whatever had read the numbers before has heard that they go.
    await erase('2026-03-05');
    const dump = await dumpOf(test);
    for (const gone of ENTERED) {
      expect(dump).not.toContain(certificateNo(gone));
      expect(await isReadable(motherId(gone))).toBe(false);
    }
    expect(dump).not.toContain(SECOND.name);
    expect(await isReadable(childId(SECOND))).toBe(false);
    // Still at school, and still sought.
    expect(await isReadable(childId(FIRST))).toBe(true);
    expect(dump).toContain(MISSING.name);
  });

  it('are not reported as missing: a late entry was found, who is sought among them cannot be told any more', async () => {
    const published = await figures();
    const links = await test.database.query('select * from link where known_to is null order by pair_key');
    const run = await test.check({ asOf: '2026-03-05' });
    expect(await test.findings(run)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ check: expect.stringMatching(/^B0[12]$/) as string })]),
    );
    const told = (await test.answers(run)).filter(({ check }) => check === 'B01' || check === 'B02');
    expect(told.map(({ check, doubt }) => [check, doubt])).toEqual([['B01', 'erased']]);
    expect(await test.database.query('select * from link where known_to is null order by pair_key')).toEqual(links);
    expect(await count(`case_file where state not in ('CLOSED', 'DISMISSED')`)).toBe(1);
    expect(await count(`finding where state = 'open' and check_code = 'B01'`)).toBe(1);
    expect(await figures()).toEqual(published);
  });

  it('go with what people wrote a year after their case was closed', async () => {
    const [open] = await test.database.query<{ id: string; severity: string; steps: number }>(
      'select id, severity, steps from case_file',
    );
    const what = JSON.stringify({ kind: 'commented', text: REMARK });
    await test.database.query(
      `insert into case_event (case_id, seq, act, kind, to_state, actor, at, happened_on, what) values ($1, $2, $2, 'commented', 'CLOSED', 'li', '2026-03-31', '2026-03-31', $3)`,
      [open?.id ?? '', (open?.steps ?? 0) + 1, what],
    );
    await test.database.query(
      `update case_file set state = 'CLOSED', closed_at = '2026-03-31T08:00:00Z', severity = 'S2'`,
    );
    expect(await due('2027-03-31')).not.toContainEqual(expect.objectContaining({ of: 'unmatched-rows', due: 1 }));
    expect(await dumpOf(test)).toContain(REMARK);
    const kept = await erase('2027-04-01');
    expect(kept).toMatchObject({
      outcome: 'done',
      order: {
        erased: [
          { of: 'case-files', count: 1 },
          { of: 'matched-rows', count: 2 },
          { of: 'unmatched-rows', count: 1 },
        ],
      },
    });
    const dump = await dumpOf(test);
    expect(dump).not.toContain(REMARK);
    for (const gone of [LATE, MISSING]) expect(dump).not.toContain(gone.name);
    expect(await count('source_record')).toBe(0);
    expect(await count('case_event')).toBeGreaterThan(1);
  });

  it('are proved gone by the evidence log, and whatever else vanishes is found', async () => {
    expect(await verifyErasures(test.hub)).toEqual([]);
    const filter = { object: 'retention-order:1', user: null, action: null, subject: null, from: null, until: null };
    const { entries } = await evidenceReadings(test.database).page(filter, { first: 10, after: null });
    expect(entries.map(({ item: { action, detail } }) => [action, detail['step'], detail['items']])).toEqual([
      ['erased', 'done', 7],
      ['erased', 'ordered', 7],
    ]);
    await test.database.query(`delete from erased_record where id = (select min(id) from erased_record)`);
    await test.database.query(`delete from erased_item where class = 'case-files'`);
    expect((await verifyErasures(test.hub)).map(({ what }) => what)).toEqual([
      'retention-order:2 case-files',
      'batch:1',
    ]);
  });

  it('stay in the figures when everything that is left is counted anew', async () => {
    const published = await figures();
    const before = await test.check({ asOf: '2026-03-05' });
    // The register names somebody otherwise: everything is asked anew, in the same line.
    await test.deliver({
      feed: 'PS-CORR',
      period: '2025-04',
      rows: [
        {
          公民身份号码: '290121198001010018',
          变更项目: '1',
          变更前内容: '李甲',
          变更后内容: '李乙',
          变更日期: '2025-04-02',
        },
      ],
    });
    const whole = await test.check({ asOf: '2026-03-05' });
    expect(whole.base).toBe(before.id);
    expect(whole.counts['touched']).toBeGreaterThan(0);
    expect(await figures()).toEqual(published);
  });
});

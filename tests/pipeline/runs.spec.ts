import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { plainDate } from '../../src/domain/values/plain-date.ts';
import { currentRun, planRun } from '../../src/pipeline/plan-run.ts';
import { CHUNK_ROWS } from '../../src/pipeline/run-chunks.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { cancellation, certificate, certificateNo, child, dead, deathCertificate, entry } from '../support/people.ts';
import type { Roster } from '../support/rosters.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const certificates: Roster = {
  feed: 'HC-BIRTH',
  period: QUARTER,
  rows: [certificate(child(0)), certificate(child(1)), certificate(child(2))],
};
const entries: Roster = { feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0)), entry(child(1))] };
const deaths: Roster = {
  feed: 'HC-DEATH',
  period: QUARTER,
  rows: [deathCertificate(dead(0)), deathCertificate(dead(1))],
};
const cancellations: Roster = { feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(dead(0))] };

describe('a run', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    await test.empty();
    for (const roster of [certificates, entries, deaths, cancellations]) await test.deliver(roster);
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const subjects = async (run: { readonly id: string }) =>
    (await test.findings(run)).map(({ check, evidence }) => `${check} ${evidence[0]?.key}`);
  const now = async (): Promise<string> =>
    (await test.database.query<{ at: string }>('select clock_timestamp()::text at'))[0]?.at ?? '';

  it('over the same inputs finds the same, digit for digit', async () => {
    const first = await test.check({ asOf: '2025-03-31' });
    const second = await test.check({ asOf: '2025-03-31' });
    expect(second.digest).toBe(first.digest);
    expect(second.manifestHash).toBe(first.manifestHash);
    expect(first.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await subjects(second)).toEqual(await subjects(first));
    expect(await subjects(first)).toEqual(['B01 W290000102', 'D01 29012120250000002']);
  });

  it('need not be repeated while inputs, rules, parameters, owed rosters and decisions are the same', async () => {
    const request = requestOf({ asOf: '2025-03-31' });
    const run = await test.check({ asOf: '2025-03-31' });
    expect(await currentRun(request, test.hub)).toMatchObject({ id: run.id });
    const awaited = {
      feed: 'PS-BIRTH',
      region: '290121',
      org: '城西派出所',
      since: plainDate('2025-01-01'),
      until: null,
      cadence: null,
      setBy: 'operator',
    };
    await test.hub.inTransaction(({ rosters }) => rosters.setOwed(awaited));
    expect(await currentRun(request, test.hub)).toBeNull();
  });

  it('writes down every input, rule and parameter that decides its answers', async () => {
    const run = await test.check({ asOf: '2025-03-31', checks: ['B01'] });
    expect(run.manifest).toMatchObject({
      asOf: '2025-03-31',
      knownAt: null,
      region: '',
      checks: ['B01@2'],
      parameters: { BIRTH_ENTRY_MONTHS: 1, BIRTH_GRACE_DAYS: 15 },
      overrides: [],
    });
    expect(
      run.manifest.inputs?.map(({ feed, from, until, isFinal, contentHash }) => [
        feed,
        from,
        until,
        isFinal,
        contentHash.length,
      ]),
    ).toEqual([
      ['HC-BIRTH', ...QUARTER, true, 64],
      ['HC-DEATH', ...QUARTER, true, 64],
      ['PS-BIRTH', ...QUARTER, true, 64],
      ['PS-DEATH', ...QUARTER, true, 64],
    ]);
    expect(run.manifest['feeds']).toContainEqual(expect.stringMatching(/^HC-BIRTH@[0-9a-f]+$/));
    expect(JSON.stringify(run.manifest)).not.toContain(child(0).name);
  });

  it('answers the checks it was asked for and no others, in the region it was asked about', async () => {
    await test.deliver({
      feed: 'HC-BIRTH',
      region: '290122',
      period: QUARTER,
      rows: [certificate(child(3), { 出生地点: '290122', 母亲户籍地: '290121' })],
    });
    expect(await subjects(await test.check({ asOf: '2025-03-31', checks: ['B01'] }))).toEqual([
      'B01 W290000102',
      'B01 W290000103',
    ]);
    expect(await subjects(await test.check({ asOf: '2025-03-31', region: '290122' }))).toEqual(['B01 W290000103']);
    expect(await subjects(await test.check({ asOf: '2025-03-31', checks: ['D01'], region: '290122' }))).toEqual([]);
  });

  it('about a past day ignores what was registered later, and changes no finding and no case', async () => {
    await test.deliver({
      feed: 'PS-BIRTH',
      period: ['2025-04-01', '2025-04-30'],
      rows: [entry(child(2), { 入户日期: '2025-04-10' })],
    });
    await test.check({ asOf: '2025-04-30', confirm: true });
    const before = await test.digest();
    const past = await test.check({ asOf: '2025-03-31', confirm: true });
    expect(past.live).toBe(false);
    expect(await subjects(past)).toEqual(['B01 W290000102', 'D01 29012120250000002']);
    expect(await test.digest()).toBe(before);
    expect(past.counts).not.toHaveProperty('casesOpened');
  });

  it('about a past day keeps a certificate that was exchanged only later', async () => {
    const renewed = certificate(child(2), {
      出生医学证明编号: 'W290000999',
      签发类型: '换发',
      原证编号: certificateNo(child(2)),
      签发日期: '2025-04-15',
    });
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-04', rows: [renewed] });
    await test.deliver({
      ...entries,
      period: ['2025-04-01', '2025-04-30'],
      rows: [],
      headers: ['姓名', '公民身份号码', '入户日期'],
    });
    expect(await subjects(await test.check({ asOf: '2025-04-30', checks: ['B01'] }))).toEqual(['B01 W290000999']);
    expect(await subjects(await test.check({ asOf: '2025-03-31', checks: ['B01'] }))).toEqual(['B01 W290000102']);
  });

  it('about past knowledge shows what was known before a correction came, and changes nothing', async () => {
    const before = await test.check({ asOf: '2025-03-31' });
    const then = await now();
    await test.deliver({ ...entries, period: ['2025-03-01', '2025-03-31'], rows: [entry(child(2))] });
    await test.deliver({
      ...deaths,
      period: ['2025-03-01', '2025-03-31'],
      rows: [deathCertificate(dead(1), { 操作: '作废' })],
    });
    await test.deliver({
      ...certificates,
      period: ['2025-03-01', '2025-03-31'],
      rows: [certificate(child(0), { 新生儿姓名: '张晓明' })],
    });
    const after = await test.check({ asOf: '2025-03-31' });
    expect(await subjects(after)).toEqual(['I07 W290000100']);
    const digest = await test.digest();
    const known = await test.check({ asOf: '2025-03-31', knownAt: then });
    expect(known.live).toBe(false);
    expect(known.digest).toBe(before.digest);
    expect(await subjects(known)).toEqual(await subjects(before));
    expect(await test.digest()).toBe(digest);
  });

  it('about past knowledge does not wait for an office that had never delivered by then', async () => {
    const then = await now();
    await test.deliver({
      ...entries,
      org: '城东派出所',
      period: '2025-01',
      rows: [],
      headers: ['姓名', '公民身份号码', '入户日期'],
    });
    expect(await subjects(await test.check({ asOf: '2025-03-31', checks: ['B01'] }))).toEqual([]);
    expect(await subjects(await test.check({ asOf: '2025-03-31', checks: ['B01'], knownAt: then }))).toEqual([
      'B01 W290000102',
    ]);
  });

  it('about past knowledge sees a roster that was withdrawn since', async () => {
    const before = await test.check({ asOf: '2025-03-31' });
    const then = await now();
    await test.hub.inTransaction(({ rosters }) => rosters.withdraw(4, '误报'));
    expect((await test.check({ asOf: '2025-03-31', knownAt: then })).digest).toBe(before.digest);
  });

  it('about past knowledge sees a roster that was replaced since, and none that was replaced by then', async () => {
    const before = await test.check({ asOf: '2025-03-31' });
    const then = await now();
    const instead: Roster = { ...entries, rows: [entry(child(0))], manifest: { mode: 'replace', series: 2 } };
    await test.deliver(instead);
    const after = await test.check({ asOf: '2025-03-31' });
    expect(after.digest).not.toBe(before.digest);
    // What comes late, of an older series, never counted.
    await test.deliver({ ...entries, rows: [entry(child(2))], manifest: { series: 1 } });
    expect((await test.check({ asOf: '2025-03-31' })).digest).toBe(after.digest);
    expect((await test.check({ asOf: '2025-03-31', knownAt: then })).digest).toBe(before.digest);
    expect((await test.check({ asOf: '2025-03-31', knownAt: await now() })).digest).toBe(after.digest);
  });

  it('takes the parameter that is in force for the region on the day of the event', async () => {
    const due = async () => {
      const run = await test.check({ asOf: '2025-02-28', checks: ['B01'] });
      const [answer] = await test.answers(run);
      return answer?.outcome === 'conflicts' ? answer.details['graceDays'] : answer?.until;
    };
    await test.empty();
    await test.deliver({ ...certificates, period: ['2025-01-01', '2025-02-28'], rows: [certificate(child(2))] });
    await test.deliver({ ...entries, period: ['2025-01-01', '2025-02-28'] });
    expect(await due()).toBe(15);
    const grace = (value: number, region: string, validFrom: string, validTo: string | null = null) =>
      test.hub.inTransaction(({ parameters }) =>
        parameters.set(
          {
            name: 'BIRTH_GRACE_DAYS',
            region,
            validFrom: plainDate(validFrom),
            validTo: validTo === null ? null : plainDate(validTo),
            value,
          },
          'operator',
        ),
      );
    await grace(60, '290122', '2025-01-01');
    await grace(60, '290121', '2025-01-09');
    await grace(60, '290121', '2024-01-01', '2025-01-07');
    // Another county, from the day after the birth, until the day before it: none of them is meant.
    expect(await due()).toBe(15);
    await grace(60, '290121', '2025-01-08', '2025-01-08');
    // The legal month ends on 8 February; 60 days later is 9 April.
    expect(await due()).toBe('2025-04-09');
  });

  it('reads what was there when it was planned: a final roster that arrives in the middle moves no watermark of it', async () => {
    await test.empty();
    await test.deliver({ ...certificates, rows: [certificate(child(2))] });
    await test.deliver({ ...entries, period: '2025-01' });
    const { id } = await planRun(requestOf({ asOf: '2025-03-31', checks: ['B01'] }), test.hub);
    // The missing entry itself comes with the roster: a finding would be false.
    await test.deliver({ ...entries, period: ['2025-02-01', '2025-03-31'], rows: [entry(child(2))] });
    await workOnRun(id, { hub: test.hub, logger: silent });
    expect(await test.answers({ id })).toMatchObject([{ check: 'B01', outcome: 'unanswerable', doubt: 'roster-late' }]);
  });

  it('that is overtaken by a later one leaves findings as the later one set them', async () => {
    const slow = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub);
    await test.deliver({ ...entries, period: ['2025-03-01', '2025-03-31'], rows: [entry(child(2))] });
    await test.check({ asOf: '2025-03-31' });
    const settled = await test.digest();
    await workOnRun(slow.id, { hub: test.hub, logger: silent });
    expect(await runOf(slow.id, test.hub)).toMatchObject({ state: 'done', live: false });
    expect(await test.digest()).toBe(settled);
  });

  it('keeps its answers when its working tables are forgotten', async () => {
    const old = await test.check({ asOf: '2025-03-31' });
    const newest = await test.check({ asOf: '2025-03-31' });
    await test.hub.inTransaction(({ runs }) => runs.prune(1));
    expect(await subjects(old)).toEqual(await subjects(newest));
    const left = await test.database.query<{ run: string }>('select distinct run_id run from run_input');
    expect(left.map(({ run }) => run)).toEqual([newest.id]);
    expect(await test.check({ asOf: '2025-03-31' })).toMatchObject({
      digest: newest.digest,
      counts: { persisting: 2, gone: 0 },
    });
  });

  it('answers versions of one record together, wherever its pieces of work are cut', async () => {
    await test.empty();
    const bare = (no: number) => ({ 出生医学证明编号: certificateNo(child(no)), 签发日期: '2025-01-12', 母亲姓名: '' });
    const rows = Array.from({ length: CHUNK_ROWS }, (_, no) => bare(no));
    // The last of the first 2,000 has a second version: it would stand alone in the second piece.
    await test.deliver({
      ...certificates,
      rows: [...rows, { ...bare(CHUNK_ROWS - 1), 母亲姓名: '王芳' }, bare(CHUNK_ROWS)],
    });
    const run = await test.check({ asOf: '2025-03-31', checks: ['I06'] });
    expect(run).toMatchObject({ state: 'done', counts: { records: CHUNK_ROWS + 2 } });
    expect(await subjects(run)).toEqual([`I06 ${certificateNo(child(CHUNK_ROWS - 1))}`]);
  });
});

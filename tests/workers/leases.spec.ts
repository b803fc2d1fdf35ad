import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { planRun } from '../../src/pipeline/plan-run.ts';
import { LeaseLost, workChunk } from '../../src/pipeline/work-chunk.ts';
import type { Chunk } from '../../src/ports/runs.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { cancellation, certificate, child, cremation, dead, deathCertificate, entry } from '../support/people.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;

describe('workers that share a run', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    for (const name of ['fault', 'fault_in_settling'])
      await test.database.query(`drop trigger if exists ${name} on ${name === 'fault' ? 'line_link' : 'finding'}`);
    await test.empty();
    await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(child(0)), certificate(child(1))] });
    await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0))] });
    await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(dead(0))] });
    await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(dead(0)), cremation(dead(1))] });
    await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(dead(0))] });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const plan = () => planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  const work = (runId: string) => workOnRun(runId, { hub: test.hub, logger: silent });
  const claim = async (runId: string): Promise<Chunk> => {
    const chunk = await test.hub.inTransaction(({ runs }) => runs.claim(runId));
    if (!chunk) throw new Error('there was nothing to claim');
    return chunk;
  };
  const expire = () =>
    test.database.query(`update run_chunk set lease_until = clock_timestamp() - interval '1 s' where state = 'busy'`);
  const chunks = (runId: string) =>
    test.database.query<{ state: string; attempts: number; stage: number }>(
      'select state, attempts, stage from run_chunk where run_id = $1 order by no',
      [runId],
    );

  it('do each piece of work once and find what one worker alone finds', async () => {
    const alone = await plan();
    await work(alone.id);
    const shared = await plan();
    await Promise.all([work(shared.id), work(shared.id), work(shared.id)]);
    const done = await chunks(shared.id);
    expect(done.length).toBeGreaterThan(10);
    expect(done.filter(({ state, attempts }) => state !== 'done' || attempts !== 1)).toEqual([]);
    expect((await runOf(shared.id, test.hub)).digest).toBe((await runOf(alone.id, test.hub)).digest);
  });

  it('link everything before they check anything, and settle when all is checked', async () => {
    const { id } = await plan();
    const stages: number[] = [];
    for (let chunk = await claim(id); ; chunk = await claim(id)) {
      stages.push(chunk.stage);
      await workChunk(chunk, test.hub);
      if (chunk.work.kind === 'settle') break;
    }
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    expect(new Set(stages)).toEqual(new Set([2, 4, 5]));
  });

  it('wait for a piece that somebody else holds: the next stage does not start before', async () => {
    const { id } = await plan();
    const links = (await chunks(id)).filter(({ stage }) => stage === 2).length;
    const held = await claim(id);
    for (let no = 1; no < links; no += 1) await workChunk(await claim(id), test.hub);
    expect(await test.hub.inTransaction(({ runs }) => runs.claim(id))).toBeNull();
    await workChunk(held, test.hub);
    expect(await claim(id)).toMatchObject({ stage: 4 });
  });

  it('lose a piece whose lease ran out: what the first one did meanwhile is thrown away, nothing is there twice', async () => {
    const { id } = await plan();
    const slow = await claim(id);
    await expire();
    const other = await claim(id);
    expect(other).toMatchObject({ no: slow.no, epoch: slow.epoch + 1, attempts: 2 });
    await expect(workChunk(slow, test.hub)).rejects.toThrow(LeaseLost);
    expect(await test.hub.inTransaction(({ runs }) => runs.renew(slow))).toBe(false);
    await workChunk(other, test.hub);
    await expect(workChunk(slow, test.hub)).rejects.toThrow(LeaseLost);
    await work(id);
    expect(await runOf(id, test.hub)).toMatchObject({ state: 'done' });
  });

  it('keep a piece as long as they renew its lease', async () => {
    const { id } = await plan();
    const mine = await claim(id);
    await expire();
    expect(await test.hub.inTransaction(({ runs }) => runs.renew(mine))).toBe(true);
    expect(await claim(id)).not.toMatchObject({ no: mine.no });
  });

  /** A database that refuses the first tries to write links: counted by a sequence, which no rollback takes back. */
  const failFirst = async (times: number): Promise<void> => {
    await test.database.query('drop sequence if exists tries; create sequence tries');
    await test.database.query(
      `create or replace function fail() returns trigger language plpgsql as
       $$ begin if nextval('tries') <= ${times} then raise exception 'no room for %', new.left_key; end if; return new; end $$`,
    );
    await test.database.query('create trigger fault before insert on line_link for each row execute function fail()');
  };

  it('give a piece back that failed and try it again', async () => {
    const calm = await plan();
    await work(calm.id);
    await failFirst(2);
    const { id } = await plan();
    await work(id);
    expect(await runOf(id, test.hub)).toMatchObject({ state: 'done', digest: (await runOf(calm.id, test.hub)).digest });
    expect((await chunks(id)).reduce((sum, { attempts }) => sum + attempts - 1, 0)).toBe(2);
  });

  it('give the run up after five failures of one piece, and say which without naming anybody', async () => {
    await failFirst(1_000);
    const { id } = await plan();
    await work(id);
    const run = await runOf(id, test.hub);
    expect(run).toMatchObject({ state: 'failed', digest: null });
    expect(run.failure).toMatch(
      /^第 \d+ 块\(link\)5 次出错\(\w+\),.+差异和案件均未改动.+ \/ chunk \d+ \(link\) failed 5 times \(\w+\), .+ order another/,
    );
    expect((await chunks(id)).map(({ attempts, state }) => `${state} ${attempts}`)).toContain('failed 5');
    expect(await test.database.query('select 1 from finding')).toEqual([]);
  });

  it('give the run up when a piece costs five workers their life, say so in the log, and do the next run as if nothing had been', async () => {
    const calm = await plan();
    await work(calm.id);
    const before = await test.database.query('select id, state, trend, last_run from finding order by id');
    const { id } = await plan();
    for (let life = 1; life <= 5; life += 1) {
      expect(await claim(id)).toMatchObject({ no: 1, attempts: life });
      await expire();
    }
    const told: object[] = [];
    const logger = { ...silent, error: (facts: object) => told.push(facts) } as unknown as typeof silent;
    expect(await workOnRun(id, { hub: test.hub, logger })).toBe(true);
    const { state, failure } = await runOf(id, test.hub);
    expect({ state, failure }).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(
        /^第 1 块\(link\)的工作进程 5 次终止或失联,.+ \/ chunk 1 \(link\) lost its worker 5 times,/,
      ),
    });
    expect(told).toEqual([{ run: id, failure }]);
    expect(await test.database.query('select id, state, trend, last_run from finding order by id')).toEqual(before);

    const next = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub);
    await work(next.id);
    expect(await runOf(next.id, test.hub)).toMatchObject({
      state: 'done',
      digest: (await runOf(calm.id, test.hub)).digest,
    });
  });

  it('store findings, links and cases together or not at all', async () => {
    await test.database.query(
      `create or replace function fail_case() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
    );
    await test.database.query(
      'create trigger fault_in_settling before update of case_id on finding for each row execute function fail_case()',
    );
    const { id } = await planRun(requestOf({ asOf: '2025-03-31', confirm: true }), test.hub, { full: true });
    await work(id);
    expect(await runOf(id, test.hub)).toMatchObject({ state: 'failed' });
    const left = await test.database.query(
      'select (select count(*) from finding)::int findings, (select count(*) from link)::int links, (select count(*) from case_file)::int cases',
    );
    expect(left).toEqual([{ findings: 0, links: 0, cases: 0 }]);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countsOf } from '../../src/cli/commands/check.ts';
import { b01 } from '../../src/domain/checks/b01-birth-cert-no-entry.ts';
import { MOST_SET_ASIDE } from '../../src/domain/runs/set-aside.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { workChunk } from '../../src/pipeline/work-chunk.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;

describe('a row that breaks the work on it', () => {
  let test: TestHub;
  /** Births whose certificate nobody registered: B01 finds each of them. */
  const births = (count: number) =>
    test.deliver({
      feed: 'HC-BIRTH',
      period: QUARTER,
      rows: Array.from({ length: count }, (_, no) => certificate(child(no))),
    });
  const plan = () => planRun(requestOf({ asOf: '2025-03-31', checks: ['B01'] }), test.hub, { full: true });
  const work = (id: string) => workOnRun(id, { hub: test.hub, logger: silent });
  const expire = () =>
    test.database.query(`update run_chunk set lease_until = clock_timestamp() - interval '1 s' where state = 'busy'`);
  const aside = (id: string) =>
    test.database.query<{ row_no: number; check_code: string; code: string }>(
      'select row_no, check_code, code from run_set_aside where run_id = $1 order by row_no',
      [id],
    );
  /** Key and row of the birth in the middle, as the run orders them. */
  const middle = async (id: string) => {
    const [row] = await test.database.query<{ key: string; row_no: number }>(
      `select s.key, s.row_no from run_input n join source_record s on s.id = n.record_id
       where n.run_id = $1 and n.feed = 'HC-BIRTH' order by n.ordinal limit 1 offset 4`,
      [id],
    );
    if (!row) throw new Error('there is no birth in the middle');
    return row;
  };

  beforeEach(async () => {
    test = await openTestHub();
    await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(90))] });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await test[Symbol.asyncDispose]();
  });

  it('is set aside alone when a check breaks off over it; all others are answered', async () => {
    await births(9);
    const calm = await plan();
    await work(calm.id);
    const found = (await test.findings(calm)).length;
    expect(found).toBeGreaterThan(5);
    const { key, row_no } = await middle(calm.id);
    const { judge } = b01;
    vi.spyOn(b01, 'judge').mockImplementation((dossier, world) => {
      if (dossier.subject.key === key) throw new Error('no such day');
      return judge(dossier, world);
    });
    const { id } = await plan();
    await work(id);
    const run = await runOf(id, test.hub);
    expect(run).toMatchObject({ state: 'done', counts: { notProcessed: 1 } });
    expect(await aside(id)).toEqual([{ row_no, check_code: 'B01', code: 'CHECK_BROKE_OFF' }]);
    expect((await test.findings(run)).length).toBe(found - 1);
    expect(await countsOf(run, test)).toContain('未处理 1 行');
    // Not answered is not answered with "agrees": what was found about it before stays.
    const open = await test.database.query(`select 1 from finding where state = 'open'`);
    expect(open).toHaveLength(found);
  });

  it('fails the run when there are too many of them: then it is not the rows', async () => {
    await births(MOST_SET_ASIDE + 1);
    vi.spyOn(b01, 'judge').mockImplementation(() => {
      throw new Error('no such day');
    });
    const { id } = await plan();
    await work(id);
    expect(await runOf(id, test.hub)).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(/^超过 20 行无法处理,.+ \/ more than 20 rows could not be processed,/),
    });
  });

  it('is searched in pieces and set aside alone when it kills every worker that touches it, at the cost of four', async () => {
    await births(9);
    const calm = await plan();
    await work(calm.id);
    const { id } = await plan();
    const { key, row_no } = await middle(id);
    const script = fileURLToPath(new URL('poisoned-worker.ts', import.meta.url));
    let dead = 0;
    for (let code: number | null = null; code === null && dead <= 6;) {
      const worker = spawn(process.execPath, [script, test.url, test.keyFile, id, key], { stdio: 'inherit' });
      [code] = (await once(worker, 'exit')) as [number | null];
      if (code === null) dead += 1;
      await expire();
    }
    expect(dead).toBe(4);
    const run = await runOf(id, test.hub);
    expect(run).toMatchObject({ state: 'done', counts: { notProcessed: 1 } });
    expect(await aside(id)).toEqual([{ row_no, check_code: '', code: 'WORKER_LOST' }]);
    expect((await test.findings(run)).length).toBe((await test.findings(calm)).length - 1);
  }, 300_000);

  it('is set aside alone when its answers cannot be stored', async () => {
    await births(9);
    const calm = await plan();
    const { key, row_no } = await middle(calm.id);
    await test.database.query(
      `create function refuse_row() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
    );
    await test.database.query(
      `create trigger fault before insert on line_answer for each row when (new.key = '${key}') execute function refuse_row()`,
    );
    await work(calm.id);
    expect(await runOf(calm.id, test.hub)).toMatchObject({ state: 'done', counts: { notProcessed: 1 } });
    expect(await aside(calm.id)).toEqual([{ row_no, check_code: '', code: 'WORK_FAILED' }]);
  });

  it('is not taken for poison when it is the only one of its chunk and one worker dies', async () => {
    await births(1);
    const { id } = await plan();
    for (;;) {
      const chunk = await test.hub.inTransaction(({ runs }) => runs.claim(id));
      if (chunk === null) throw new Error('there was nothing to claim');
      if (chunk.work.kind === 'records') break;
      await workChunk(chunk, test.hub);
    }
    await expire();
    await work(id);
    expect(await runOf(id, test.hub)).toMatchObject({ state: 'done' });
    expect(await aside(id)).toEqual([]);
  });

  it('costs nothing when workers die for other reasons: cut into pieces, the records get the same answers', async () => {
    await births(9);
    const calm = await plan();
    await work(calm.id);
    const { id } = await plan();
    const claim = () => test.hub.inTransaction(({ runs }) => runs.claim(id));
    for (let isLost = false; !isLost;) {
      const chunk = await claim();
      if (chunk === null) throw new Error('there was nothing to claim');
      isLost = chunk.work.kind === 'records';
      if (!isLost) await workChunk(chunk, test.hub);
      await expire();
    }
    await work(id);
    expect(await runOf(id, test.hub)).toMatchObject({ state: 'done', digest: (await runOf(calm.id, test.hub)).digest });
    expect(await aside(id)).toEqual([]);
    const pieces = await test.database.query(
      `select 1 from run_chunk where run_id = $1 and work ->> 'suspect' = 'true'`,
      [id],
    );
    expect(pieces.length).toBe(3);
  }, 60_000);
});

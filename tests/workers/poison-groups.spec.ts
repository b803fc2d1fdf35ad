import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { b07 } from '../../src/domain/checks/b07-cert-two-persons.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { workChunk } from '../../src/pipeline/work-chunk.ts';
import type { ChunkWork } from '../../src/ports/runs.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { certificateNo, child, entry } from '../support/people.ts';

const GROUPS = 9;

describe('a group of records that breaks the check of it', () => {
  let test: TestHub;
  let poison: string;
  const request = requestOf({ asOf: '2025-03-31', checks: ['B07'] });
  const plan = () => planRun(request, test.hub, { full: true });
  const work = (id: string) => workOnRun(id, { hub: test.hub, logger: silent });
  const claim = (id: string) => test.hub.inTransaction(({ runs }) => runs.claim(id));
  const expire = () =>
    test.database.query(`update run_chunk set lease_until = clock_timestamp() - interval '1 s' where state = 'busy'`);
  const aside = (id: string) =>
    test.database.query<{ row_no: number; check_code: string; code: string }>(
      'select row_no, check_code, code from run_set_aside where run_id = $1 order by row_no',
      [id],
    );
  const probes = (id: string) =>
    test.database.query<{ state: string }>(`select state from run_chunk where run_id = $1 and work ? 'probe'`, [id]);

  /** Works on chunks until one is wanted, whose worker dies. */
  const lose = async (id: string, isWanted: (work: ChunkWork) => boolean): Promise<ChunkWork> => {
    for (;;) {
      const chunk = await claim(id);
      if (chunk === null) throw new Error('there was nothing to claim');
      if (isWanted(chunk.work)) return expire().then(() => chunk.work);
      await workChunk(chunk, test.hub);
    }
  };

  /** Certificates under each of which two children were entered: B07 finds both. */
  beforeEach(async () => {
    test = await openTestHub();
    const pairs = Array.from({ length: GROUPS }, (_, no) => [
      entry(child(no)),
      entry(child(no + 30, '2025-02-03'), { 出生医学证明编号: certificateNo(child(no)) }),
    ]);
    await test.deliver({ feed: 'PS-BIRTH', period: ['2025-01-01', '2025-03-31'], rows: pairs.flat() });
    const [row] = await test.database.query<{ key: string }>('select key from source_record where row_no = 8');
    poison = row?.key ?? '';
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await test[Symbol.asyncDispose]();
  });

  it('is set aside from this check alone when the check breaks off over it; all other groups are answered', async () => {
    const calm = await plan();
    await work(calm.id);
    expect(await test.findings(calm)).toHaveLength(2 * GROUPS);
    const { judgeGroup } = b07;
    vi.spyOn(b07, 'judgeGroup').mockImplementation((members, world) => {
      if (members.some(({ subject }) => subject.key === poison)) throw new Error('no such day');
      return judgeGroup(members, world);
    });
    const { id } = await plan();
    await work(id);
    const run = await runOf(id, test.hub);
    expect(run).toMatchObject({ state: 'done', counts: { notProcessed: 2 } });
    expect(await aside(id)).toEqual([
      { row_no: 8, check_code: 'B07', code: 'CHECK_BROKE_OFF' },
      { row_no: 9, check_code: 'B07', code: 'CHECK_BROKE_OFF' },
    ]);
    expect(await test.findings(run)).toHaveLength(2 * GROUPS - 2);
    // Not answered is not answered with "agrees": what was found about them before stays.
    expect(await test.database.query(`select 1 from finding where state = 'open'`)).toHaveLength(2 * GROUPS);
    // Nor is it forgotten: the run that goes on from this one asks about them again, and finds what a whole one finds.
    vi.restoreAllMocks();
    const next = await planRun(request, test.hub);
    expect(next.base).toBe(id);
    await work(next.id);
    const whole = await plan();
    await work(whole.id);
    const { digest } = await runOf(whole.id, test.hub);
    expect(await runOf(next.id, test.hub)).toMatchObject({ state: 'done', digest });
    expect(await test.findings(await runOf(next.id, test.hub))).toHaveLength(2 * GROUPS);
  });

  it('is searched and set aside from this check when it kills every worker that judges it, at the cost of four', async () => {
    const { id } = await plan();
    const script = fileURLToPath(new URL('poisoned-worker.ts', import.meta.url));
    let dead = 0;
    for (let code: number | null = null; code === null && dead <= 6;) {
      const worker = spawn(process.execPath, [script, test.url, test.keyFile, id, poison], { stdio: 'inherit' });
      [code] = (await once(worker, 'exit')) as [number | null];
      if (code === null) dead += 1;
      await expire();
    }
    expect(dead).toBe(4);
    const run = await runOf(id, test.hub);
    expect(run).toMatchObject({ state: 'done', counts: { notProcessed: 2 } });
    expect(await aside(id)).toEqual([
      { row_no: 8, check_code: 'B07', code: 'WORKER_LOST' },
      { row_no: 9, check_code: 'B07', code: 'WORKER_LOST' },
    ]);
    expect(await test.findings(run)).toHaveLength(2 * GROUPS - 2);
  }, 300_000);

  it('costs nothing when a worker dies for another reason: probes find nothing, and the answers are the same', async () => {
    const calm = await plan();
    await work(calm.id);
    const { id } = await plan();
    await lose(id, ({ kind }) => kind === 'groups');
    // What judges all groups waits for its probes.
    expect(await lose(id, ({ kind }) => kind === 'groups')).toMatchObject({
      probe: { by: 'certNo', from: 1, until: 3 },
    });
    await work(id);
    expect(await runOf(id, test.hub)).toMatchObject({ state: 'done', digest: (await runOf(calm.id, test.hub)).digest });
    expect(await aside(id)).toEqual([]);
    // Three of three groups; the one that was lost in three of one more.
    expect((await probes(id)).map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'done'));
  }, 60_000);

  it('is searched among the groups around what changed when a run goes on from another', async () => {
    await work((await plan()).id);
    const late = child(50, '2025-02-10');
    await test.deliver({
      feed: 'PS-BIRTH',
      period: ['2025-04-01', '2025-04-30'],
      rows: [entry(late), entry(child(51, '2025-02-11'), { 出生医学证明编号: certificateNo(late) })],
    });
    const { id, base } = await planRun(request, test.hub);
    expect(base).not.toBeNull();
    await lose(id, ({ kind }) => kind === 'groups');
    const probe = await lose(id, ({ kind }) => kind === 'groups');
    expect(probe).toMatchObject({ touched: true, probe: { by: 'certNo', from: 1, until: 1 } });
    await work(id);
    const whole = await plan();
    await work(whole.id);
    expect(await runOf(id, test.hub)).toMatchObject({
      state: 'done',
      digest: (await runOf(whole.id, test.hub)).digest,
    });
    expect(await test.findings(await runOf(id, test.hub))).toHaveLength(2 * GROUPS + 2);
  }, 60_000);
});

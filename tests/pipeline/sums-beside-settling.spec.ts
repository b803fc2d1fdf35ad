import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/postgres/run-digest.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { LeaseLost, workChunk } from '../../src/pipeline/work-chunk.ts';
import type { Chunk, ChunkWork, Run } from '../../src/ports/runs.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

const ABOUT_NOW = requestOf({ asOf: '2025-06-30' });

describe('what a run found, summed up by one worker while another settles it', () => {
  let test: TestHub;
  let first: Run;
  beforeAll(async () => {
    test = await openTestHub();
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(child(0)), entry(child(1))] });
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(1)), certificate(child(2))] });
    first = await test.check({ asOf: ABOUT_NOW.asOf });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const planFull = () => planRun(ABOUT_NOW, test.hub, { full: true });
  const work = (runId: string) => workOnRun(runId, { hub: test.hub, logger: silent });
  const lastPieces = (runId: string) =>
    test.database.query<{ work: ChunkWork; state: string }>(
      'select work, state from run_chunk where run_id = $1 and stage = 5 order by no',
      [runId],
    );
  const worksOf = async ({ id }: Pick<Run, 'id'>) => (await lastPieces(id)).map(({ work: of }) => of);
  const SETTLE: ChunkWork = { kind: 'settle' };
  const SUM: ChunkWork = { kind: 'settle', sumsOnly: true };

  /** The piece that sums up, taken by a worker that does nothing more; everything before it is done. */
  const holdSum = async (runId: string): Promise<Chunk> => {
    for (;;) {
      const chunk = await test.hub.inTransaction(({ runs }) => runs.claim(runId));
      if (chunk === null) throw new Error('nothing sums up');
      if (chunk.work.kind === 'settle') return chunk;
      await workChunk(chunk, test.hub);
    }
  };

  /** The digest of a run that is summed up by whoever settles it, for the piece that sums up is held until then. */
  const settledAlone = async () => {
    const { id } = await planFull();
    const held = await holdSum(id);
    await work(id);
    return { id, held, digest: (await runOf(id, test.hub)).digest };
  };

  it('is a piece of its own where all is read anew, before settling', async () => {
    expect(await worksOf(first)).toEqual([SUM, SETTLE]);
  });

  it('is none where sums differ by little from those of the run before, or where next to nothing is settled', async () => {
    const goingOn = await test.check({ asOf: ABOUT_NOW.asOf, confirm: true });
    expect(goingOn.base).toBe(first.id);
    expect(await worksOf(goingOn)).toEqual([SETTLE]);
    const past = await test.check({ asOf: ABOUT_NOW.asOf, knownAt: first.createdAt });
    expect(past.live).toBe(false);
    expect(await worksOf(past)).toEqual([SETTLE]);
  });

  it('is taken as the other worker kept it', async () => {
    const { id } = await planFull();
    const held = await holdSum(id);
    const sums = { answers: 'of another', links: 'of another', tallies: 'of another' };
    await test.hub.inTransaction(async ({ runs }) => {
      await runs.complete(held, '', {});
      await runs.keepSums(id, sums);
    });
    await work(id);
    expect((await runOf(id, test.hub)).digest).toBe(digestOf(sums));
  });

  it('is left to a worker of a release that knows no such piece, which settles the run instead', async () => {
    const { id } = await planFull();
    const held = await holdSum(id);
    await workChunk({ ...held, work: SETTLE }, test.hub);
    expect(await runOf(id, test.hub)).toMatchObject({ state: 'done', digest: first.digest });
    expect(await test.hub.inTransaction(({ runs }) => runs.claim(id))).toBeNull();
  });

  it('is the same where whoever settles has to sum up, as the other worker is still at it', async () => {
    const { digest } = await settledAlone();
    expect(digest).toBe(first.digest);
  });

  it('is over with the run: who still sums up has lost the piece, and changes nothing', async () => {
    const { id, held, digest } = await settledAlone();
    expect(await lastPieces(id)).toEqual([
      { work: SUM, state: 'done' },
      { work: SETTLE, state: 'done' },
    ]);
    await expect(workChunk(held, test.hub)).rejects.toThrow(LeaseLost);
    expect(await runOf(id, test.hub)).toMatchObject({ state: 'done', digest });
  });

  it('is what the run itself counted, also where settling puts back sums of rows that were erased', async () => {
    await test.database.query(`insert into kept_month (county, until) values ('290121', '2025-02')`);
    await test.database.query(
      `insert into kept_tally (indicator, region, month, name, value) values ('IND-03', '290121', '2025-01', 'registered', 7)`,
    );
    const { id } = await planFull();
    await work(id);
    const { digest } = await runOf(id, test.hub);
    expect((await settledAlone()).digest).toBe(digest);
    expect(
      await test.database.query(
        `select value from line_tally where line = $1 and indicator = 'IND-03' and region like '290121%' and month = '2025-01' and name = 'registered'`,
        [id],
      ),
    ).toEqual([{ value: 7 }]);
  });
});

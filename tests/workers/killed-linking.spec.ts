import { afterAll, beforeAll, expect, it } from 'vitest';

import { digestOfLinks, killWhileLinking } from '../../bench/kill-drill/kill-drill.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { openTestHub, requestOf, runOf, type TestHub } from '../support/hub.ts';
import { REGISTER } from '../support/register.ts';

/** The whole drill, on a simulated county, is `scripts/link-kill-drill.ts`. */
const KILLS = 2;

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
  for (const roster of REGISTER) await test.deliver(roster);
});
afterAll(() => test[Symbol.asyncDispose]());

it.each([2, 3, 8])(
  '%i workers killed at random while they link give the links of an undisturbed one',
  async (workers) => {
    const calm = await test.check({ asOf: '2025-03-31' });
    const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { partRows: 5, full: true });
    const { landed, state } = await killWhileLinking({
      database: test.database,
      databaseUrl: test.url,
      home: test.folder,
      runId: id,
      workers,
      kills: KILLS,
      seed: `${workers} workers`,
      longestMs: 10,
    });
    expect(state).toBe('done');
    // Killed over a chunk, its lease still there: once in the search for pairs and once while linking.
    expect(landed).toMatchObject({ pairs: expect.any(Number), link: expect.any(Number) });
    const [again] = await test.database.query<{ lives: number }>(
      'select sum(attempts - 1)::int lives from run_chunk where run_id = $1',
      [id],
    );
    expect(again?.lives).toBeGreaterThanOrEqual(KILLS);
    expect(await runOf(id, test.hub)).toMatchObject({ digest: calm.digest });
    expect(await digestOfLinks(test.database, id)).toBe(await digestOfLinks(test.database, calm.id));
  },
  120_000,
);

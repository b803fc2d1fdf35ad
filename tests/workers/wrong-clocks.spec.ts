import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setWrong, whyNoWrongClocks, WRONG_CLOCKS } from '../../bench/clock-drill/wrong-clocks.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { openTestHub, requestOf, runOf, type TestHub } from '../support/hub.ts';
import { startLianhe } from '../support/lianhe-process.ts';
import { certificate, child, entry } from '../support/people.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;

let test: TestHub;
let home: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'lianhe-clocks-'));
  test = await openTestHub();
  await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(child(0)), certificate(child(1))] });
  await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0))] });
});
afterEach(async () => {
  await test[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

const why = whyNoWrongClocks();

describe.skipIf(why !== null)(`workers whose clocks are wrong (${why ?? 'faketime'})`, () => {
  it('an hour behind and 400 days ahead they do one run together with the digest of right clocks, and say that they are wrong', async () => {
    const calm = await test.check({ asOf: '2025-03-31' });
    const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
    const clocks = WRONG_CLOCKS.filter(({ name }) => name === '-1h' || name === '+400d').map(setWrong);
    const workers = clocks.map(({ env }) =>
      startLianhe(['worker', '--queues', 'run', '--concurrency', '1'], {
        ...env,
        DATABASE_URL: test.url,
        LIANHE_HOME: home,
        LIANHE_KEYS: test.keyFile,
      }),
    );
    try {
      for (const worker of workers) await worker.says(/the clock of this process differs from the database/);
      await vi.waitFor(async () => expect(await runOf(id, test.hub)).toMatchObject({ state: 'done' }), {
        timeout: 25_000,
        interval: 100,
      });
      expect(await runOf(id, test.hub)).toMatchObject({ digest: calm.digest });
      const chunks = await test.database.query<{ attempts: number }>(
        'select attempts from run_chunk where run_id = $1',
        [id],
      );
      // Nobody took a lease for over that another one held.
      expect(chunks.every(({ attempts }) => attempts === 1)).toBe(true);
    } finally {
      await Promise.all(workers.map((worker) => worker.stop()));
      for (const clock of clocks) clock[Symbol.dispose]();
    }
  }, 90_000);
});

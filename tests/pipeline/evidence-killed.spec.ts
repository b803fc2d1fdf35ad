import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { settleLog } from '../../bench/evidence-drill/written-log.ts';
import { verifyLog } from '../../src/actions/evidence/verify-log.ts';
import { readConfig } from '../../src/main/config.ts';
import { evidenceLogOf } from '../../src/main/evidence.ts';
import { Rng } from '../../src/simulator/rng.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const KILLS = 4;

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
});
afterAll(() => test[Symbol.asyncDispose]());

const start = async (seed: string): Promise<ChildProcess> => {
  const script = fileURLToPath(new URL('evidence-process.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, test.url, test.folder, seed],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout ?? child, 'data');
  return child;
};

it('evidence of processes killed while they write, seal and show the witness has no gap, no double place and one history', async () => {
  const rng = new Rng('kills');
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = await start(`life ${kill}`);
    await sleep(rng.between(50, 400));
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const log = evidenceLogOf({ config: { ...readConfig({}), home: test.folder }, database: test.database });
  await settleLog(log);
  const verification = await verifyLog({ ...log, witness: await log.openWitness(log.witnessPath) });
  const [written] = await test.database.query<{ entries: number; gaps: number; writers: number }>(
    `select sum(entries)::int entries, sum(gaps)::int gaps, count(*)::int writers
     from (select count(*) entries, max(n) - count(*) gaps from evidence group by writer) w`,
  );
  expect(written).toMatchObject({ gaps: 0 });
  expect(written?.writers).toBeGreaterThanOrEqual(KILLS - 1);
  expect(verification).toMatchObject({ outcome: 'intact', entries: written?.entries, witnessed: written?.entries });
}, 300_000);

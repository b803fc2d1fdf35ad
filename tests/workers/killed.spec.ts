import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { planRun } from '../../src/pipeline/plan-run.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { certificate, child, cremation, dead, deathCertificate, entry } from '../support/people.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const soon = { timeout: 15_000, interval: 20 };

let test: TestHub;
let gate: Client;
beforeEach(async () => {
  test = await openTestHub();
  gate = new Client({ connectionString: test.url });
  await gate.connect();
  await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(child(0)), certificate(child(1))] });
  await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0))] });
  await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(dead(0))] });
  await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(dead(0))] });
  await test.deliver({
    feed: 'PS-DEATH',
    period: QUARTER,
    rows: [],
    headers: ['姓名', '公民身份号码', '死亡日期', '注销日期'],
  });
});
afterEach(async () => {
  await gate.end();
  await test[Symbol.asyncDispose]();
});

/** From now on whoever writes into the table waits at a gate that this test holds shut. */
async function shutGate(table: string): Promise<void> {
  await gate.query('select pg_advisory_lock(29)');
  await test.database.query(
    `create or replace function wait_at_gate() returns trigger language plpgsql as
     $$ begin perform pg_advisory_xact_lock_shared(29); return new; end $$`,
  );
  await test.database.query(
    `create trigger gate before insert on ${table} for each row execute function wait_at_gate()`,
  );
}

const openGate = () => gate.query('select pg_advisory_unlock(29)');

const waitingAtGate = async () =>
  (
    await test.database.query<{ n: number }>(
      `select count(*)::int n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
    )
  )[0]?.n;

function startWorker(runId: string): ChildProcess {
  const script = fileURLToPath(new URL('worker-process.ts', import.meta.url));
  return spawn(process.execPath, [script, test.url, test.keyFile, runId], { stdio: ['ignore', 'pipe', 'inherit'] });
}

it.each([
  ['in the middle of linking', 'line_link'],
  ['in the middle of a check', 'line_answer'],
  ['while it opens cases', 'case_file'],
])('a worker killed %s costs nothing: another one finishes with the same digest', async (_when, table) => {
  const calm = await test.check({ asOf: '2025-03-31' });
  await test.database.query('truncate finding, finding_episode, link cascade');
  await shutGate(table);
  const { id } = await planRun(requestOf({ asOf: '2025-03-31', confirm: true }), test.hub, { full: true });
  const worker = startWorker(id);
  await vi.waitFor(async () => expect(await waitingAtGate()).toBe(1), soon);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  await openGate();
  // The lease runs out.
  await test.database.query(
    `update run_chunk set lease_until = clock_timestamp() - interval '1 s' where state = 'busy'`,
  );
  await workOnRun(id, { hub: test.hub, logger: silent });
  const run = await runOf(id, test.hub);
  expect(run).toMatchObject({ state: 'done', digest: calm.digest });
  const again = await test.database.query(`select 1 from run_chunk where run_id = $1 and attempts = 2`, [id]);
  expect(again).toHaveLength(1);
  const cases = await test.database.query<{ number: string; findings: number }>(
    `select number, (select count(*) from finding f where f.case_id = c.id)::int findings from case_file c order by number`,
  );
  // B01 of the second child; D01 and D02 of one death share a case.
  expect(cases.map(({ findings }) => findings).toSorted((a, b) => a - b)).toEqual([1, 2]);
});

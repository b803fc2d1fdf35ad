import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { issueToken } from '../../src/adapters/access-token.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { type LianheProcess, startLianhe } from '../support/lianhe-process.ts';
import { certificate, child, entry } from '../support/people.ts';
import { writeRoster } from '../support/rosters.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const patient = { timeout: 60_000, interval: 50 };

let test: TestHub;
let gate: Client;
let home: string;
let worker: LianheProcess | undefined;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'lianhe-stop-'));
  test = await openTestHub();
  gate = new Client({ connectionString: test.url });
  await gate.connect();
  await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(child(0)), certificate(child(1))] });
  await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0))] });
});
afterEach(async () => {
  await worker?.stop();
  await gate.end();
  await test[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

/** From now on whoever writes into the table waits at a gate that this test holds shut. */
async function shutGate(table = 'line_answer'): Promise<void> {
  await gate.query('select pg_advisory_lock(29)');
  await test.database.query(
    `create function wait_at_gate() returns trigger language plpgsql as
     $$ begin perform pg_advisory_xact_lock_shared(29); return new; end $$`,
  );
  await test.database.query(
    `create trigger gate before insert on ${table} for each row execute function wait_at_gate()`,
  );
}

const atGate = () =>
  vi.waitFor(async () => {
    const [row] = await test.database.query<{ n: number }>(
      `select count(*)::int n from pg_locks where locktype = 'advisory' and not granted
       and database = (select oid from pg_database where datname = current_database())`,
    );
    expect(row?.n).toBeGreaterThan(0);
  }, patient);

const chunks = (run: string) =>
  test.database.query<{ state: string; attempts: number }>(
    'select state, attempts from run_chunk where run_id = $1 order by no',
    [run],
  );

const startWorker = () =>
  startLianhe(['worker', '--queues', 'run', '--concurrency', '1'], {
    DATABASE_URL: test.url,
    LIANHE_HOME: home,
    LIANHE_KEYS: test.keyFile,
  });

it('a worker that is asked to stop gives a chunk back that takes long, and another one does it once', async () => {
  const calm = await test.check({ asOf: '2025-03-31' });
  await test.database.query('truncate finding, finding_episode, link cascade');
  await shutGate();
  const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  worker = startWorker();
  await atGate();
  const { code, ms } = await worker.stop();
  expect(code).toBe(0);
  expect(ms).toBeLessThan(10_000);
  // Given back, not waiting for a lease to run out, and it cost none of the five attempts.
  expect((await chunks(id)).filter(({ state }) => state === 'busy')).toEqual([]);
  expect((await chunks(id)).filter(({ state }) => state === 'todo').every(({ attempts }) => attempts === 0)).toBe(true);
  expect(worker.output()).toMatch(/"outcome":"returned"/);
  await gate.query('select pg_advisory_unlock(29)');
  await workOnRun(id, { hub: test.hub, logger: silent });
  expect(await runOf(id, test.hub)).toMatchObject({ state: 'done', digest: calm.digest });
  expect((await chunks(id)).every(({ attempts }) => attempts === 1)).toBe(true);
});

it('a worker that is asked to stop finishes a chunk that is nearly done, and leaves the others for somebody else', async () => {
  await shutGate();
  const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  worker = startWorker();
  await atGate();
  const busy = (await chunks(id)).findIndex(({ state }) => state === 'busy');
  const stopped = worker.stop();
  await worker.says(/"msg":"stopping"/);
  await gate.query('select pg_advisory_unlock(29)');
  expect((await stopped).code).toBe(0);
  const after = await chunks(id);
  expect(after[busy]).toEqual({ state: 'done', attempts: 1 });
  expect(after.filter(({ state }) => state === 'todo').length).toBeGreaterThan(0);
  // The rest is on order again, at once and not at the next sweep.
  expect(await test.database.query(`select payload from outbox where key like 'run-' || $1 || '-%'`, [id])).toEqual([
    { payload: { runId: id } },
  ]);
});

it('an API that is asked to stop under a load of requests and in the middle of an import ends in time and stores nothing of it', async () => {
  const batches = () => test.database.query<{ n: number }>('select count(*)::int n from batch');
  const before = await batches();
  await shutGate('source_record');
  const env = { DATABASE_URL: test.url, LIANHE_HOME: home, LIANHE_KEYS: test.keyFile, LIANHE_PORT: '0' };
  worker = startLianhe(['serve'], env);
  const [, url = ''] = await worker.says(/GraphQL (\S+)\/graphql/);
  const token = (role: 'R-DQO' | 'R-ADMIN', department: 'HC' | 'HUB') =>
    issueToken({ home, user: 'wang', role, department, org: '', region: '' });
  const path = await writeRoster(
    join(home, 'sent'),
    { feed: 'HC-BIRTH', period: ['2025-04-01', '2025-06-30'], rows: [certificate(child(2, '2025-04-03'))] },
    test.hub.files,
  );
  const form = new FormData();
  form.set('file', new Blob([readFileSync(path)]), basename(path));
  const authorization = `Bearer ${await token('R-DQO', 'HC')}`;
  const posting = fetch(`${url}/uploads`, { method: 'POST', headers: { authorization }, body: form }).catch(() => null);
  await atGate();
  const headers = { authorization: `Bearer ${await token('R-ADMIN', 'HUB')}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ runs(first: 10) { totalCount } }' });
  let isOver = false;
  let answered = 0;
  const load = Array.from({ length: 10 }, async () => {
    while (!isOver)
      await fetch(`${url}/graphql`, { method: 'POST', headers, body }).then(
        ({ ok }) => (answered += Number(ok)),
        () => new Promise((resolve) => setTimeout(resolve, 20)),
      );
  });
  await vi.waitFor(() => expect(answered).toBeGreaterThan(20), patient);
  const { code, ms } = await worker.stop();
  isOver = true;
  await Promise.all(load);
  expect(code).toBe(0);
  expect(ms).toBeLessThan(10_000);
  expect((await posting)?.ok ?? false).toBe(false);
  await gate.query('select pg_advisory_unlock(29)');
  // Its connection is gone: what it had begun is rolled back.
  await vi.waitFor(async () => {
    const open = await test.database.query(
      `select 1 from pg_stat_activity where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()`,
    );
    expect(open).toEqual([]);
  }, patient);
  expect(await batches()).toEqual(before);
}, 120_000);

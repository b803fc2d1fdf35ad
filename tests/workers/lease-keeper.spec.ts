import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { openTestHub, requestOf, type TestHub } from '../support/hub.ts';
import { certificate, child } from '../support/people.ts';

const patient = { timeout: 60_000, interval: 50 };

let test: TestHub;
let holder: ChildProcess;
beforeEach(async () => {
  test = await openTestHub();
  await test.deliver({ feed: 'HC-BIRTH', period: ['2025-01-01', '2025-03-31'], rows: [certificate(child(0))] });
});
afterEach(async () => {
  holder.kill('SIGKILL');
  await test[Symbol.asyncDispose]();
});

/** A process that takes the chunk of this kind and computes for ever, without looking up. */
async function holdFor(kind: string): Promise<string> {
  const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  // Every other chunk counts as done, so that this kind is up.
  await test.database.query(
    `update run_chunk set state = 'done' where run_id = $1 and not (work @> jsonb_build_object('kind', $2::text))`,
    [id, kind],
  );
  const script = fileURLToPath(new URL('lease-holder.ts', import.meta.url));
  holder = spawn(process.execPath, [script, test.url, test.keyFile, id], { stdio: ['ignore', 'pipe', 'pipe'] });
  return id;
}

const leases = (id: string) =>
  test.database.query<{ until: string; free: boolean }>(
    `select lease_until::text until, lease_until < clock_timestamp() free from run_chunk where run_id = $1 and state = 'busy'`,
    [id],
  );

it('a worker that computes for long without looking up keeps its chunk', async () => {
  const id = await holdFor('aggregates');
  await vi.waitFor(async () => expect(await leases(id)).toHaveLength(1), patient);
  const [first] = await leases(id);
  await vi.waitFor(async () => {
    const [now] = await leases(id);
    expect(now?.free).toBe(false);
    expect(now?.until).not.toBe(first?.until);
  }, patient);
}, 90_000);

it('a worker caught in an endless loop over records is ended, says over which chunk, and the chunk is free', async () => {
  const id = await holdFor('records');
  let said = '';
  holder.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const [, signal] = (await once(holder, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  expect(said).toContain('hung over a chunk');
  expect(said).toContain(id);
  expect(await leases(id)).toMatchObject([{ free: true }]);
}, 90_000);

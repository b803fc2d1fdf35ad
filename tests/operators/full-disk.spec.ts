import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { SmallVolume, whyNoVolumes } from '../../bench/disk-drill/small-volume.ts';
import { openTestApi, type TestApi } from '../graphql/support/api.ts';
import { requestOf, runOf } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const BATCHES = '{ batches(first: 5) { totalCount } }';
const START =
  'mutation ($input: StartRunInput!) { startRun(input: $input) { __typename ... on StartRunSuccess { run { number } } } }';
const roster = (no: number) => ({
  feed: 'HC-BIRTH',
  period: QUARTER,
  region: '290121',
  rows: [certificate(child(no))],
});

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0))] });
});
afterAll(() => api[Symbol.asyncDispose]());

/** The database finds no room whenever somebody writes into the table, as its own error 53100 tells. */
async function fillUp(table: string): Promise<AsyncDisposable> {
  const { database } = api.system;
  await database.query(
    `create or replace function no_room() returns trigger language plpgsql as
     $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$`,
  );
  await database.query(`create trigger no_room before insert on ${table} for each row execute function no_room()`);
  return { [Symbol.asyncDispose]: async () => void (await database.query(`drop trigger no_room on ${table}`)) };
}

describe('when the database finds no room', () => {
  it('a change is refused by name, with the time after which to send it again, and reading goes on', async () => {
    const input = { idempotencyKey: 'full-disk', asOf: '2025-03-31' };
    const send = async () =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await api.token('R-ADMIN')}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: START, variables: { input } }),
      });
    {
      await using full = await fillUp('run');
      void full;
      const refused = await send();
      expect(refused.status).toBe(507);
      expect(refused.headers.get('retry-after')).toBe('30');
      expect(await refused.json()).toMatchObject({
        errors: [
          {
            extensions: {
              code: 'UNAVAILABLE',
              rule: 'STORAGE_FULL',
              zh: expect.stringContaining('存储空间已满'),
              en: expect.stringContaining('disk is full'),
            },
          },
        ],
      });
      expect((await api.ask(BATCHES)).status).toBe(200);
    }
    // The same request under the same key is taken once there is room.
    expect(await (await send()).json()).toMatchObject({ data: { startRun: { __typename: 'StartRunSuccess' } } });
  });

  it(
    'a worker hands its chunk back, which costs no attempt, and finishes the run later with the same digest',
    { timeout: 90_000 },
    async () => {
      const { hub, logger, faultOf } = api.system;
      const calm = await runOf(await api.check({ asOf: '2025-03-31' }), hub);
      const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), hub, { full: true });
      const stopping = new AbortController();
      {
        await using full = await fillUp('line_answer');
        void full;
        const worked = workOnRun(id, { hub, logger, faultOf, stopping: stopping.signal });
        // Five attempts would fail the run.
        await waitFor(async () => (await releases(id)) > 5);
        stopping.abort();
        await worked;
      }
      await workOnRun(id, { hub, logger, faultOf });
      expect(await runOf(id, hub)).toMatchObject({ state: 'done', digest: calm.digest });
      expect((await statesOf(id)).every(({ attempts, failures }) => attempts === 1 && failures === 0)).toBe(true);
    },
  );

  /** Chunk with its attempts, and whether it was counted as failed. */
  const statesOf = (run: string) =>
    api.system.database.query<{ attempts: number; failures: number }>(
      'select attempts, (failure is not null)::int failures from run_chunk where run_id = $1',
      [run],
    );
  /** Times that a chunk was taken more often than its attempts say. */
  const releases = async (run: string): Promise<number> =>
    (
      await api.system.database.query<{ n: number }>(
        'select coalesce(max(lease_epoch), 0)::int n from run_chunk where run_id = $1',
        [run],
      )
    )[0]?.n ?? 0;
  const waitFor = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
  };
});

const why = whyNoVolumes();

describe.skipIf(why !== null)(`when the volume of files is full to the last byte (${why ?? 'a loop device'})`, () => {
  it('an upload is refused by name and leaves nothing behind, reading goes on, and later it is taken', async () => {
    using volume = new SmallVolume(join(api.system.config.home, 'incoming'), 8);
    volume.fill();
    const refused = await api.post(roster(1));
    expect(refused.status).toBe(507);
    expect(refused.body).toMatchObject({ errors: [{ extensions: { rule: 'STORAGE_FULL' } }] });
    expect((await api.ask(BATCHES)).status).toBe(200);
    volume.free();
    const taken = await api.post(roster(1));
    expect(taken).toMatchObject({ status: 200, body: { outcome: 'imported' } });
  });
});

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultOf, NO_FAULT } from '../../src/ports/fault-of.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import type { Chunk } from '../../src/ports/runs.ts';
import { UNWATCHED } from '../../src/ports/telemetry.ts';
import { workOnChunk } from '../../workers/chunk-worker.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
/** Number of the lock at which the first worker that writes links is held up. */
const HELD_UP = 31;

/** A database that holds up the first link that is written while somebody has the lock. */
const HOLD_UP = `drop sequence if exists writers; create sequence writers;
  create or replace function hold_up() returns trigger language plpgsql as
    $$ begin if nextval('writers') = 1 then perform pg_advisory_xact_lock_shared(${HELD_UP}); end if; return new; end $$;
  create or replace trigger held_up before insert on line_link for each row execute function hold_up()`;

describe('a worker whose chunk another has taken over', () => {
  let test: TestHub;
  let gate: Client;
  beforeAll(async () => {
    test = await openTestHub();
    gate = new Client({ connectionString: test.url });
    await gate.connect();
    const rows = [certificate(child(0)), certificate(child(1))];
    await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows });
    await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0))] });
  });
  afterAll(async () => {
    await gate.end();
    await test[Symbol.asyncDispose]();
  });

  /** What its log says of chunks: outcomes, and errors. */
  const worker = (faultOf: FaultOf = NO_FAULT) => {
    const said: string[] = [];
    const say = (facts: { readonly outcome?: string }, text: string) => said.push(facts.outcome ?? text);
    const logger = { ...silent, info: say, warn: say, error: say } as unknown as typeof silent;
    return { said, work: { hub: test.hub, logger, telemetry: UNWATCHED, faultOf } };
  };
  const claim = async (runId: string): Promise<Chunk> => {
    const chunk = await test.hub.inTransaction(({ runs }) => runs.claim(runId));
    if (!chunk) throw new Error('there was nothing to claim');
    return chunk;
  };
  const isHeldUp = async () => {
    const waiting = await test.database.query(
      `select 1 from pg_locks where locktype = 'advisory' and objid = ${HELD_UP} and not granted`,
    );
    return waiting.length === 1;
  };

  /** A run in which one worker is held up until another has done its chunk; resolves to what both said, and how the run ended. */
  const overtake = async (slow: ReturnType<typeof worker>) => {
    await test.database.query(HOLD_UP);
    await gate.query(`select pg_advisory_lock(${HELD_UP})`);
    const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
    // Certificates among themselves: none are linked.
    await workOnChunk(await claim(id), worker().work);
    const late = workOnChunk(await claim(id), slow.work);
    await expect.poll(isHeldUp).toBe(true);
    await test.database.query(
      `update run_chunk set lease_until = clock_timestamp() - interval '1 s' where state = 'busy'`,
    );
    const other = worker();
    await workOnChunk(await claim(id), other.work);
    await gate.query(`select pg_advisory_unlock(${HELD_UP})`);
    await late;
    const said = [slow.said, [...other.said]];
    await workOnRun(id, other.work);
    const { digest, state } = await runOf(id, test.hub);
    return { said, digest, state };
  };
  const calmDigest = async () => {
    const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
    await workOnRun(id, worker().work);
    return (await runOf(id, test.hub)).digest;
  };

  it('has lost it, and not failed at it, when the database refuses its links as there already', async () => {
    const { said, ...ended } = await overtake(worker());
    expect(said).toEqual([['chunk lost', 'lost'], ['done']]);
    expect(ended).toEqual({ digest: await calmDigest(), state: 'done' });
  });

  it('has lost it too, and has nothing to hand back, when its error is one of the database', async () => {
    const { said, ...ended } = await overtake(worker(() => 'NOT_READY'));
    expect(said).toEqual([['chunk waits', 'lost'], ['done']]);
    expect(ended).toEqual({ digest: await calmDigest(), state: 'done' });
  });
});

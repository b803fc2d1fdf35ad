import { pieceFailed, workersLost } from '../../domain/runs/run-failure.ts';
import type { Chunk, ChunkWork, NewChunk, Run, Runs } from '../../ports/runs.ts';
import type { Transaction } from './database.ts';
import { LEASE_SECONDS, NEGLECTED_SECONDS, RENEW_LEASE } from './lease-statements.ts';
import { searchLost } from './lost-chunks.ts';
import { giveUpOnTooMany, searchOrSetAside } from './set-aside.ts';

/** Attempts (errors or lost leases) after which a chunk counts as poisoned. */
const MAX_ATTEMPTS = 5;

/** Chunks of runs, and who works on which; every time is the database's. */
export const runLeases = (
  tx: Transaction,
): Pick<Runs, 'addChunks' | 'claim' | 'renew' | 'complete' | 'giveBack' | 'release' | 'stranded'> => ({
  addChunks: (runId, chunks) => addChunks(tx, runId, chunks),
  claim: (runId) => claim(tx, runId),
  renew: async ({ runId, no, epoch }) => (await tx.query(RENEW_LEASE, [runId, no, epoch])).length === 1,
  complete: (chunk, digest, counts) => complete(tx, chunk, digest, counts),
  giveBack: (chunk, failure) => giveBack(tx, chunk, failure),
  release: async ({ runId, no, epoch }) =>
    (
      await tx.query(
        `update run_chunk set state = 'todo', attempts = attempts - 1, lease_until = null
       where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
        [runId, no, epoch],
      )
    ).length === 1,
  stranded: async () => (await tx.query<{ id: string }>(STRANDED)).map(({ id }) => id),
});

async function complete(
  tx: Transaction,
  { runId, no, epoch }: Chunk,
  digest: string,
  counts: Readonly<Record<string, number>>,
): Promise<boolean> {
  const mine = await tx.query(
    // A run that has failed may be taken back: nothing of it is written any more.
    `with alive as (select id from run where id = $1 and state in ('planned', 'running') for share)
     update run_chunk set state = 'done', digest = $4, counts = $5, lease_until = null from alive
     where run_id = alive.id and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
    [runId, no, epoch, digest, JSON.stringify(counts)],
  );
  if (mine.length === 0) return false;
  // Not before: the chunk that fails its run would be one of a failed run, and taken back with the failure.
  await giveUpOnTooMany(tx, runId);
  return true;
}

/**
 * Runs with chunks that are free or will be so soon, since nobody renews their leases, and no hint of which is on its way: nobody is
 * at them, or others might help, who are called every 15 s at most. Whoever comes early waits for the lease to run out.
 */
const STRANDED = `select r.id from run r
  where r.state in ('planned', 'running')
    and exists (select 1 from run_chunk c where c.run_id = r.id
      and (c.state = 'todo' or (c.state = 'busy' and c.lease_until < clock_timestamp() + interval '${NEGLECTED_SECONDS} s')))
    and not exists (select 1 from outbox o where o.topic = 'run' and o.payload ->> 'runId' = r.id::text
      and (o.dispatched_at is null or (o.created_at > clock_timestamp() - interval '15 s'
        and exists (select 1 from run_chunk b where b.run_id = r.id and b.state = 'busy'
          and b.lease_until >= clock_timestamp() + interval '${NEGLECTED_SECONDS} s'))))`;

/** Numbers go on from those that are there: a chunk may find that its work must be cut after all. */
async function addChunks(tx: Transaction, runId: string, chunks: readonly NewChunk[]): Promise<void> {
  await tx.query('select 1 from run where id = $1 for update', [runId]);
  const [last] = await tx.query<{ no: number }>(
    'select coalesce(max(no), 0)::int no from run_chunk where run_id = $1',
    [runId],
  );
  await tx.copy(
    'run_chunk',
    ['run_id', 'no', 'stage', 'work', 'state', 'counts'],
    chunks.map(({ stage, work, counts }, at) => [
      runId,
      String((last?.no ?? 0) + at + 1),
      String(stage),
      JSON.stringify(work),
      counts === undefined ? 'todo' : 'done',
      JSON.stringify(counts ?? {}),
    ]),
  );
}

interface ChunkRow extends Record<string, unknown> {
  run_id: string;
  no: number;
  stage: number;
  work: ChunkWork;
  lease_epoch: number;
  attempts: number;
  run_state: Run['state'];
}

/** A chunk that cannot be searched, or in which nothing is found, and whose worker died five times fails its run instead of going round for ever. */
async function failPoisoned(tx: Transaction, runId: string | null): Promise<void> {
  const poisoned = await tx.query<{ run_id: string; no: number; kind: string; times: number }>(
    `update run_chunk set state = 'failed', failure = 'worker lost', lease_until = null
     where ($1::uuid is null or run_id = $1::uuid) and state = 'busy' and lease_until < clock_timestamp() and attempts >= ${MAX_ATTEMPTS}
     returning run_id, no, work ->> 'kind' kind, attempts times`,
    [runId],
  );
  for (const { run_id, ...piece } of poisoned) await giveUp(tx, run_id, workersLost(piece));
}

const giveUp = (tx: Transaction, runId: string, failure: string): Promise<unknown> =>
  tx.query(
    `update run set state = 'failed', finished_at = now(), failure = $2 where id = $1 and state in ('planned', 'running')`,
    [runId, failure],
  );

/** A stage starts when all chunks of the stages before are done; the lowest free chunk goes first, after its probes. */
async function claim(tx: Transaction, runId: string | null): Promise<Chunk | null> {
  if (await searchLost(tx, runId)) await failPoisoned(tx, runId);
  const [row] = await tx.query<ChunkRow>(
    `update run_chunk c set state = 'busy', lease_epoch = lease_epoch + 1, attempts = attempts + 1,
       lease_until = clock_timestamp() + interval '${LEASE_SECONDS} s'
     from (select o.run_id, o.no, r.state from run_chunk o join run r on r.id = o.run_id
           where r.state in ('planned', 'running') and ($1::uuid is null or o.run_id = $1::uuid)
             and (o.state = 'todo' or (o.state = 'busy' and o.lease_until < clock_timestamp()))
             and not exists (select 1 from run_chunk b where b.run_id = o.run_id and b.stage < o.stage and b.state <> 'done')
             and (o.attempts = 0 or o.work ->> 'kind' <> 'groups' or not exists (select 1 from run_chunk p
               where p.run_id = o.run_id and p.state <> 'done' and p.work -> 'probe' ->> 'of' = o.no::text))
           order by o.run_id, o.stage, o.no limit 1 for update of o skip locked) n
     where c.run_id = n.run_id and c.no = n.no
     returning c.run_id, c.no, c.stage, c.work, c.lease_epoch, c.attempts, n.state run_state`,
    [runId],
  );
  if (!row) return null;
  if (row.run_state === 'planned')
    await tx.query(
      `update run set state = 'running', started_at = coalesce(started_at, clock_timestamp()) where id = $1 and state = 'planned'`,
      [row.run_id],
    );
  return {
    runId: row.run_id,
    no: row.no,
    stage: row.stage,
    work: row.work,
    epoch: row.lease_epoch,
    attempts: row.attempts,
  };
}

async function giveBack(tx: Transaction, chunk: Chunk, failure: string): Promise<boolean> {
  const { runId, no, epoch, stage, work, attempts } = chunk;
  if (work.kind === 'records') {
    const mine = await tx.query(
      `select 1 from run_chunk where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' for update`,
      [runId, no, epoch],
    );
    if (mine.length === 1) await searchOrSetAside(tx, { runId, no, stage, work, attempts }, 'WORK_FAILED');
    return mine.length === 1;
  }
  const poisoned = attempts >= MAX_ATTEMPTS;
  const [row] = await tx.query(
    `update run_chunk set state = $4, failure = $5, lease_until = null
     where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
    [runId, no, epoch, poisoned ? 'failed' : 'todo', failure],
  );
  if (row && poisoned) await giveUp(tx, runId, pieceFailed({ no, kind: work.kind, times: attempts }, failure));
  return row !== undefined;
}

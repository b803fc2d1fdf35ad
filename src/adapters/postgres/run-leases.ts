import type { Chunk, ChunkWork, Runs } from '../../ports/runs.ts';
import type { Transaction } from './database.ts';
import { LEASE_SECONDS, RENEW_LEASE } from './lease-statements.ts';
import { isSpent, searchLost, searchOrSetAside } from './set-aside.ts';

/** Attempts (errors or lost leases) after which a chunk counts as poisoned. */
const MAX_ATTEMPTS = 5;

/** Chunks of runs, and who works on which; every time is the database's. */
export const runLeases = (
  tx: Transaction,
): Pick<Runs, 'addChunks' | 'claim' | 'renew' | 'complete' | 'giveBack' | 'release' | 'stranded'> => ({
  addChunks: (runId, chunks) => addChunks(tx, runId, chunks),
  claim: (runId) => claim(tx, runId),
  renew: async ({ runId, no, epoch }) => (await tx.query(RENEW_LEASE, [runId, no, epoch])).length === 1,
  complete: async ({ runId, no, epoch }, digest, counts) =>
    (
      await tx.query(
        // A run that has failed may be taken back: nothing of it is written any more.
        `with alive as (select id from run where id = $1 and state in ('planned', 'running') for share)
       update run_chunk set state = 'done', digest = $4, counts = $5, lease_until = null from alive
       where run_id = alive.id and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
        [runId, no, epoch, digest, JSON.stringify(counts)],
      )
    ).length === 1,
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

/**
 * Runs with free chunks, no hint of which is on its way: nobody is at them, or others might help, who are called every 15 s
 * at most.
 */
const STRANDED = `select r.id from run r
  where r.state in ('planned', 'running')
    and exists (select 1 from run_chunk c where c.run_id = r.id
      and (c.state = 'todo' or (c.state = 'busy' and c.lease_until < clock_timestamp())))
    and not exists (select 1 from outbox o where o.topic = 'run' and o.payload ->> 'runId' = r.id::text
      and (o.dispatched_at is null or (o.created_at > clock_timestamp() - interval '15 s'
        and exists (select 1 from run_chunk b where b.run_id = r.id and b.state = 'busy' and b.lease_until >= clock_timestamp()))))`;

/** Numbers go on from those that are there: a chunk may find that its work must be cut after all. */
async function addChunks(
  tx: Transaction,
  runId: string,
  chunks: readonly { readonly stage: number; readonly work: ChunkWork }[],
): Promise<void> {
  await tx.query('select 1 from run where id = $1 for update', [runId]);
  const [last] = await tx.query<{ no: number }>(
    'select coalesce(max(no), 0)::int no from run_chunk where run_id = $1',
    [runId],
  );
  await tx.copy(
    'run_chunk',
    ['run_id', 'no', 'stage', 'work'],
    chunks.map(({ stage, work }, at) => [runId, String((last?.no ?? 0) + at + 1), String(stage), JSON.stringify(work)]),
  );
}

interface ChunkRow extends Record<string, unknown> {
  run_id: string;
  no: number;
  stage: number;
  work: ChunkWork;
  lease_epoch: number;
  attempts: number;
}

/** A chunk that cannot be searched row by row and whose worker died five times fails its run instead of going round for ever. */
async function failPoisoned(tx: Transaction, runId: string | null): Promise<void> {
  await tx.query(
    `with poisoned as (
       update run_chunk set state = 'failed', failure = 'worker lost', lease_until = null
       where ($1::uuid is null or run_id = $1::uuid) and state = 'busy' and lease_until < clock_timestamp() and attempts >= ${MAX_ATTEMPTS}
       returning run_id, no, work ->> 'kind' kind)
     update run r set state = 'failed', finished_at = now(), failure = format('worker lost ${MAX_ATTEMPTS} times in %s chunk %s', p.kind, p.no)
     from poisoned p where r.id = p.run_id and r.state in ('planned', 'running')`,
    [runId],
  );
}

/** A stage starts when all chunks of the stages before are done; the lowest free chunk goes first. */
async function claim(tx: Transaction, runId: string | null): Promise<Chunk | null> {
  await searchLost(tx, runId);
  await failPoisoned(tx, runId);
  const [row] = await tx.query<ChunkRow>(
    `update run_chunk c set state = 'busy', lease_epoch = lease_epoch + 1, attempts = attempts + 1,
       lease_until = clock_timestamp() + interval '${LEASE_SECONDS} s'
     from (select o.run_id, o.no from run_chunk o join run r on r.id = o.run_id
           where r.state in ('planned', 'running') and ($1::uuid is null or o.run_id = $1::uuid)
             and (o.state = 'todo' or (o.state = 'busy' and o.lease_until < clock_timestamp()))
             and not exists (select 1 from run_chunk b where b.run_id = o.run_id and b.stage < o.stage and b.state <> 'done')
           order by o.run_id, o.stage, o.no limit 1 for update of o skip locked) n
     where c.run_id = n.run_id and c.no = n.no
     returning c.run_id, c.no, c.stage, c.work, c.lease_epoch, c.attempts`,
    [runId],
  );
  if (!row) return null;
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

async function giveBack(tx: Transaction, chunk: Chunk, failure: string): Promise<void> {
  const { runId, no, epoch, stage, work, attempts } = chunk;
  if (work.kind === 'records' && isSpent(work, attempts)) {
    const mine = await tx.query(
      `select 1 from run_chunk where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' for update`,
      [runId, no, epoch],
    );
    if (mine.length === 1) await searchOrSetAside(tx, { runId, no, stage, work }, 'WORK_FAILED');
    return;
  }
  const poisoned = attempts >= MAX_ATTEMPTS;
  const [row] = await tx.query(
    `update run_chunk set state = $4, failure = $5, lease_until = null
     where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
    [runId, no, epoch, poisoned ? 'failed' : 'todo', failure],
  );
  if (row && poisoned)
    await tx.query(`update run set state = 'failed', finished_at = now(), failure = $2 where id = $1`, [
      runId,
      failure,
    ]);
}

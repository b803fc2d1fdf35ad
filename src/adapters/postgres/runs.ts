import { createHash, randomUUID } from 'node:crypto';
import type { Chunk, ChunkWork, Run, RunManifest, RunRequest, Runs, RunState } from '../../ports/runs.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Transaction } from './database.ts';
import { freezeInputs, listInputs } from './run-inputs.ts';

/** Seconds a worker holds a chunk before another may take it; renewed while it works. */
const LEASE_SECONDS = 60;
/** Attempts (errors or lost leases) after which a chunk counts as poisoned. */
const MAX_ATTEMPTS = 5;

/** Runs and chunks in PostgreSQL; every time is the database's. */
export const runs = (tx: Transaction): Runs => ({
  plan: (request, manifest) => plan(tx, request, manifest),
  manifestHash: async (request, manifest) => hashOf({ ...manifest, inputs: await listInputs(tx, request) }),
  addChunks: (runId, chunks) => addChunks(tx, runId, chunks),
  get: (id) => get(tx, id),
  newest: async () => runOf((await tx.query<RunRow>(`${RUN} where state = 'done' order by number desc limit 1`))[0]),
  newestLive: async () =>
    runOf(
      (
        await tx.query<RunRow>(
          `${RUN} where state = 'done' and live and exists (select 1 from run_input where run_id = run.id) order by number desc limit 1`,
        )
      )[0],
    ),
  progress: async (id) => {
    const [row] = await tx.query<{ state: RunState; done: string; total: string }>(
      `select r.state, count(*) filter (where c.state = 'done') done, count(c.no) total
       from run r left join run_chunk c on c.run_id = r.id where r.id = $1 group by r.state`,
      [id],
    );
    return { state: row?.state ?? 'failed', chunksDone: Number(row?.done ?? 0), chunksTotal: Number(row?.total ?? 0) };
  },
  claim: (runId) => claim(tx, runId),
  renew: async ({ runId, no, epoch }) =>
    (
      await tx.query(
        `update run_chunk set lease_until = clock_timestamp() + interval '${LEASE_SECONDS} s'
       where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
        [runId, no, epoch],
      )
    ).length === 1,
  complete: async ({ runId, no, epoch }, digest, counts) =>
    (
      await tx.query(
        `update run_chunk set state = 'done', digest = $4, counts = $5, lease_until = null
       where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
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
  beginSettling: async (runId) => {
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['lianhe-findings']);
    await tx.query(
      `update run set live = false where id = $1 and live
       and exists (select 1 from run later where later.live and later.state = 'done' and later.number > run.number)`,
      [runId],
    );
    return get(tx, runId);
  },
  finish: async (runId, digest, counts) => {
    await tx.query(
      `update run set state = 'done', digest = $2, finished_at = now(),
         counts = $3::jsonb || coalesce((${SUBJECTS}), '{}') || coalesce((${CROWDED}), '{}') where id = $1`,
      [runId, digest, JSON.stringify(counts)],
    );
  },
  stranded: async () =>
    (
      await tx.query<{ run_id: string }>(
        `select distinct run_id from run_chunk c join run r on r.id = c.run_id
       where r.state in ('planned', 'running') and (c.state = 'todo' or (c.state = 'busy' and c.lease_until < clock_timestamp()))`,
      )
    ).map(({ run_id }) => run_id),
  inputSizes: async (runId) =>
    new Map(
      (
        await tx.query<{ feed: string; n: string }>(
          'select feed, count(*) n from run_input where run_id = $1 group by 1',
          [runId],
        )
      ).map(({ feed, n }) => [feed, Number(n)] as const),
    ),
  prune: async (keep) => {
    const old = `(select id from run where state in ('done', 'failed') order by number desc offset $1)`;
    for (const table of FORGOTTEN) await tx.query(`delete from ${table} where run_id in ${old}`, [keep]);
  },
});

/** Working tables of a run. */
const FORGOTTEN = [
  'run_input', 'run_census', 'run_crowded_key', 'run_pair', 'run_leftover', 'run_link', 'run_chunk', 'base_answer',
]; // prettier-ignore

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

/** Subjects read by kind of chunk. */
const SUBJECTS = `select jsonb_object_agg(kind, total) from (
  select work ->> 'kind' kind, sum((counts ->> 'subjects')::int) total from run_chunk
  where run_id = $1 and counts ? 'subjects' group by 1) s`;

/** What was not compared because too many share a key; the API counts in 32 bits. */
const CROWDED = `select jsonb_object_agg(name, least(total, 2147483647)) from (
  select name, sum(count::numeric) total from run_chunk c cross join jsonb_each_text(c.counts) x(name, count)
  where run_id = $1 and name in ('crowdedKeys', 'crowdedMentions', 'crowdedPairs') group by 1) s`;

interface RunRow extends Record<string, unknown> {
  id: string;
  number: string;
  state: RunState;
  as_of: string;
  known_at: string | null;
  region: string;
  checks: string[];
  confirm: boolean;
  live: boolean;
  asked_by: string;
  manifest: RunManifest;
  manifest_hash: string | null;
  digest: string | null;
  counts: Record<string, unknown>;
  failure: string | null;
  created_at: string;
  finished_at: string | null;
}

const RUN = `select id, number, state, as_of::text as_of, known_at::text known_at, region, checks, confirm, live, asked_by, manifest,
  manifest_hash, digest, counts, failure, created_at::text created_at, finished_at::text finished_at from run`;

const runOf = (row: RunRow | undefined): Run | null =>
  row === undefined
    ? null
    : {
        id: row.id,
        number: Number(row.number),
        state: row.state,
        asOf: row.as_of as PlainDate,
        knownAt: row.known_at,
        region: row.region,
        checks: row.checks,
        confirm: row.confirm,
        live: row.live,
        askedBy: row.asked_by,
        manifest: row.manifest,
        manifestHash: row.manifest_hash,
        digest: row.digest,
        counts: row.counts,
        failure: row.failure,
        createdAt: row.created_at,
        finishedAt: row.finished_at,
      };

/** A run is live when it asks about now: no `known-at`, and no earlier as-of than the last live run. */
async function plan(tx: Transaction, request: RunRequest, manifest: RunManifest): Promise<Run> {
  const id = randomUUID();
  await tx.query(
    `insert into run (id, state, as_of, known_at, region, checks, confirm, asked_by, live)
     values ($1, 'planned', $2, $3, $4, $5, $6, $7,
       $3::timestamptz is null and not exists (select 1 from run where live and state = 'done' and as_of > $2::date))`,
    [id, request.asOf, request.knownAt, request.region, request.checks, request.confirm, request.askedBy],
  );
  await freezeInputs(tx, id, request);
  const whole = { ...manifest, inputs: await listInputs(tx, request) };
  await tx.query('update run set manifest = $2, manifest_hash = $3 where id = $1', [
    id,
    JSON.stringify(whole),
    hashOf(whole),
  ]);
  const run = runOf((await tx.query<RunRow>(`${RUN} where id = $1`, [id]))[0]);
  if (!run) throw new Error('the run row was not written');
  return run;
}

const hashOf = (manifest: RunManifest): string => createHash('sha256').update(JSON.stringify(manifest)).digest('hex');

interface ChunkRow extends Record<string, unknown> {
  run_id: string;
  no: number;
  stage: number;
  work: ChunkWork;
  lease_epoch: number;
  attempts: number;
}

const get = async (tx: Transaction, id: string): Promise<Run | null> =>
  runOf((await tx.query<RunRow>(`${RUN} where id = $1`, [id]))[0]);

/** A chunk whose worker died five times kills workers: it fails its run instead of going round for ever. */
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

async function giveBack(tx: Transaction, { runId, no, epoch, attempts }: Chunk, failure: string): Promise<void> {
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

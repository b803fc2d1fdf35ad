import { createHash, randomUUID } from 'node:crypto';
import type { RunSums } from '../../ports/run-register.ts';
import type { Run, RunManifest, RunRequest, Runs, RunState } from '../../ports/runs.ts';
import type { Transaction } from './database.ts';
import { freezeChanges } from './run-input-changes.ts';
import { digestOf } from './run-digest.ts';
import { READ_BY_RUNS, refreshStatistics } from './planner-statistics.ts';
import { freezeInputs, listInputs } from './run-inputs.ts';
import { forgetRuns, goOnFrom, SEEN } from './line-succession.ts';
import { queryRun } from './run-lines.ts';
import { runLeases } from './run-leases.ts';
import { RUN, RUN_ALONE, type RunRow, runOf } from './run-rows.ts';
import { BoundedCache } from './vault/bounded-cache.ts';

/** Runs and chunks in PostgreSQL; every time is the database's. */
export const runs = (tx: Transaction): Runs => ({
  ...runLeases(tx),
  plan: (request, manifest, base) => plan(tx, request, manifest, base),
  manifestHash: async (request, manifest) =>
    hashOf(JSON.stringify({ ...manifest, inputs: await listInputs(tx, request) })),
  get: (id) => get(tx, id),
  newest: async () => runOf((await tx.query<RunRow>(`${RUN} where state = 'done' order by number desc limit 1`))[0]),
  newestLive: async () =>
    runOf(
      (
        await tx.query<RunRow>(`${RUN} where state = 'done' and live and not forgotten order by number desc limit 1`)
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
  beginSettling: async (runId) => {
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['lianhe-findings']);
    await tx.query(
      `update run set live = false where id = $1 and live
       and exists (select 1 from run later where later.live and later.state = 'done' and later.number > run.number)`,
      [runId],
    );
    return get(tx, runId);
  },
  keepSums: async (runId, sums) => {
    await tx.query('update run set sums = $2 where id = $1', [runId, JSON.stringify(sums)]);
  },
  keptSums: async (runId) => {
    const [row] = await tx.query<{ sums: RunSums | null }>('select sums from run where id = $1', [runId]);
    return row?.sums ?? null;
  },
  finish: async (runId, sums, counts) => {
    await tx.query(
      `update run set state = 'done', digest = $2, sums = $4, finished_at = now(),
         counts = $3::jsonb || coalesce((${SUBJECTS}), '{}') || coalesce((${CROWDED}), '{}') || coalesce((${NOT_PROCESSED}), '{}') || coalesce((${TOUCHED}), '{}') where id = $1`,
      [runId, digestOf(sums), JSON.stringify(counts), JSON.stringify(sums)],
    );
    await tx.query(`update run_chunk set state = 'done', lease_until = null where run_id = $1 and state <> 'done'`, [
      runId,
    ]);
  },
  inputSizes: (runId) => inputSizes(tx, runId),
  inputEnds: (runId) => byFeed(tx, 'max(ordinal)', runId),
  prune: (keep) => forgetRuns(tx, keep),
});

/** As noted when the run was planned; counted in a line that began before that was done. */
async function inputSizes(tx: Transaction, runId: string): Promise<ReadonlyMap<string, number>> {
  const noted = await queryRun<{ feed: string; records: number | null }>(
    tx,
    'select feed, records from run_census where run_id = $1',
    [runId],
  );
  const sizes = new Map(noted.flatMap(({ feed, records }) => (records === null ? [] : [[feed, records] as const])));
  if (noted.length === 0 || sizes.size < noted.length) return byFeed(tx, 'count(*)', runId);
  return new Map([...sizes].filter(([, records]) => records > 0));
}

async function byFeed(tx: Transaction, figure: string, runId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await queryRun<{ feed: string; n: number }>(
    tx,
    `select feed, (${figure})::int n from run_input where run_id = $1 group by feed`,
    [runId],
  );
  return new Map(rows.map(({ feed, n }) => [feed, n] as const));
}

/** Subjects read by kind of chunk. */
const SUBJECTS = `select jsonb_object_agg(kind, total) from (
  select work ->> 'kind' kind, sum((counts ->> 'subjects')::int) total from run_chunk
  where run_id = $1 and counts ? 'subjects' group by 1) s`;

/** What was not compared because too many share a key; the API counts in 32 bits. */
const CROWDED = `select jsonb_object_agg(name, least(total, 2147483647)) from (
  select name, sum(count::numeric) total from run_chunk c cross join jsonb_each_text(c.counts) x(name, count)
  where run_id = $1 and name in ('crowdedKeys', 'crowdedMentions', 'crowdedPairs') group by 1) s`;

/** Keys about which a run asked anew that goes on from another. */
const TOUCHED = `select jsonb_build_object('touched', counts -> 'touched') from run_chunk where run_id = $1 and work ->> 'kind' = 'touch'`;

/** Rows that were set aside; nothing is said where none was. */
const NOT_PROCESSED = `select jsonb_build_object('notProcessed', count(distinct record_id)) from run_set_aside
  where run_id = $1 having count(*) > 0`;

/**
 * A run is live when it asks about now: no `known-at`, and no earlier as-of than the last live run. It goes on from `base`
 * where it can, and then freezes what changed since.
 */
async function plan(tx: Transaction, request: RunRequest, manifest: RunManifest, base: string | null): Promise<Run> {
  const id = randomUUID();
  await refreshStatistics(tx, READ_BY_RUNS);
  await tx.query(
    `insert into run (id, line, state, as_of, known_at, region, checks, confirm, asked_by, live, seen)
     values ($1, $1, 'planned', $2, $3, $4, $5, $6, $7,
       $3::timestamptz is null and not exists (select 1 from run where live and state = 'done' and as_of > $2::date), ${SEEN})`,
    [id, request.asOf, request.knownAt, request.region, request.checks, request.confirm, request.askedBy],
  );
  if (base !== null && (await goOnFrom(tx, id, base))) await freezeChanges(tx, id, request);
  else await freezeInputs(tx, id, request);
  const whole = JSON.stringify({ ...manifest, inputs: await listInputs(tx, request) });
  await tx.query('update run set manifest = $2, manifest_hash = $3 where id = $1', [id, whole, hashOf(whole)]);
  const run = runOf((await tx.query<RunRow>(`${RUN} where id = $1`, [id]))[0]);
  if (!run) throw new Error('the run row was not written');
  return run;
}

const hashOf = (manifest: string): string => createHash('sha256').update(manifest).digest('hex');

/** Of the runs asked for last: every chunk asks for its run, whose manifest names each roster and never changes. */
const manifests = new BoundedCache<RunManifest>(2);

async function get(tx: Transaction, id: string): Promise<Run | null> {
  const known = manifests.get(id);
  if (known !== undefined) {
    const [row] = await tx.query<RunRow>(`${RUN_ALONE} from run where id = $1`, [id]);
    return runOf(row && { ...row, manifest: known });
  }
  const run = runOf((await tx.query<RunRow>(`${RUN} where id = $1`, [id]))[0]);
  if (run !== null) manifests.set(id, run.manifest);
  return run;
}

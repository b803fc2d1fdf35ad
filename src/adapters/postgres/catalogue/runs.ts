import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { RunReadings, SetAsideRow } from '../../../ports/catalogue.ts';
import type { Tally } from '../../../ports/run-register.ts';
import type { Run, RunProgress, RunState } from '../../../ports/runs.ts';
import type { Database, SqlRow } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';
import { instant } from './instant.ts';
import { listingOf, type SqlListing } from './keyset.ts';

interface RunRow extends SqlRow {
  id: string;
  number: string;
  state: RunState;
  as_of: string;
  known_at: string | null;
  region: string;
  checks: string[];
  confirm: boolean;
  live: boolean;
  base: string | null;
  asked_by: string;
  manifest_hash: string | null;
  digest: string | null;
  counts: Record<string, unknown>;
  failure: string | null;
  created: string;
  finished: string | null;
}

/** The manifest itself stays in the store: its hash says enough, and it is large. */
const RUN = `r.id, r.number, r.state, r.as_of::text as_of, ${instant('r.known_at')} known_at, r.region, r.checks, r.confirm, r.live, r.base, r.asked_by,
  r.manifest_hash, r.digest, r.counts, r.failure, ${instant('r.created_at')} created, ${instant('r.finished_at')} finished`;

const RUNS: SqlListing<{ readonly state: RunState | null }, RunRow, Run> = {
  select: RUN,
  from: () => 'run r',
  where: ({ state }) => [['r.state = ?', state]],
  order: [{ sql: 'r.number', type: 'bigint' }],
  descending: true,
  read: runOf,
};

/** Runs as the API shows them: to everybody, but for rows of rosters. */
export const runs = (database: Database, reader: Reader): RunReadings => ({
  ...listingOf(database, RUNS),
  byIds: async (ids) =>
    (await database.query<RunRow>(`select ${RUN} from run r where r.id = any($1::uuid[])`, [ids])).map(runOf),
  latest: async () => {
    const [row] = await database.query<RunRow>(
      `select ${RUN} from run r where r.state = 'done' order by r.number desc limit 1`,
    );
    return row ? runOf(row) : null;
  },
  progress: (ids) => progress(database, ids),
  setAside: async (ids) => Map.groupBy(await setAsideRows(reader, ids), ({ runId }) => runId),
  tallies: (runId, region, [from, until]) =>
    database.query<Tally & SqlRow>(
      `select indicator, region, month, name, sum(value) value from run_tally
       where run_id = $1 and region like $2 || '%' and month between $3 and $4 group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      [runId, region, from, until],
    ),
});

/** In the order of batches and rows. */
const setAsideRows = (reader: Reader, ids: readonly string[]): Promise<readonly SetAsideRow[]> =>
  reader.query<SetAsideRow & SqlRow>(
    `select run_id "runId", feed, batch_number::int batch, row_no "rowNo", check_code "check", code from run_set_aside
     where run_id = any($1::uuid[]) order by batch_number, row_no, check_code`,
    [ids],
  );

async function progress(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, RunProgress>> {
  const rows = await database.query<{ id: string; state: RunState; done: number; total: number }>(
    `select r.id, r.state, (count(*) filter (where c.state = 'done'))::int done, count(c.no)::int total
     from run r left join run_chunk c on c.run_id = r.id where r.id = any($1::uuid[]) group by r.id, r.state`,
    [ids],
  );
  return new Map(rows.map(({ id, state, done, total }) => [id, { state, chunksDone: done, chunksTotal: total }]));
}

function runOf(row: RunRow): Run {
  return {
    id: row.id,
    number: Number(row.number),
    state: row.state,
    asOf: row.as_of as PlainDate,
    knownAt: row.known_at,
    region: row.region,
    checks: row.checks,
    confirm: row.confirm,
    live: row.live,
    base: row.base,
    askedBy: row.asked_by,
    manifest: {},
    manifestHash: row.manifest_hash,
    digest: row.digest,
    counts: row.counts,
    failure: row.failure,
    createdAt: row.created,
    finishedAt: row.finished,
  };
}

import { DAYS_AHEAD } from '../../domain/checks/watched-world.ts';
import type { CopyRow } from './copy-rows.ts';
import type { SqlRow, SqlValue, Transaction } from './database.ts';
import { OPEN_END } from './migrations/Migration20261127110000_ContinueRuns.ts';

/** Where a run stands in its line: what it reads and found are the rows from a turn up to its own that its own did not end. */
export interface RunPlace extends SqlRow {
  /** The first run of the line. */
  readonly line: string;
  /** 0 = it begins the line; all its rows are its own. */
  readonly turn: number;
  /** The run whose rows hold for it where it says nothing else. */
  readonly base: string | null;
}

/** A run keeps its place from its planning on. */
const known = new WeakMap<Transaction, Map<string, RunPlace>>();

export async function placeOf(tx: Transaction, runId: string): Promise<RunPlace> {
  const places = known.get(tx) ?? new Map<string, RunPlace>();
  known.set(tx, places);
  const place =
    places.get(runId) ?? (await tx.query<RunPlace>('select line, turn, base from run where id = $1', [runId]))[0];
  if (place === undefined) throw new Error(`there is no run ${runId}`);
  places.set(runId, place);
  return place;
}

/** Answers `a` of the run with this id: its place is looked up first, so that they are read in the order of their key. */
export const ANSWERED_IN = (runId: string): string => {
  const of = (column: string) => `(select ${column} from run where id = ${runId})`;
  return `a.line = ${of('line')} and a.since <= ${of('turn')} and a.ended > ${of('turn')}`;
};

/** Trend of an answer `a` as the run `r` saw it: a conflict taken over was there before. */
export const TREND_SEEN = `(case when a.trend is not null and a.since < r.turn then 'persisting' else a.trend end)`;

/** Details of an answer `a` of the run `r`: it holds on the day of that run. */
export const DETAILS_SEEN = `(a.details || jsonb_build_object('asOf', r.as_of::text))`;

/** What a working statement reads of one run, by the names of the views for readers. */
const READ = /\brun_(input|census|link|leftover)\b(?=(\s+(?:where|group|order|limit|union)\b|\s*\)|\s*$|))/g;

/**
 * Asks about one run, which the statement names as `run_id = $1`, with its place in the line written out: through the view the
 * planner does not know that nearly all rows of a line are those of its newest run, and goes through them one by one.
 */
export async function queryRun<T extends SqlRow>(
  tx: Transaction,
  sql: string,
  parameters: readonly [runId: string, ...rest: SqlValue[]],
): Promise<T[]> {
  const [runId] = parameters;
  return tx.query<T>(writtenOut(sql, runId, await placeOf(tx, runId)), parameters);
}

/** The statement with what the run reads in the place of the names of views. */
export const writtenOut = (sql: string, runId: string, { line, turn }: RunPlace): string =>
  sql.replaceAll(
    READ,
    (_, name: string, bare: string) =>
      // Before PostgreSQL 16 it must have a name, where the statement gives it none.
      `(select '${runId}'::uuid run_id, * from line_${name} where line = '${line}' and since <= ${turn} and ended > ${turn})${bare === '' ? '' : ` run_${name}`}`,
  );

/** Rows of a table of lines that its newest turn does not end. */
export const OPEN = `ended = ${OPEN_END}`;

/** Rows that this turn brought in, and that it ended: few, and found by index. */
export const broughtBy = ({ line, turn }: RunPlace): string => `line = '${line}' and since = ${turn} and since > 0`;
export const endedBy = ({ line, turn }: RunPlace): string =>
  `line = '${line}' and ended = ${turn} and ended < ${OPEN_END}`;

/** Writes rows that hold from this run on. */
export async function copyInLine(
  tx: Transaction,
  runId: string,
  table: string,
  columns: readonly string[],
  rows: Iterable<CopyRow>,
): Promise<void> {
  const { line, turn } = await placeOf(tx, runId);
  await tx.copy(table, ['line', 'since', ...columns], placed([line, String(turn)], rows));
}

function* placed(head: CopyRow, rows: Iterable<CopyRow>): Iterable<CopyRow> {
  for (const row of rows) yield [...head, ...row];
}

/** Tables of lines, working ones first: they go when no run of the line is remembered. */
const WORKING = ['line_input', 'line_census', 'line_link', 'line_leftover'] as const;
const LASTING = ['line_answer', 'line_tally'] as const;

interface Known extends SqlRow {
  readonly line: string;
  readonly turn: number;
}

/** What changed since a freezing can only be told in the same cluster: a restored one counts its transactions anew. */
export const SEEN = `(select system_identifier::text from pg_control_system()) || ' ' || pg_current_snapshot()::text`;

/**
 * Lets a run go on from another: the newest of its line, whose freezing this cluster remembers. What a run that failed on the
 * way had written is taken back. False where it cannot; then it begins a line of its own.
 */
export async function goOnFrom(tx: Transaction, runId: string, base: string): Promise<boolean> {
  const [known] = await tx.query<Known>(
    `select b.line, b.turn from run b where b.id = $1 and b.state = 'done' and b.live and not b.forgotten and b.sums is not null
       and split_part(b.seen, ' ', 1) = (select system_identifier::text from pg_control_system())
       and (select r.as_of from run r where r.id = $2) < (select l.as_of from run l where l.id = b.line) + ${DAYS_AHEAD} for update`,
    [base, runId],
  );
  if (known === undefined) return false;
  const later = await tx.query<{ state: string }>('select state from run where line = $1 and turn > $2 for update', [
    known.line,
    known.turn,
  ]);
  if (later.some(({ state }) => state !== 'failed')) return false;
  if (later.length > 0) await takeBack(tx, known);
  await tx.query('update run set line = $2, turn = $3, base = $4 where id = $1', [
    runId,
    known.line,
    known.turn + 1,
    base,
  ]);
  return true;
}

async function takeBack(tx: Transaction, { line, turn }: Known): Promise<void> {
  for (const table of [...WORKING, ...LASTING]) {
    await tx.query(`delete from ${table} where line = $1 and since > $2 and since > 0`, [line, turn]);
    await tx.query(`update ${table} set ended = ${OPEN_END} where line = $1 and ended > $2 and ended < ${OPEN_END}`, [
      line,
      turn,
    ]);
  }
  await tx.query('update run set line = id, turn = 0, base = null where line = $1 and turn > $2', [line, turn]);
}

/** Tables of single runs. */
const OF_RUN = ['run_crowded_key', 'run_pair', 'run_touched', 'run_chunk', 'base_answer'] as const;

/** Forgets how all but the newest runs came about; what they found stays. A run on which another builds is not yet forgotten. */
export async function forgetRuns(tx: Transaction, keep: number): Promise<void> {
  await tx.query(
    `update run set forgotten = true where not forgotten
       and id in (select id from run where state in ('done', 'failed') order by number desc offset $1)
       and not exists (select 1 from run later where later.base = run.id and later.state in ('planned', 'running'))`,
    [keep],
  );
  for (const table of OF_RUN)
    await tx.query(`delete from ${table} where run_id in (select id from run where forgotten)`);
  for (const table of WORKING)
    await tx.query(
      `delete from ${table} x using (select line, min(turn) filter (where not forgotten) kept from run group by line) l
       where x.line = l.line and (l.kept is null or x.ended <= l.kept)`,
    );
  await tx.query(
    'delete from line_reach x where not exists (select 1 from run where run.line = x.line and not forgotten)',
  );
}

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

/**
 * A run keeps its place from its planning on. Whoever works at a run asks for it first, and works alone from there: a run is spread
 * over workers, and processes that PostgreSQL starts for a statement of some milliseconds cost more than they do.
 */
const known = new WeakMap<Transaction, Map<string, RunPlace>>();

export async function placeOf(tx: Transaction, runId: string): Promise<RunPlace> {
  const places = known.get(tx) ?? new Map<string, RunPlace>();
  known.set(tx, places);
  const place = places.get(runId) ?? (await tx.query<RunPlace>(PLACE, [runId]))[0];
  if (place === undefined) throw new Error(`there is no run ${runId}`);
  places.set(runId, place);
  return place;
}

const PLACE = `select line, turn, base, set_config('max_parallel_workers_per_gather', '0', true) from run where id = $1`;

/** Answers `a` of the run with this id: its place is looked up first, so that they are read in the order of their key. */
export const ANSWERED_IN = (runId: string): string => {
  const of = (column: string) => `(select ${column} from run where id = ${runId})`;
  return `a.line = ${of('line')} and a.since <= ${of('turn')} and a.ended > ${of('turn')}`;
};

/** Trend of an answer `a` as the run `r` saw it: a conflict taken over was there before. */
export const TREND_SEEN = `(case when a.trend is not null and a.since < r.turn then 'persisting' else a.trend end)`;

/** Details of an answer `a` of the run `r`: it holds on the day of that run. */
export const DETAILS_SEEN = `(a.details || jsonb_build_object('asOf', r.as_of::text))`;

/** What a working statement reads of one run, by the names of the views for readers, with the name that it gives it. */
const READ = /\brun_(input|census|link|leftover)\b(\s+(?!(?:where|group|order|limit|union)\b)\w+)?/g;

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
    // Before PostgreSQL 16 it must have a name, also where the statement gives it none.
    (view, name: string, alias = ` ${view}`) =>
      `(select '${runId}'::uuid run_id, * from line_${name} where line = '${line}' and since <= ${turn} and ended > ${turn})${alias}`,
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

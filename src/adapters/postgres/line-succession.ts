import { DAYS_AHEAD } from '../../domain/checks/watched-world.ts';
import type { SqlRow, Transaction } from './database.ts';
import { OPEN_END } from './migrations/Migration20261127110000_ContinueRuns.ts';

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

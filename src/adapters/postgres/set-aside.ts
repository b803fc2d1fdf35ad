import { TOO_MANY_SET_ASIDE } from '../../domain/runs/run-failure.ts';
import { attemptsFor, MOST_SET_ASIDE, piecesOf, type SetAsideCode } from '../../domain/runs/set-aside.ts';
import type { BrokenCheck } from '../../ports/run-register.ts';
import type { ChunkWork } from '../../ports/runs.ts';
import type { Transaction } from './database.ts';

type RecordsWork = Extract<ChunkWork, { readonly kind: 'records' }>;

/** A chunk over which work broke off. */
export interface SpentChunk {
  readonly runId: string;
  readonly no: number;
  readonly stage: number;
  readonly work: RecordsWork;
  readonly attempts: number;
}

/** Searches the records of a chunk for the row that breaks its work: in pieces, or tried again and set aside when it is alone. */
export async function searchOrSetAside(tx: Transaction, chunk: SpentChunk, code: SetAsideCode): Promise<void> {
  const { runId, no, stage, work, attempts } = chunk;
  const { feed, from, touched } = work;
  await tx.query('select 1 from run where id = $1 for update', [runId]);
  const [last] = await tx.query<{ no: number }>(
    touched
      ? 'select max(no) no from run_touched where run_id = $1 and feed = $2'
      : 'select max(ordinal)::int no from run_input where run_id = $1 and feed = $2',
    [runId, feed],
  );
  // The last chunk of a feed reaches beyond its records.
  const until = Math.min(work.until, Math.max(last?.no ?? from, from));
  if (attempts < attemptsFor([from, until])) {
    await tx.query(`update run_chunk set state = 'todo', lease_until = null where run_id = $1 and no = $2`, [
      runId,
      no,
    ]);
    return;
  }
  if (from === until) await setAsideRow(tx, chunk, code);
  else
    for (const [first, last] of piecesOf([from, until], work.suspect === true))
      await tx.query(
        `insert into run_chunk (run_id, no, stage, work) select $1, max(no) + 1, $2, $3 from run_chunk where run_id = $1`,
        [runId, stage, JSON.stringify({ ...work, from: first, until: last, suspect: true })],
      );
  await tx.query(`update run_chunk set state = 'done', lease_until = null where run_id = $1 and no = $2`, [runId, no]);
}

const COLUMNS = 'run_id, record_id, check_code, code, feed, region, batch_number, row_no';

/** All versions of the row's key: they are judged together. */
async function setAsideRow(
  tx: Transaction,
  { runId, work: { feed, from, touched } }: SpentChunk,
  code: string,
): Promise<void> {
  const key = touched
    ? 'select key from run_touched where run_id = $1 and feed = $2 and no = $3'
    : 'select key from run_input where run_id = $1 and feed = $2 and ordinal = $3';
  await tx.query(
    `insert into run_set_aside (${COLUMNS})
     select n.run_id, s.id, '', $4, s.feed, b.region, b.number, s.row_no
     from run_input n join source_record s on s.id = n.record_id join batch b on b.id = s.batch_id
     where n.run_id = $1 and n.feed = $2
       and n.key = (${key})
     on conflict do nothing`,
    [runId, feed, from, code],
  );
  await giveUpOnTooMany(tx, runId);
}

/** Rows over which checks broke off, by check. Whether there are too many of them is asked when the chunk is complete. */
export async function setAside(
  tx: Transaction,
  runId: string,
  broken: readonly BrokenCheck[],
  code: SetAsideCode,
): Promise<void> {
  if (broken.length === 0) return;
  await tx.query(
    `insert into run_set_aside (${COLUMNS})
     select $1, s.id, x.check_code, $4, s.feed, b.region, b.number, s.row_no
     from unnest($2::bigint[], $3::text[]) x(id, check_code) join source_record s on s.id = x.id join batch b on b.id = s.batch_id
     on conflict do nothing`,
    [runId, broken.map(({ recordId }) => recordId), broken.map(({ check }) => check), code],
  );
}

/** Then it is not the rows, and an answer without them would be none. */
export async function giveUpOnTooMany(tx: Transaction, runId: string): Promise<void> {
  await tx.query(
    `update run set state = 'failed', finished_at = now(), failure = $2
     where id = $1 and state in ('planned', 'running')
       and (select count(distinct record_id) from run_set_aside where run_id = $1) > ${MOST_SET_ASIDE}`,
    [runId, TOO_MANY_SET_ASIDE],
  );
}

import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { RejectedRows } from '../../../ports/retention.ts';
import { dayOf } from '../calendar-day.ts';
import type { SqlRow, Transaction } from '../database.ts';
import { noteErased } from './erased-items.ts';

interface BatchRow extends SqlRow {
  id: string;
  number: string;
  region: string;
  accepted_on: string;
  rows: number;
}

/** Batches with rejected rows as they were sent, the oldest first. */
export async function rejectedRows(
  tx: Transaction,
  acceptedBy: PlainDate,
  most: number,
): Promise<readonly RejectedRows[]> {
  const rows = await tx.query<BatchRow>(
    `select b.id, b.number, b.region, ${dayOf('b.accepted_at')}::text accepted_on, count(distinct r.row_no)::int rows
     from batch b join rejection r on r.batch_id = b.id
     where r.cells <> '{}' and ${dayOf('b.accepted_at')} <= $1::date
     group by b.id order by b.number limit $2`,
    [acceptedBy, most],
  );
  return rows.map((row) => ({
    batchId: row.id,
    batch: Number(row.number),
    region: row.region,
    acceptedOn: row.accepted_on as PlainDate,
    rows: row.rows,
  }));
}

interface CellsRow extends SqlRow {
  readonly number: string;
  readonly row_no: number;
  readonly cells: unknown;
}

/** Field, code and reason stay, the cells go. */
export async function eraseRejected(
  tx: Transaction,
  order: string,
  of: string,
  batches: readonly RejectedRows[],
): Promise<void> {
  const ids = [batches.map(({ batchId }) => batchId)];
  const rows = await tx.query<CellsRow>(
    `select distinct on (b.number, r.row_no) b.number, r.row_no, r.cells from rejection r join batch b on b.id = r.batch_id
     where b.id = any($1::uuid[]) and r.cells <> '{}' order by b.number, r.row_no`,
    ids,
  );
  await noteErased(
    tx,
    order,
    of,
    rows.map(({ number, row_no, cells }) => ({
      item: `${number}/${row_no}`,
      content: tx.vault.digestOf('erased cells', JSON.stringify(cells)),
    })),
  );
  await tx.query(
    `update identity_number set doomed_at = 'infinity' where sealed is not null and token in (
       select m[1] from (select regexp_matches(r.cells::text, 'idn\\.[A-Za-z0-9_-]{22}', 'g') m from rejection r
         where r.batch_id = any($1::uuid[])) t)`,
    ids,
  );
  await tx.query(`update rejection set cells = '{}' where batch_id = any($1::uuid[])`, ids);
}

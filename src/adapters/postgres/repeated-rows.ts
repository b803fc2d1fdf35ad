import type { Roster } from '../../ports/rosters.ts';
import type { RepeatedRow } from '../../ports/source-records.ts';
import type { Transaction } from './database.ts';

interface RepeatedRowRow extends Record<string, unknown> {
  row_no: number;
  first_row_no: number;
  is_same: boolean;
}

/** Rows of one batch whose key an earlier row of it has. Keys that stand once are left out before any row is compared. */
export async function repeatedRows(tx: Transaction, { id }: Roster, most: number): Promise<readonly RepeatedRow[]> {
  const rows = await tx.query<RepeatedRowRow>(
    `with twice as (
       select feed, key, term from source_record
       where batch_id = $1 and operation = 'NEW' group by feed, key, term having count(*) > 1)
     select r.row_no, o.row_no first_row_no, o.row_hash = r.row_hash is_same
     from source_record r
     join twice t on t.feed = r.feed and t.key = r.key and t.term is not distinct from r.term
     cross join lateral (
       select o.row_no, o.row_hash from source_record o
       where o.batch_id = $1 and o.operation = 'NEW' and o.feed = r.feed and o.key = r.key
         and o.term is not distinct from r.term and o.row_no < r.row_no
       order by o.row_hash = r.row_hash desc, o.row_no limit 1) o
     where r.batch_id = $1 and r.operation = 'NEW' and r.standing in ('duplicate', 'contender')
     order by r.row_no limit $2`,
    [id, most],
  );
  return rows.map((row) => ({ rowNo: row.row_no, firstRowNo: row.first_row_no, isSame: row.is_same }));
}

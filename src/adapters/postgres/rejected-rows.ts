import type { Refusal } from '../../domain/feeds/define-feed.ts';
import type { RejectedRow, Rosters } from '../../ports/rosters.ts';
import { instant } from './catalogue/instant.ts';
import type { Transaction } from './database.ts';
import { ENVELOPE_COLUMNS, envelopeOf, type EnvelopeRow } from './envelope-columns.ts';

interface BatchRow extends EnvelopeRow {
  id: string;
  file_name: string;
  accepted: string;
  rows_rejected: number;
  headers: string[];
}

interface RowOfReasons extends Record<string, unknown> {
  row_no: number;
  reasons: Refusal[];
  cells: Record<string, string>;
}

/** Rows that were not taken, in PostgreSQL. */
export const rejectedRows = (tx: Transaction): Pick<Rosters, 'reject' | 'rejectedOf' | 'rejectedAfter'> => ({
  reject: async (roster, rows) => {
    await tx.copy(
      'rejection',
      ['batch_id', 'row_no', 'field', 'code', 'zh', 'en', 'cells'],
      rows.flatMap(({ rowNo, reasons, cells }) =>
        reasons.map(({ field, code, zh, en }) => [
          roster.id,
          String(rowNo),
          field,
          code,
          zh,
          en,
          JSON.stringify(cells),
        ]),
      ),
    );
  },
  rejectedOf: async (number) => {
    const [row] = await tx.query<BatchRow>(
      `select id, file_name, ${instant('accepted_at')} accepted, rows_rejected, ${ENVELOPE_COLUMNS},
         array(select distinct jsonb_object_keys(r.cells) from rejection r where r.batch_id = b.id) headers
       from batch b where number = $1`,
      [number],
    );
    if (!row) return null;
    const { id, file_name: fileName, accepted: acceptedAt, rows_rejected: count, headers } = row;
    return { batchId: id, number, envelope: envelopeOf(row), fileName, acceptedAt, count, headers };
  },
  rejectedAfter: async (batchId, rowNo, limit) =>
    (
      await tx.query<RowOfReasons>(
        `select row_no, (array_agg(cells))[1] cells,
           jsonb_agg(jsonb_build_object('field', field, 'code', code, 'zh', zh, 'en', en) order by ctid) reasons
         from rejection where batch_id = $1 and row_no > $2 group by row_no order by row_no limit $3`,
        [batchId, rowNo, limit],
      )
    ).map(({ row_no, reasons, cells }): RejectedRow => ({ rowNo: row_no, reasons, cells })),
});

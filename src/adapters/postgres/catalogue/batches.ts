import type { Refusal } from '../../../domain/feeds/define-feed.ts';
import type { BatchFilter, BatchReading, Batches, RowErrorReading } from '../../../ports/catalogue.ts';
import type { ColumnReport } from '../../../ports/rosters.ts';
import type { SqlRow } from '../database.ts';
import { type EnvelopeRow, envelopeOf } from '../envelope-columns.ts';
import type { Reader } from '../scoped-reader.ts';
import { listingOf, type SqlListing } from './keyset.ts';
import { instant } from './instant.ts';

interface BatchRow extends EnvelopeRow {
  id: string;
  number: string;
  file_name: string;
  format: string;
  encoding: string | null;
  content_hash: string;
  definition_hash: string;
  state: BatchReading['state'];
  refusal: Refusal | null;
  columns: Partial<ColumnReport>;
  rows_total: number;
  rows_accepted: number;
  rows_unchanged: number;
  rows_corrected: number;
  rows_voided: number;
  rows_rejected: number;
  accepted: string;
  withdrawn: string | null;
  withdrawn_reason: string | null;
}

const BATCH = `b.id, b.number, b.feed, b.region, b.org, b.period_start::text period_start, b.period_end::text period_end, b.is_final,
  b.series, b.mode, b.submitted_at, b.declared_rows, b.file_name, b.format, b.encoding, b.content_hash, b.definition_hash, b.state,
  b.refusal, b.columns, b.rows_total, b.rows_accepted, b.rows_unchanged, b.rows_corrected, b.rows_voided, b.rows_rejected,
  ${instant('b.accepted_at')} accepted, ${instant('b.withdrawn_at')} withdrawn, b.withdrawn_reason`;

const BATCHES: SqlListing<BatchFilter, BatchRow, BatchReading> = {
  select: BATCH,
  from: () => 'batch b',
  where: ({ feed, region, state }) => [
    ['b.feed = ?', feed],
    [`b.region like ? || '%'`, region],
    ['b.state = ?', state],
  ],
  order: [{ sql: 'b.number', type: 'bigint' }],
  descending: true,
  read: batchOf,
};

type RowErrorRow = SqlRow & { row_no: number; field: string | null; code: string; zh: string; en: string };

const ROW_ERRORS: SqlListing<{ readonly batchId: string }, RowErrorRow, RowErrorReading> = {
  select: 'e.row_no, e.field, e.code, e.zh, e.en',
  from: () => '(select distinct batch_id, row_no, field, code, zh, en from rejection) e',
  where: ({ batchId }) => [['e.batch_id = ?', batchId]],
  order: [
    { sql: 'e.row_no', type: 'int' },
    { sql: 'e.code', type: 'text' },
    { sql: `coalesce(e.field, '')`, type: 'text' },
    { sql: 'e.zh', type: 'text' },
  ],
  read: ({ row_no, field, code, zh, en }) => ({ rowNo: row_no, field, code, zh, en }),
};

/** Delivered files as the API shows them. */
export const batches = (reader: Reader): Batches => ({
  ...listingOf(reader, BATCHES),
  byNumbers: async (numbers) =>
    (await reader.query<BatchRow>(`select ${BATCH} from batch b where b.number = any($1::bigint[])`, [numbers])).map(
      batchOf,
    ),
  byIds: async (ids) =>
    (await reader.query<BatchRow>(`select ${BATCH} from batch b where b.id = any($1::uuid[])`, [ids])).map(batchOf),
  rowErrors: listingOf(reader, ROW_ERRORS),
});

function batchOf(row: BatchRow): BatchReading {
  return {
    id: row.id,
    number: Number(row.number),
    envelope: envelopeOf(row),
    fileName: row.file_name,
    format: row.format,
    encoding: row.encoding,
    contentHash: row.content_hash,
    definitionHash: row.definition_hash,
    state: row.state,
    refusal: row.refusal,
    counts: countsOf(row),
    columns: row.columns,
    acceptedAt: row.accepted,
    withdrawnAt: row.withdrawn,
    withdrawnReason: row.withdrawn_reason,
  };
}

const countsOf = (row: BatchRow): BatchReading['counts'] => ({
  total: row.rows_total,
  accepted: row.rows_accepted,
  unchanged: row.rows_unchanged,
  corrected: row.rows_corrected,
  voided: row.rows_voided,
  rejected: row.rows_rejected,
});

import type { WorkbookSheet } from '../ports/roster-file.ts';
import type { RejectedRow } from '../ports/rosters.ts';

/** Columns before the sender's own: read again as nothing when the corrected workbook is imported. */
const REASONS = ['原行号', '错误字段', '错误代码', '错误原因'] as const;

/** Rejected rows as a sheet that can be corrected and imported again: why, in both languages, then the cells as sent. */
export const rejectedSheet = (
  feed: string,
  headers: readonly string[],
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
): WorkbookSheet => ({
  sheetName: feed,
  headers: [...REASONS, ...headers].map((name) => ({ name })),
  rows: lines(headers, rows),
});

async function* lines(
  headers: readonly string[],
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
): AsyncGenerator<readonly string[]> {
  for await (const { rowNo, reasons, cells } of rows)
    yield [
      String(rowNo),
      reasons.map(({ field }) => field ?? '').join(';'),
      reasons.map(({ code }) => code).join(';'),
      reasons.map(({ zh, en }) => `${zh} / ${en}`).join(';'),
      ...headers.map((header) => cells[header] ?? ''),
    ];
}

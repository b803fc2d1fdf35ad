import type { ImportReport } from '../pipeline/import-roster.ts';
import type { RosterFiles } from '../ports/roster-file.ts';

type Stored = Extract<ImportReport, { outcome: 'imported' | 'dry-run' } | { outcome: 'held' }>;

/** Columns before the sender's own: read again as nothing when the corrected workbook is imported. */
const REASONS = ['原行号', '错误字段', '错误代码', '错误原因'] as const;

/** The rejected rows as a workbook that can be corrected and imported again. */
export async function writeRejects(path: string, report: Stored, files: RosterFiles): Promise<void> {
  const own = report.headers.filter((header) => report.rejected.some(({ cells }) => header in cells));
  await files.writeWorkbook(path, {
    sheetName: report.envelope.feed,
    headers: [...REASONS, ...own].map((name) => ({ name })),
    rows: report.rejected.map(({ rowNo, reasons, cells }) => [
      String(rowNo),
      reasons.map(({ field }) => field ?? '').join(';'),
      reasons.map(({ code }) => code).join(';'),
      reasons.map(({ zh, en }) => `${zh} / ${en}`).join(';'),
      ...own.map((header) => cells[header] ?? ''),
    ]),
  });
}

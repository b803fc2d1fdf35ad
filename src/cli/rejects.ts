import type { ImportReport } from '../pipeline/import-report.ts';
import { rejectedSheet } from '../pipeline/rejected-sheet.ts';
import type { RosterFiles } from '../ports/roster-file.ts';

type Stored = Extract<ImportReport, { outcome: 'imported' | 'dry-run' } | { outcome: 'held' }>;

/** The rejected rows as a workbook that can be corrected and imported again. */
export async function writeRejects(path: string, report: Stored, files: RosterFiles): Promise<void> {
  const own = report.headers.filter((header) => report.rejected.some(({ cells }) => header in cells));
  await files.writeWorkbook(path, rejectedSheet(report.envelope.feed, own, report.rejected));
}

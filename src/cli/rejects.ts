import type { ImportReport } from '../pipeline/import-report.ts';
import { rejectedSheet } from '../pipeline/rejected-sheet.ts';
import { storedRejectedSheet } from '../pipeline/stored-rejected.ts';
import type { Hub } from '../ports/hub.ts';

type Stored = Extract<ImportReport, { outcome: 'imported' | 'dry-run' } | { outcome: 'held' }>;

/** The rejected rows as a workbook that can be corrected and imported again; of a dry run, which stores none, the first of them. */
export async function writeRejects(path: string, report: Stored, hub: Hub): Promise<void> {
  const stored =
    report.outcome === 'dry-run'
      ? null
      : await hub.inTransaction(({ rosters }) => rosters.rejectedOf(report.roster.number));
  await hub.files.writeWorkbook(path, stored === null ? sheetOfListed(report) : storedRejectedSheet(stored, hub));
}

function sheetOfListed({ envelope, headers, rejected }: Stored) {
  const own = headers.filter((header) => rejected.some(({ cells }) => header in cells));
  return rejectedSheet(envelope.feed, own, rejected);
}

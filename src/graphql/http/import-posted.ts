import { envelopeOf, readRosterName } from '../../domain/feeds/roster-name.ts';
import type { ImportReport } from '../../pipeline/import-report.ts';
import { importRoster } from '../../pipeline/import-roster.ts';
import type { Hub } from '../../ports/hub.ts';
import type { IncomingFile } from '../../ports/incoming-files.ts';
import type { World } from '../context.ts';
import { requestHere } from './request-scope.ts';

/** Imports a posted file under the envelope in its name, by the rules of `lianhe import`; null when the name has none. */
export async function importPosted(
  { file }: IncomingFile,
  dryRun: boolean,
  hub: Hub,
  { telemetry: { meter } }: Pick<World, 'telemetry'>,
): Promise<ImportReport | null> {
  const envelope = envelopeOf(readRosterName(file.name) ?? {}, {}, {});
  if (!envelope) return null;
  const startedAt = performance.now();
  const report = await importRoster(file, { envelope, map: {}, dryRun }, hub);
  if (report.outcome === 'imported') {
    requestHere().batch = report.roster.number;
    meter.observe('importRate', {}, report.counts.total / ((performance.now() - startedAt) / 1_000));
  }
  return report;
}

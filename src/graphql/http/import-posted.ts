import { basename } from 'node:path';
import { envelopeOf, readRosterName } from '../../domain/feeds/roster-name.ts';
import { importRoster, type ImportReport } from '../../pipeline/import-roster.ts';
import type { Hub } from '../../ports/hub.ts';
import type { IncomingFile } from './incoming-files.ts';

/** Imports a posted file under the envelope in its name, by the rules of `lianhe import`; null when the name has none. */
export async function importPosted({ path }: IncomingFile, dryRun: boolean, hub: Hub): Promise<ImportReport | null> {
  const envelope = envelopeOf(readRosterName(basename(path)) ?? {}, {}, {});
  return envelope && importRoster(path, { envelope, map: {}, dryRun }, hub);
}

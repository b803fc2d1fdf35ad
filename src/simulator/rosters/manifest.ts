import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../rng.ts';

/** What a department adds to a roster file beside its name. */
export interface ManifestEntry {
  readonly submitterOrg?: string;
  readonly submittedAt?: string;
  readonly series?: number;
  readonly mode?: 'add' | 'replace';
  readonly declaredRowCount?: number;
}

/** One roster in this many is signed off long after its due day. */
const LATE_ONE_IN = 60;

export const isSentLate = (stem: string): boolean => (hash(stem) >>> 0) % LATE_ONE_IN === 0;

export function writeManifest(out: string, files: Readonly<Record<string, ManifestEntry>>): void {
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify({ files }, null, 1)}\n`);
}

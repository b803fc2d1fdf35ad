import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a department adds to a roster file beside its name. */
export interface ManifestEntry {
  readonly submitterOrg?: string;
  readonly submittedAt?: string;
  readonly series?: number;
  readonly mode?: 'add' | 'replace';
  readonly declaredRowCount?: number;
}

export function writeManifest(out: string, files: Readonly<Record<string, ManifestEntry>>): void {
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify({ files }, null, 1)}\n`);
}

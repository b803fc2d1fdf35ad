import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../ports/clock.ts';
import type { Uploads } from '../ports/uploads.ts';
import { keepSealed, type SealedPlace } from './sealed-files/seal-file.ts';
import type { FileKeys } from './sealed-files/sealed-header.ts';

/** Ending of files that are sealed: what lies there without it is from an earlier release. */
const SEALED = '.sealed';

/** Where the file of a batch lies, and what it is to its seal. */
export const uploadPlace = (folder: string, batchId: string): SealedPlace => ({
  path: join(folder, `${batchId}${SEALED}`),
  place: `upload:${batchId}`,
});

/** Which batch a name in the folder is of; null for what is no finished file. */
export const batchOfUpload = (name: string): string | null =>
  name.endsWith(SEALED) ? name.slice(0, -SEALED.length) : null;

/** Delivered files, sealed, in a folder that only its owner can open. */
export const uploads = (folder: string, clock: Clock, keys: FileKeys): Uploads => ({
  keep: async (from, batchId) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await keepSealed(from, uploadPlace(folder, batchId), keys);
  },
  expire: async (days) => {
    const oldest = clock.now().getTime() - days * 86_400_000;
    let gone = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      if ((await stat(join(folder, name))).mtimeMs > oldest) continue;
      await rm(join(folder, name));
      gone += 1;
    }
    await keys.destroyRetired();
    return gone;
  },
});

/** Seals the files that an earlier release kept in plain, each in the time that it has left. */
export async function sealExistingUploads(folder: string, keys: FileKeys): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.includes('.')) continue;
    const plain = join(folder, name);
    const { atime, mtime } = await stat(plain);
    const { path, place } = uploadPlace(folder, name);
    const draft = `${path}.taken-over`;
    await keepSealed(plain, { path: draft, place }, keys);
    await utimes(draft, atime, mtime);
    await rename(draft, path);
    await rm(plain, { force: true });
  }
}

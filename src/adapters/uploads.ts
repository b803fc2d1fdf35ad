import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../ports/clock.ts';
import type { Uploads } from '../ports/uploads.ts';

/** Days a delivered file is kept beside the register (retention of raw uploads; PIPL §19). */
export const RAW_UPLOAD_DAYS = 30;

/** Delivered files in a folder that only its owner can open. */
export const uploads = (folder: string, clock: Clock): Uploads => ({
  keep: async (path, batchId) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Under its name only when it is whole: a backup may pass by.
    const draft = join(folder, `${batchId}.part`);
    await copyFile(path, draft);
    await rename(draft, join(folder, batchId));
  },
  expire: async () => {
    const oldest = clock.now().getTime() - RAW_UPLOAD_DAYS * 86_400_000;
    let gone = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      if ((await stat(join(folder, name))).mtimeMs > oldest) continue;
      await rm(join(folder, name));
      gone += 1;
    }
    return gone;
  },
});

import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../ports/clock.ts';
import type { Uploads } from '../ports/uploads.ts';

/** Delivered files in a folder that only its owner can open. */
export const uploads = (folder: string, clock: Clock): Uploads => ({
  keep: async (path, batchId) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await copyFile(path, join(folder, batchId));
  },
  expire: async (days) => {
    const oldest = clock.now().getTime() - days * 86_400_000;
    let gone = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      if ((await stat(join(folder, name))).mtimeMs > oldest) continue;
      await rm(join(folder, name));
      gone += 1;
    }
    return gone;
  },
});

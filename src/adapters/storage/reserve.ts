import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { freeBytes } from './volumes.ts';

/** What an operator can free at once on a full volume (REL-DISK): four segments of the database's log, enough to start and clean up. */
const RESERVE_BYTES = 64 * 1024 * 1024;
/** The reserve is made only where it takes little of what is left. */
const LEAST_FREE_BYTES = 16 * RESERVE_BYTES;
const MEGABYTE = 1024 * 1024;
const NAME = 'storage-reserve';

/** Bytes that the reserve of a home holds; 0 when there is none. */
export const reserveIn = async (home: string): Promise<number> =>
  (await stat(join(home, NAME)).catch(() => null))?.size ?? 0;

/** Makes the reserve of a home unless there is one, or too little room for it. Whether there is one afterwards. */
export async function keepReserve(home: string): Promise<boolean> {
  if ((await reserveIn(home)) >= RESERVE_BYTES) return true;
  if (freeBytes(home) < LEAST_FREE_BYTES) return false;
  const draft = join(home, `${NAME}.${randomBytes(8).toString('hex')}.part`);
  try {
    await write(draft);
    await rename(draft, join(home, NAME));
    return true;
  } catch {
    await rm(draft, { force: true });
    return false;
  }
}

/** Noise, which no file system keeps smaller than it is. */
async function write(path: string): Promise<void> {
  await using file = await open(path, 'wx', 0o600);
  const noise = randomBytes(MEGABYTE);
  for (let written = 0; written < RESERVE_BYTES; written += MEGABYTE) await file.write(noise);
  await file.sync();
}

/** Gives the reserve of a home free; how many bytes that were. */
export async function releaseReserve(home: string): Promise<number> {
  const bytes = await reserveIn(home);
  await rm(join(home, NAME), { force: true });
  return bytes;
}

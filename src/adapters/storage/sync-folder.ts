import { open } from 'node:fs/promises';

/** The name of a file lasts through a power cut only when its folder is on the disk as well (fsync(2)). */
export async function syncFolder(folder: string): Promise<void> {
  await using opened = await open(folder);
  await opened.sync();
}

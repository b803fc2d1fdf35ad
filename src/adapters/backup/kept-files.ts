import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { batchOfUpload } from '../uploads.ts';
import type { Section } from './sections.ts';

/** A delivered file that is kept beside the register, open for reading. */
export interface KeptFile {
  readonly name: string;
  /** Milliseconds; its term runs from then. */
  readonly modified: number;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Files of these batches in the folder, sealed as they are, one after the other. A file that expires meanwhile is left out. */
export async function* keptFiles(folder: string, batches: ReadonlySet<string>): AsyncIterable<KeptFile> {
  for (const name of (await readdir(folder).catch((): string[] => [])).toSorted()) {
    const batch = batchOfUpload(name);
    if (batch === null || !batches.has(batch)) continue;
    const file = await open(join(folder, name), 'r').catch(() => null);
    if (file === null) continue;
    yield { name, modified: (await file.stat()).mtimeMs, bytes: createReadStream('', { fd: file }) };
  }
}

/** Puts a file of a backup into the folder, as old as it was. */
export async function restoreFile(folder: string, { header, bytes }: Section): Promise<void> {
  if (header.kind !== 'file') return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, header.name);
  await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  const at = new Date(header.modified);
  await utimes(path, at, at);
}

export const isEmptyFolder = async (folder: string): Promise<boolean> =>
  (await stat(folder).catch(() => null)) === null || (await readdir(folder)).length === 0;

import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ContentKey, FileSource, SealedFile } from '../../ports/sealed-file.ts';
import { syncFolder } from '../storage/sync-folder.ts';
import { sealedChunks } from './sealed-chunks.ts';
import {
  type FileKeys,
  MOST_HEADER_BYTES,
  newHeader,
  openHeader,
  type SealedHeader,
  wrapKey,
} from './sealed-header.ts';

/** A file of the hub's own: where it lies and what it is, as `kind:id`; it opens as nothing else. */
export interface SealedPlace {
  readonly path: string;
  readonly place: string;
}

/** Seals a stream into a new file; it stands under its name only when complete. No plain byte is written. */
export async function sealFile(
  content: AsyncIterable<Uint8Array>,
  { path, place }: SealedPlace,
  keys: FileKeys,
): Promise<ContentKey> {
  const header = newHeader(await keys.current(), place);
  await write(path, header, sealedChunks(content, header.contentKey));
  return header.contentKey;
}

/** Keeps a copy of a file here: one in plain is sealed, a sealed one keeps its chunks and gets a header for its new place. */
export async function keepSealed(source: FileSource, to: SealedPlace, keys: FileKeys): Promise<void> {
  if (typeof source === 'string') {
    await sealFile(createReadStream(source), to, keys);
    return;
  }
  const { suite, key, headerBytes } = source.contentKey;
  const header = wrapKey(await keys.current(), to.place, key, suite);
  await write(to.path, header, createReadStream(source.path, { start: headerBytes }));
}

/** The file that lies in this place, ready to be read. @throws FileTampered */
export async function openSealed({ path, place }: SealedPlace, name: string, keys: FileKeys): Promise<SealedFile> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_HEADER_BYTES), 0, MOST_HEADER_BYTES, 0);
  const { contentKey } = await openHeader(buffer.subarray(0, bytesRead), place, keys);
  return { path, place, name, contentKey };
}

async function write(path: string, header: SealedHeader, chunks: AsyncIterable<Buffer>): Promise<void> {
  const part = `${path}.${randomBytes(8).toString('hex')}${PART}`;
  try {
    await pipeline(headed(header.bytes, chunks), createWriteStream(part, { mode: 0o600, flags: 'wx', flush: true }));
    await rename(part, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Ending of files that are not complete; left by a process that was cut off. */
const PART = '.part';

async function* headed(header: Buffer, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield header;
  yield* chunks;
}

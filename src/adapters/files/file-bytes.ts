import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { FileSource, SealedFile } from '../../ports/sealed-file.ts';
import { OpenedFile } from '../sealed-files/opened-file.ts';
import { refuse } from './problems.ts';

interface Range {
  readonly start?: number;
  /** Inclusive. */
  readonly end?: number;
  readonly chunk?: number;
}

/** The plain bytes of a file, or of a part of it, in chunks. */
export function fileBytes(from: FileSource, { chunk = 65_536, ...range }: Range = {}): AsyncIterable<Buffer> {
  return typeof from === 'string' ? createReadStream(from, { highWaterMark: chunk, ...range }) : opened(from, range);
}

async function* opened(from: SealedFile, { start = 0, end }: Range): AsyncGenerator<Buffer> {
  await using file = await OpenedFile.open(from);
  yield* file.bytes(start, end === undefined ? file.size : end + 1);
}

/** A file open for reading anywhere. */
export interface ByteReader {
  readonly size: number;
  /** At most `length` bytes; fewer where the file ends. */
  read(position: number, length: number): Promise<Buffer>;
}

export const openBytes = async (from: FileSource): Promise<ByteReader & AsyncDisposable> =>
  typeof from === 'string' ? readerOf(await open(from)) : OpenedFile.open(from);

async function readerOf(handle: FileHandle): Promise<ByteReader & AsyncDisposable> {
  return {
    size: (await handle.stat()).size,
    read: async (position, length) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    [Symbol.asyncDispose]: () => handle.close(),
  };
}

/** Size and time of change, to notice a file that is replaced while it is read. */
interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** The size is that of the plain bytes. */
export async function fileState(from: FileSource): Promise<FileState> {
  await using file = await openBytes(from);
  const { mtimeMs } = await stat(typeof from === 'string' ? from : from.path);
  return { size: file.size, mtimeMs };
}

/** Batches pass only while the file is the one that was digested: checked before the first and after the last. */
export async function* unchanged<T>(from: FileSource, since: FileState, batches: AsyncIterable<T>): AsyncGenerator<T> {
  await refuseChange(from, since);
  yield* batches;
  await refuseChange(from, since);
}

async function refuseChange(from: FileSource, since: FileState): Promise<void> {
  const now = await fileState(from);
  if (now.size !== since.size || now.mtimeMs !== since.mtimeMs) throw refuse('FILE_CHANGED');
}

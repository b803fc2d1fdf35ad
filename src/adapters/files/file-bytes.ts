import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { refuse } from './problems.ts';

interface Range {
  readonly start?: number;
  /** Inclusive. */
  readonly end?: number;
  readonly chunk?: number;
}

/** The bytes of a file, or of a part of it, in chunks. */
export function fileBytes(path: string, { chunk = 65_536, ...range }: Range = {}): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: chunk, ...range });
}

/** Size and time of change, to notice a file that is replaced while it is read. */
interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

export async function fileState(path: string): Promise<FileState> {
  const { size, mtimeMs } = await stat(path);
  return { size, mtimeMs };
}

/** Batches pass only while the file is the one that was digested: checked before the first and after the last. */
export async function* unchanged<T>(path: string, since: FileState, batches: AsyncIterable<T>): AsyncGenerator<T> {
  await refuseChange(path, since);
  yield* batches;
  await refuseChange(path, since);
}

async function refuseChange(path: string, since: FileState): Promise<void> {
  const now = await fileState(path);
  if (now.size !== since.size || now.mtimeMs !== since.mtimeMs) throw refuse('FILE_CHANGED');
}

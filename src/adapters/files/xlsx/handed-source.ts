import type { FileSource, SealedFile } from '../../../ports/sealed-file.ts';

/** The file with its key in a form that JSON can carry. */
type Handed =
  | string
  | (Omit<SealedFile, 'contentKey'> & { readonly key: string; readonly rest: Omit<SealedFile['contentKey'], 'key'> });

/** What the reader is to read, as it goes through the pipe: one line. */
export const writtenSource = (from: FileSource): string => JSON.stringify(handed(from));

function handed(from: FileSource): Handed {
  if (typeof from === 'string') return from;
  const { contentKey, ...file } = from;
  const { key, ...rest } = contentKey;
  return { ...file, rest, key: Buffer.from(key).toString('base64') };
}

/** Reads what {@link writtenSource} wrote: the other end is our own code, so the shape is known. */
export function readSource(line: string): FileSource {
  const from: Handed = JSON.parse(line);
  if (typeof from === 'string') return from;
  const { key, rest, ...file } = from;
  return { ...file, contentKey: { ...rest, key: Buffer.from(key, 'base64') } };
}

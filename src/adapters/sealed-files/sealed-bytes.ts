import { FileTampered } from '../../ports/sealed-file.ts';
import { measureSealed, openChunk, sealedChunkBytes, sealedChunks } from './sealed-chunks.ts';
import { type FileKeys, newHeader, openHeader, wrappedUnder } from './sealed-header.ts';

/** A small file as a database keeps it: header and chunks apart, so that another key can wrap it without touching them. */
export interface SealedBytes {
  readonly header: Buffer;
  readonly content: Buffer;
  /** Version of the key that wraps it. */
  readonly keyVersion: number;
}

export async function sealBytes(plain: Uint8Array, place: string, keys: FileKeys): Promise<SealedBytes> {
  const { bytes: header, contentKey } = newHeader(await keys.current(), place);
  const chunks: Buffer[] = [];
  for await (const chunk of sealedChunks([plain], contentKey)) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  return { header, content, keyVersion: wrappedUnder(header, place) };
}

/** @throws FileTampered */
export async function openBytesOf(
  { header, content }: Pick<SealedBytes, 'header' | 'content'>,
  place: string,
  keys: FileKeys,
): Promise<Buffer> {
  const opened = await openHeader(header, place, keys);
  if (opened.bytes.length !== header.length) throw new FileTampered(place);
  const key = { ...opened.contentKey, headerBytes: 0 };
  const { chunks } = measureSealed(content.length, key, place);
  const whole = sealedChunkBytes(key.suite);
  const plain = Array.from({ length: chunks }, (_, index) =>
    openChunk(key, index, index === chunks - 1, content.subarray(index * whole, (index + 1) * whole), place),
  );
  return Buffer.concat(plain);
}

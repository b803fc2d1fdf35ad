import { type ContentKey, FileTampered } from '../../ports/sealed-file.ts';
import { type Suite, suiteOf } from '../postgres/vault/suite.ts';

/** Plain bytes of a chunk: what must be decrypted to read one byte, and what one tag is paid for. */
export const CHUNK_BYTES = 65_536;

const NOTHING = Buffer.alloc(0);

/**
 * Number of the chunk (8 bytes) and whether it is the last (1 byte), as STREAM has it (Hoang, Reyhanitabar, Rogaway and
 * Vizár, CRYPTO 2015): chunks moved, left out or cut off do not open. The rest stays zero: the counter of a block cipher
 * in counter mode runs there, so that no two chunks share a keystream. A content key seals one file only, so no
 * nonce comes twice under it.
 */
function nonceOf({ ivBytes }: Suite, index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(ivBytes);
  nonce.writeUIntBE(index, 2, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 8);
  return nonce;
}

export function sealChunk({ suite: id, key }: ContentKey, index: number, isLast: boolean, plain: Buffer): Buffer {
  const suite = suiteOf(id);
  return suite.encrypt(keyOf(key), nonceOf(suite, index, isLast), NOTHING, plain);
}

/** @throws FileTampered */
export function openChunk(
  { suite: id, key }: ContentKey,
  index: number,
  isLast: boolean,
  sealed: Buffer,
  place: string,
): Buffer {
  const suite = suiteOf(id);
  const plain = suite.decrypt(keyOf(key), nonceOf(suite, index, isLast), NOTHING, sealed);
  if (plain === null) throw new FileTampered(place);
  return plain;
}

/** The same object for the same key: suites prepare a key once. */
const keyOf = (key: Uint8Array): Buffer => (Buffer.isBuffer(key) ? key : Buffer.from(key));

/** Seals a stream chunk by chunk; memory does not grow with it. */
export async function* sealedChunks(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  key: ContentKey,
): AsyncGenerator<Buffer> {
  // Filled again and again: what is sealed is a copy.
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let [used, index] = [0, 0];
  for await (const bytes of content)
    for (let at = 0; at < bytes.length;) {
      // A whole chunk waits until more comes: it might be the last.
      if (used === CHUNK_BYTES) {
        yield sealChunk(key, index, false, chunk);
        [used, index] = [0, index + 1];
      }
      const part = bytes.subarray(at, at + CHUNK_BYTES - used);
      chunk.set(part, used);
      used += part.length;
      at += part.length;
    }
  yield sealChunk(key, index, true, chunk.subarray(0, used));
}

/** How many bytes and chunks a sealed file of this size holds. @throws FileTampered when no file has this size */
export function measureSealed(
  fileBytes: number,
  { suite, headerBytes }: ContentKey,
  place: string,
): { readonly bytes: number; readonly chunks: number } {
  const sealedBytes = fileBytes - headerBytes;
  const whole = sealedChunkBytes(suite);
  const chunks = Math.max(1, Math.ceil(sealedBytes / whole));
  const bytes = sealedBytes - chunks * (whole - CHUNK_BYTES);
  if (bytes < 0) throw new FileTampered(place);
  return { bytes, chunks };
}

export const sealedChunkBytes = (suite: ContentKey['suite']): number => CHUNK_BYTES + suiteOf(suite).tagBytes;

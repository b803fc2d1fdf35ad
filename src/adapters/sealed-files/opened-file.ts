import { type FileHandle, open } from 'node:fs/promises';
import { FileTampered, type SealedFile } from '../../ports/sealed-file.ts';
import { CHUNK_BYTES, measureSealed, openChunk, sealedChunkBytes } from './sealed-chunks.ts';

/**
 * A sealed file open for reading at any place: only the chunks asked for are decrypted, each of them proven first. Which
 * chunk is the last follows from the size of the file, so a file cut off or made longer fails where it ends.
 */
export class OpenedFile implements AsyncDisposable {
  /** Plain bytes. */
  readonly size: number;
  readonly #handle: FileHandle;
  readonly #file: SealedFile;
  readonly #chunks: number;
  #kept: { readonly index: number; readonly plain: Buffer } | null = null;

  private constructor(handle: FileHandle, file: SealedFile, fileBytes: number) {
    const { bytes, chunks } = measureSealed(fileBytes, file.contentKey, file.place);
    this.size = bytes;
    this.#handle = handle;
    this.#file = file;
    this.#chunks = chunks;
  }

  static async open(file: SealedFile): Promise<OpenedFile> {
    const handle = await open(file.path);
    try {
      return new OpenedFile(handle, file, (await handle.stat()).size);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** At most `length` bytes from `position` on; fewer where the file ends. @throws FileTampered */
  async read(position: number, length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.bytes(position, position + length)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** The bytes of a range, `end` not included. @throws FileTampered */
  async *bytes(start = 0, end = this.size): AsyncGenerator<Buffer> {
    const until = Math.min(end, this.size);
    // An empty file has a chunk as well: it proves that nothing was there.
    if (this.size === 0) await this.#chunk(0);
    for (let at = start; at < until;) {
      const index = Math.floor(at / CHUNK_BYTES);
      const from = index * CHUNK_BYTES;
      const plain = await this.#chunk(index);
      yield plain.subarray(at - from, until - from);
      at = from + CHUNK_BYTES;
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#handle.close();
  }

  async #chunk(index: number): Promise<Buffer> {
    if (this.#kept?.index === index) return this.#kept.plain;
    const { suite, headerBytes } = this.#file.contentKey;
    const whole = sealedChunkBytes(suite);
    const { buffer, bytesRead } = await this.#handle.read(
      Buffer.allocUnsafe(whole),
      0,
      whole,
      headerBytes + index * whole,
    );
    const sealed = buffer.subarray(0, bytesRead);
    const isLast = index === this.#chunks - 1;
    if (!isLast && bytesRead < whole) throw new FileTampered(this.#file.place);
    const plain = openChunk(this.#file.contentKey, index, isLast, sealed, this.#file.place);
    this.#kept = { index, plain };
    return plain;
  }
}

import { BackupRefused } from '../../domain/backup/backup-refused.ts';

/** Reads a stream by counts of bytes. @throws BackupRefused `truncated` when it ends before */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #file: string;
  #held: Buffer = Buffer.alloc(0);
  /** @param file name for errors */
  constructor(chunks: AsyncIterable<Buffer>, file: string) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#file = file;
  }

  async take(bytes: number): Promise<Buffer> {
    while (this.#held.length < bytes) if (!(await this.#more())) throw new BackupRefused('truncated', this.#file);
    const taken = this.#held.subarray(0, bytes);
    this.#held = this.#held.subarray(bytes);
    return taken;
  }

  /** Text up to the end of the line; null when there is none within so many bytes. */
  async takeLine(most: number): Promise<string | null> {
    for (;;) {
      const end = this.#held.indexOf(0x0a);
      if (end >= 0) return (await this.take(end + 1)).toString('utf8', 0, end);
      if (this.#held.length > most || !(await this.#more())) return null;
    }
  }

  async isAtEnd(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#more());
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }
}

import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';

/** Bytes of a page of PostgreSQL. */
const PAGE = 8_192;

/** One bit of one page that the disk altered; disposed of, it is right again. The server must not run. */
export class AlteredPage implements Disposable {
  readonly #file: string;
  readonly #at: number;
  readonly #bit: number;
  /** Number of the page, from 0. */
  readonly block: number;

  /** @param chance draws page, byte and bit; a page that was never written to holds nothing that could be altered */
  constructor(file: string, chance: () => number) {
    this.#file = file;
    this.block = Math.floor(chance() * (statSync(file).size / PAGE));
    this.#at = this.block * PAGE + Math.floor(chance() * PAGE);
    this.#bit = 1 << Math.floor(chance() * 8);
    this.#flip();
  }

  #flip(): void {
    const file = openSync(this.#file, 'r+');
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, this.#at);
    byte[0] = (byte[0] ?? 0) ^ this.#bit;
    writeSync(file, byte, 0, 1, this.#at);
    fsyncSync(file);
    closeSync(file);
  }

  [Symbol.dispose](): void {
    this.#flip();
  }
}

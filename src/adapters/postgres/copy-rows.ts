import { once } from 'node:events';
import type { Codec, TextSealer } from './vault/codec.ts';
import { SHORTEST } from './vault/number-texts.ts';

/** A row of a COPY: a field is text or null. */
export type CopyRow = readonly (string | null)[];

/** Bytes sent at once. */
const PIECE = 256 * 1024;
/** Pieces that wait to be filled again; five batches under way fill some thirty. */
const MOST_SPARE = 32;
/** Bytes of a UTF-16 unit in UTF-8, at most. */
const WIDEST = 3;

/**
 * Memory of pieces that the server has read, to be filled again: what lies outside the engine's heap is given back only when it
 * collects, which may be fifty megabytes later.
 */
export class SparePieces {
  readonly #spare: Buffer[] = [];

  /** So many bytes; what stands in them is of older rows. */
  take(bytes: number): Buffer {
    return (bytes > PIECE ? undefined : this.#spare.pop()) ?? Buffer.allocUnsafeSlow(Math.max(PIECE, bytes));
  }

  /** Only what nobody reads any more. */
  giveBack(pieces: readonly Buffer[]): void {
    for (const { buffer } of pieces)
      if (buffer.byteLength === PIECE && this.#spare.length < MOST_SPARE) this.#spare.push(Buffer.from(buffer));
  }
}

/**
 * Rows as COPY reads them, with tokens in the place of numbers. Each is bytes as soon as it is added: cells that waited for the
 * others of their batch would be moved about by the collector.
 */
export class CopyWriter {
  readonly #codec: Codec;
  readonly #sealer: TextSealer;
  readonly #texts: ReadonlySet<number>;
  readonly #spare: SparePieces;
  /** Rows in which something looks like a token: whether it is one only the database knows. */
  #aside: CopyRow[] = [];
  #pieces: Buffer[] = [];
  #piece: Buffer = Buffer.alloc(0);
  #used = 0;

  /** @param texts places of the columns in which a number may stand */
  constructor(codec: Codec, texts: readonly number[], spare: SparePieces) {
    this.#codec = codec;
    this.#sealer = codec.sealer();
    this.#texts = new Set(texts);
    this.#spare = spare;
  }

  add(row: CopyRow): void {
    const line = this.#sealedLine(row);
    if (this.#sealer.hasMetToken()) this.#aside.push(row);
    else this.#write(line);
  }

  /** The rows added so far, once what their tokens stand for is in the vault. */
  async finish(): Promise<readonly Buffer[]> {
    for (const row of this.#aside) this.#write(lineOf(await this.#encoded(row)));
    this.#aside = [];
    await this.#sealer.keep();
    const pieces = [...this.#pieces, this.#piece.subarray(0, this.#used)];
    [this.#pieces, this.#piece, this.#used] = [[], Buffer.alloc(0), 0];
    return pieces;
  }

  /** Cells too short for a number, as most of a register's are, need no closer look. */
  #sealedLine(row: CopyRow): string {
    let line = '';
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at] ?? null;
      const isLooked = cell !== null && cell.length >= SHORTEST && this.#texts.has(at);
      line += fieldOf(isLooked ? this.#sealer.seal(cell) : cell, at);
    }
    return `${line}\n`;
  }

  async #encoded(row: CopyRow): Promise<CopyRow> {
    const cells = row.map((cell, at) => (this.#texts.has(at) ? cell : null));
    const encoded = await this.#codec.encode(cells, true);
    return row.map((cell, at) => (this.#texts.has(at) ? (encoded[at] ?? null) : cell));
  }

  #write(line: string): void {
    const most = line.length * WIDEST;
    if (this.#piece.length - this.#used < most) {
      if (this.#used > 0) this.#pieces.push(this.#piece.subarray(0, this.#used));
      [this.#piece, this.#used] = [this.#spare.take(most), 0];
    }
    this.#used += this.#piece.write(line, this.#used);
  }
}

/** Rows whose numbers go to the vault with one statement. */
const SEALED_AT_ONCE = 2_000;

/** Pieces of rows that are as many as they are; the first is there before the last row was read. */
export async function* copyPieces(writer: CopyWriter, rows: Iterable<CopyRow>): AsyncGenerator<Buffer> {
  let count = 0;
  for (const row of rows) {
    writer.add(row);
    count += 1;
    if (count % SEALED_AT_ONCE === 0) yield* await writer.finish();
  }
  yield* await writer.finish();
}

/** Writes the pieces, and ends the stream. */
export async function writePieces(
  stream: NodeJS.WritableStream,
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<void> {
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
}

const SPECIAL = /[\\\n\r\t]/;
const ALL_SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const lineOf = (row: CopyRow): string => `${row.map(fieldOf).join('')}\n`;

const fieldOf = (cell: string | null, at: number): string => {
  const text = cell === null ? '\\N' : escaped(cell);
  return at === 0 ? text : `\t${text}`;
};

/** Asking first whether there is anything to escape takes half the time: there seldom is. */
const escaped = (value: string): string =>
  SPECIAL.test(value) ? value.replace(ALL_SPECIAL, (character) => ESCAPES[character] ?? character) : value;

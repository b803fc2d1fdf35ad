import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { PackedRows } from '../src/domain/pairing/packed-rows.ts';
import { sharedWords } from '../src/domain/pairing/word-arrays.ts';
import { ready, SIGNATURE } from './binary-copy.ts';
import { type PageLayout, pagesTable, WORD } from './linkage-pages.ts';

/** Reads a projection back, its arrays on shared memory. */
export async function readPages(client: pg.Client, list: string, layout: PageLayout): Promise<PackedRows> {
  const { count, stride, rules, slots } = layout;
  const rows = {
    words: sharedWords(count * stride),
    keys: sharedWords(count * rules),
    rarity: sharedWords(count * slots),
  };
  const reader = new PageReader(rows, layout);
  const sql = `copy (select first, packed from ${pagesTable(list)} order by first) to stdout (format binary)`;
  for await (const chunk of client.query(copyTo(sql, { highWaterMark: 1 << 17 }))) reader.take(chunk as Buffer);
  await ready(client);
  return { count, stride, words: rows.words, keys: rows.keys, rarity: new Float32Array(rows.rarity.buffer) };
}

interface PageTarget {
  readonly words: Uint32Array;
  readonly keys: Uint32Array;
  readonly rarity: Uint32Array;
}

/** Bytes before the words of a tuple: number of fields, length and value of the first, length of the second. */
const HEAD = 14;

const sizeOf = (tuples: Buffer, at: number): number => HEAD + tuples.readInt32BE(at + 10);

/** Takes tuples out of a stream of COPY in whatever pieces it comes. */
class PageReader {
  readonly #target: { readonly words: Uint8Array; readonly keys: Uint8Array; readonly rarity: Uint8Array };
  readonly #layout: PageLayout;
  #rest: Buffer = Buffer.alloc(0);
  #skipped = false;

  constructor({ words, keys, rarity }: PageTarget, layout: PageLayout) {
    const bytes = ({ buffer }: Uint32Array): Uint8Array => new Uint8Array(buffer);
    this.#target = { words: bytes(words), keys: bytes(keys), rarity: bytes(rarity) };
    this.#layout = layout;
  }

  take(chunk: Buffer): void {
    let at = this.#skipped ? 0 : SIGNATURE.length;
    this.#skipped = true;
    if (this.#rest.length > 0) at = this.#complete(chunk);
    while (at + HEAD <= chunk.length && at + sizeOf(chunk, at) <= chunk.length) {
      this.#place(chunk, at);
      at += sizeOf(chunk, at);
    }
    this.#rest = Buffer.from(chunk.subarray(at));
  }

  /** Places the tuple that began in the piece before; tells where the next one begins. */
  #complete(chunk: Buffer): number {
    const before = this.#rest.length;
    const head = Buffer.concat([this.#rest, chunk.subarray(0, HEAD)]);
    if (head.length < HEAD) return 0;
    const size = sizeOf(head, 0);
    this.#place(Buffer.concat([this.#rest, chunk.subarray(0, size - before)]), 0);
    return size - before;
  }

  #place(from: Buffer, tuple: number): void {
    const first = from.readInt32BE(tuple + 6);
    const bytes = from.readInt32BE(tuple + 10);
    const { count: all, stride, rules, slots } = this.#layout;
    const count = bytes / (WORD * (stride + rules + slots));
    let at = tuple + HEAD;
    const put = (to: Uint8Array, place: number, length: number): void => {
      from.copy(to, place * WORD, at, at + length * WORD);
      at += length * WORD;
    };
    put(this.#target.words, first * stride, count * stride);
    for (let rule = 0; rule < rules; rule += 1) put(this.#target.keys, rule * all + first, count);
    for (let slot = 0; slot < slots; slot += 1) put(this.#target.rarity, slot * all + first, count);
  }
}

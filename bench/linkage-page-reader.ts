import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { PackedRows } from '../src/domain/pairing/packed-rows.ts';
import { sharedWords } from '../src/domain/pairing/word-arrays.ts';
import { ready, SIGNATURE } from './binary-copy.ts';
import {
  everyPage,
  type PageLayout,
  type PageRange,
  pagesTable,
  rowsOfPage,
  rowsOfPages,
  WORD,
} from './linkage-pages.ts';

/** Reads pages of a projection back, their rows side by side, the arrays on shared memory. */
export async function readPages(
  client: pg.Client,
  list: string,
  layout: PageLayout,
  range: PageRange = everyPage(layout),
): Promise<PackedRows> {
  const reader = new PageReader(layout, range);
  const sql = `copy (${pagesSql(list, layout, range)}) to stdout (format binary)`;
  for await (const chunk of client.query(copyTo(sql, { highWaterMark: 1 << 17 }))) reader.take(chunk as Buffer);
  await ready(client);
  return reader.rows;
}

/** Neighbouring pages come by the order of the table, spread ones one by one. */
function pagesSql(list: string, layout: PageLayout, { from, to, step }: PageRange): string {
  const [table, size] = [pagesTable(list), rowsOfPage(layout)];
  if (step === 1)
    return `select first, packed from ${table} where first >= ${from * size} and first < ${to * size} order by first`;
  return `select first, packed from generate_series(${from * size}, ${to * size - 1}, ${step * size}) wanted
    join ${table} on first = wanted`;
}

/** Bytes before the words of a tuple: number of fields, length and value of the first, length of the second. */
const HEAD = 14;

const sizeOf = (tuples: Buffer, at: number): number => HEAD + tuples.readInt32BE(at + 10);

/** Takes tuples out of a stream of COPY in whatever pieces it comes. */
export class PageReader {
  /** Filled by and by. */
  readonly rows: PackedRows;
  readonly #target: { readonly words: Uint8Array; readonly keys: Uint8Array; readonly rarity: Uint8Array };
  readonly #layout: PageLayout;
  readonly #range: PageRange;
  #rest: Buffer = Buffer.alloc(0);
  #skipped = false;

  constructor(layout: PageLayout, range: PageRange) {
    const { stride, rules, slots } = layout;
    const count = rowsOfPages(layout, range);
    const [words, keys, rarity] = [sharedWords(count * stride), sharedWords(count * rules), sharedWords(count * slots)];
    const bytes = ({ buffer }: Uint32Array): Uint8Array => new Uint8Array(buffer);
    this.rows = { count, stride, words, keys, rarity: new Float32Array(rarity.buffer) };
    this.#target = { words: bytes(words), keys: bytes(keys), rarity: bytes(rarity) };
    this.#layout = layout;
    this.#range = range;
  }

  take(chunk: Buffer): void {
    let at = this.#skipped ? 0 : SIGNATURE.length;
    this.#skipped = true;
    if (this.#rest.length > 0) at = this.#complete(chunk);
    while (at + HEAD <= chunk.length && at + sizeOf(chunk, at) <= chunk.length) {
      this.#place(chunk, at);
      at += sizeOf(chunk, at);
    }
    if (at < chunk.length) this.#rest = Buffer.from(chunk.subarray(at));
  }

  /** Places the tuple that began in pieces before; tells where the next one begins, or the end when it goes on. */
  #complete(chunk: Buffer): number {
    const before = this.#rest.length;
    const head = Buffer.concat([this.#rest, chunk.subarray(0, HEAD)]);
    const size = head.length < HEAD ? Number.POSITIVE_INFINITY : sizeOf(head, 0);
    const tuple = Buffer.concat([this.#rest, chunk.subarray(0, size - before)]);
    if (tuple.length < size) {
      this.#rest = tuple;
      return chunk.length;
    }
    this.#place(tuple, 0);
    this.#rest = Buffer.alloc(0);
    return size - before;
  }

  #place(from: Buffer, tuple: number): void {
    const first = this.#placeOf(from.readInt32BE(tuple + 6));
    const bytes = from.readInt32BE(tuple + 10);
    const { stride, rules, slots } = this.#layout;
    const all = this.rows.count;
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
  /** Where the first row of a page stands among the rows of the range. */
  #placeOf(first: number): number {
    const { from, step } = this.#range;
    const size = rowsOfPage(this.#layout);
    return ((first / size - from) / step) * size;
  }
}

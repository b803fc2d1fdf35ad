import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { PackedRows } from '../src/domain/pairing/packed-rows.ts';
import { SIGNATURE, TRAILER } from './binary-copy.ts';

/*
 * The linkage projection: records packed at ingest, so many to a page that a page is one tuple of a heap block. A page holds
 * the words of its rows, then their keys rule by rule, then their rarities slot by slot, little-endian. Pages and not rows,
 * because COPY costs by the tuple; and one row of a page is still had by a substring.
 */

export const WORD = 4;
/** A tuple that stays in its heap block of 8 kB whole. */
const PAGE_BYTES = 8000;

/** What rows of a projection are made of. */
export interface PageLayout {
  readonly count: number;
  readonly stride: number;
  readonly rules: number;
  readonly slots: number;
}

/** Rows of a page. */
export function rowsOfPage({ stride, rules, slots }: PageLayout): number {
  return Math.floor(PAGE_BYTES / (WORD * (stride + rules + slots)));
}

/** Pages `from` up to `to`, or every `step`-th of them. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Pages of a projection. */
export const pageCount = (layout: PageLayout): number => Math.ceil(layout.count / rowsOfPage(layout));

/** All pages. */
export const everyPage = (layout: PageLayout): PageRange => ({ from: 0, to: pageCount(layout), step: 1 });

/** Pages in so many shards of neighbouring ones, as equal as they can be. */
export function shardPages(layout: PageLayout, shards: number): readonly PageRange[] {
  const pages = pageCount(layout);
  const start = (shard: number): number => Math.floor((pages * shard) / shards);
  const ranges = Array.from({ length: shards }, (_, shard) => ({ from: start(shard), to: start(shard + 1), step: 1 }));
  return ranges.filter(({ from, to }) => from < to);
}

/** Pages spread evenly over a projection, of about so many rows together. */
export function spreadPages(layout: PageLayout, rows: number): PageRange {
  return { ...everyPage(layout), step: Math.max(1, Math.floor(layout.count / rows)) };
}

/** Rows of these pages; only the last page of all may be part empty. */
export function rowsOfPages(layout: PageLayout, { from, to, step }: PageRange): number {
  const [size, pages] = [rowsOfPage(layout), Math.ceil((to - from) / step)];
  const last = from + (pages - 1) * step;
  return (pages - 1) * size + Math.min(size, layout.count - last * size);
}

/** Table of the pages of a projection. */
export const pagesTable = (list: string): string => `projection_${list}`;

/** Stores a packed list as pages. */
export async function writePages(client: pg.Client, list: string, rows: PackedRows, layout: PageLayout): Promise<void> {
  await client.query(`create table ${pagesTable(list)} (first int primary key, packed bytea not null)`);
  await client.query(`alter table ${pagesTable(list)} alter packed set storage plain`);
  const stream = client.query(copyFrom(`copy ${pagesTable(list)} from stdin (format binary)`));
  await pipeline(Readable.from(pagesOf(rows, layout)), stream);
}

/** A stream of COPY with the pages of a list. */
export function* pagesOf(rows: PackedRows, layout: PageLayout): Generator<Buffer> {
  const size = rowsOfPage(layout);
  yield SIGNATURE;
  for (let first = 0; first < layout.count; first += size) {
    const count = Math.min(size, layout.count - first);
    yield page(rows, layout, first, count);
  }
  yield TRAILER;
}

function page({ words, keys, rarity }: PackedRows, layout: PageLayout, first: number, count: number): Buffer {
  const { stride, rules, slots } = layout;
  const bytes = WORD * count * (stride + rules + slots);
  const tuple = Buffer.alloc(14 + bytes);
  tuple.writeInt16BE(2, 0);
  tuple.writeInt32BE(4, 2);
  tuple.writeInt32BE(first, 6);
  tuple.writeInt32BE(bytes, 10);
  let at = 14;
  const put = (from: Uint32Array | Float32Array, start: number, length: number): void => {
    tuple.set(new Uint8Array(from.buffer, from.byteOffset + start * WORD, length * WORD), at);
    at += length * WORD;
  };
  put(words, first * stride, count * stride);
  for (let rule = 0; rule < rules; rule += 1) put(keys, rule * layout.count + first, count);
  for (let slot = 0; slot < slots; slot += 1) put(rarity, slot * layout.count + first, count);
  return tuple;
}

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

/** Table of the pages of a projection. */
export const pagesTable = (list: string): string => `projection_${list}`;

/** Stores a packed list as pages. */
export async function writePages(client: pg.Client, list: string, rows: PackedRows, layout: PageLayout): Promise<void> {
  await client.query(`create table ${pagesTable(list)} (first int primary key, packed bytea not null)`);
  await client.query(`alter table ${pagesTable(list)} alter packed set storage plain`);
  const stream = client.query(copyFrom(`copy ${pagesTable(list)} from stdin (format binary)`));
  await pipeline(Readable.from(pagesOf(rows, layout)), stream);
}

function* pagesOf(rows: PackedRows, layout: PageLayout): Generator<Buffer> {
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

import { describe, expect, it } from 'vitest';
import { PageReader } from '../../bench/linkage-page-reader.ts';
import {
  everyPage,
  pageCount,
  type PageLayout,
  type PageRange,
  pagesOf,
  rowsOfPage,
  shardPages,
  spreadPages,
} from '../../bench/linkage-pages.ts';
import type { PackedRows } from '../../src/domain/pairing/packed-rows.ts';

const layout: PageLayout = { count: 1000, stride: 41, rules: 12, slots: 6 };
const numbers = (length: number): Uint32Array => Uint32Array.from({ length }, (_, i) => i + 1);
const list: PackedRows = {
  count: layout.count,
  stride: layout.stride,
  words: numbers(layout.count * layout.stride),
  keys: numbers(layout.count * layout.rules),
  rarity: Float32Array.from(numbers(layout.count * layout.slots)),
};
const SIZE = rowsOfPage(layout);

/** Reads the pages of a range out of a stream that comes in pieces of so many bytes. */
function read(range: PageRange, piece: number): PackedRows {
  const [signature = Buffer.alloc(0), ...pages] = pagesOf(list, layout);
  const wanted = pages
    .slice(0, -1)
    .filter((_, page) => page >= range.from && page < range.to && (page - range.from) % range.step === 0);
  const stream = Buffer.concat([signature, ...wanted]);
  const reader = new PageReader(layout, range);
  for (let from = 0; from < stream.length; from += piece) reader.take(stream.subarray(from, from + piece));
  return reader.rows;
}

/** What the rows of these numbers are in the list. */
function expected(rows: readonly number[]): PackedRows {
  const columns = (all: Uint32Array | Float32Array): number[] =>
    Array.from({ length: all.length / list.count }, (_, i) => rows.map((row) => all[i * list.count + row] ?? 0)).flat();
  return {
    count: rows.length,
    stride: list.stride,
    words: Uint32Array.from(rows.flatMap((row) => [...list.words.subarray(row * 41, (row + 1) * 41)])),
    keys: Uint32Array.from(columns(list.keys)),
    rarity: Float32Array.from(columns(list.rarity)),
  };
}

const rowsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
const plain = ({ words, keys, rarity, ...rest }: PackedRows) => ({
  ...rest,
  words: [...words],
  keys: [...keys],
  rarity: [...rarity],
});

describe('a list stored as pages', () => {
  it('holds 33 records of 59 words in a page of 8,000 bytes', () => {
    expect([SIZE, pageCount(layout)]).toEqual([33, 31]);
  });

  it.each([20_000, 7801, 97])('comes back as it was in pieces of %i bytes', (piece) => {
    expect(plain(read(everyPage(layout), piece))).toEqual(plain(list));
  });

  it('comes back in shards that have every row once', () => {
    const shards = shardPages(layout, 4);
    expect(shards.map(({ from, to }) => [from, to])).toEqual([
      [0, 7],
      [7, 15],
      [15, 23],
      [23, 31],
    ]);
    expect(plain(read(shards[1] ?? everyPage(layout), 5000))).toEqual(
      plain(expected(rowsBetween(7 * SIZE, 15 * SIZE))),
    );
    expect(plain(read(shards[3] ?? everyPage(layout), 5000))).toEqual(plain(expected(rowsBetween(23 * SIZE, 1000))));
  });

  it('has no more shards than pages', () => {
    expect(shardPages(layout, 50)).toHaveLength(31);
  });

  it('comes back in pages spread over it, the last and shorter one included', () => {
    const range = spreadPages(layout, 330);
    expect(range).toEqual({ from: 0, to: 31, step: 3 });
    const rows = Array.from({ length: 11 }, (_, i) =>
      rowsBetween(3 * i * SIZE, Math.min(1000, (3 * i + 1) * SIZE)),
    ).flat();
    expect(plain(read(range, 5000))).toEqual(plain(expected(rows)));
  });
});

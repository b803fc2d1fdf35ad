import { expect, it } from 'vitest';
import type { ReadList } from '../../../src/pipeline/lists/list-request.ts';
import { ReadingRows } from '../../../src/pipeline/lists/reading-rows.ts';

/** A list of 10 bytes a row, as its first two rows show: `ab,cdefghi,` each. */
const list = (bytes: number, encoding: 'utf-8' | null): ReadList => ({
  name: 'list',
  file: {
    format: 'csv',
    encoding,
    sha256: '',
    bytes,
    notes: [],
    rows: () => {
      throw new Error('not read');
    },
  },
  survey: {
    headers: ['a', 'b'],
    headerRowNo: 1,
    sample: [
      ['ab', 'ab'],
      ['cdefghi', 'cdefgh'],
    ],
  },
  wanted: [],
  idHeaders: [],
});

it('rows of both lists are told of as many as their sizes promise, and of as many as there were at the end', () => {
  const seen: (readonly [number, number])[] = [];
  // 2 rows make 20 bytes: "ab,ab,cdefghi,cdefgh". So 1,000 bytes are 100 rows, and 600 are 60.
  const reading = new ReadingRows([list(1000, 'utf-8'), list(600, 'utf-8')], (_stage, ...rows) => seen.push(rows));
  reading.update(0, 40);
  reading.update(0, 90);
  reading.update(1, 30);
  reading.update(1, 70);
  reading.end([90, 70]);
  expect(seen).toEqual([
    [40, 160],
    [90, 160],
    [120, 150],
    [160, 161],
    [160, 160],
  ]);
});

it('a workbook promises nothing: there is always one row more than has been read', () => {
  const seen: (readonly [number, number])[] = [];
  new ReadingRows([list(1000, null), null], (_stage, ...rows) => seen.push(rows)).update(0, 40);
  expect(seen).toEqual([[40, 41]]);
});

import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { createRosterFiles } from '../../src/adapters/files/roster-files.ts';
import { onDisk, readPath, readRoster, table } from './support/roster-desk.ts';

/** Texts as rosters hold them: Chinese, rare characters, separators, quotes, line breaks, formula starts, spaces. */
const bits = [
  '王',
  '伟',
  '𬱖',
  '㛃',
  '·',
  'a',
  '0',
  '9',
  ' ',
  ',',
  '"',
  "'",
  '\n',
  '=',
  '+',
  '-',
  '@',
  '\t',
  '&',
  '<',
  ']]>',
  '_x0041_',
  ';',
  'é',
];
const text = fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((parts) => parts.join(''));
/** The first cell is never blank, so that no row is; a header row keeps the separator and the encoding beyond doubt. */
const rowsOf = fc.array(
  fc.tuple(
    text.map((cell) => `甲${cell}`),
    text,
    text,
  ),
  { minLength: 1, maxLength: 8 },
);
const HEADER = ['姓名', '住址', '备注'];

describe('what a department writes is what the hub reads', () => {
  test.each([
    ['UTF-8', (csv: string) => Buffer.from(csv)],
    ['UTF-8 with mark', (csv: string) => Buffer.from(`\uFEFF${csv}`)],
    ['GB18030', (csv: string) => iconv.encode(csv, 'gb18030')],
  ])('any table of texts as CSV in %s', async (_, encode) => {
    const property = fc.asyncProperty(
      rowsOf,
      fc.constantFrom('\n' as const, '\r\n' as const),
      async (rows, record_delimiter) => {
        const csv = stringify([HEADER, ...rows], { record_delimiter, quoted_match: /[\r\n]/ });
        expect(table(await readRoster(encode(csv)))).toEqual([HEADER, ...rows]);
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });

  test('any table of texts as XLSX, where an empty text is a blank cell', async () => {
    const property = fc.asyncProperty(rowsOf, async (rows) => {
      const headers = HEADER.map((name) => ({ name }));
      const read = await onDisk('', async (path) => {
        await createRosterFiles().writeWorkbook(path, { sheetName: '花名册', headers, rows });
        return readPath(path);
      });
      const blanked = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
      expect(table(read)).toEqual([
        HEADER,
        ...blanked.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)),
      ]);
    });
    await fc.assert(property, { numRuns: 10 });
  });

  test('any table of texts as NDJSON', async () => {
    const property = fc.asyncProperty(rowsOf, async (rows) => {
      const lines = rows.map((row) => JSON.stringify(Object.fromEntries(row.map((cell, i) => [HEADER[i], cell]))));
      const read = await readRoster(lines.join('\n'));
      expect(read.records.map((record) => HEADER.map((name) => record.fields[name]))).toEqual(rows);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  test('characters and line ends cut by the seams of the stream stay whole', async () => {
    // 60,000 rows of changing width shift every kind of character across every seam.
    const rows = Array.from({ length: 60_000 }, (_, i) => [`甲𬱖${'x'.repeat(i % 7)}`, `㛃${i}`]);
    const csv = rows.map((row) => row.join(',')).join('\r\n');
    for (const bytes of [Buffer.from(csv), iconv.encode(csv, 'gb18030')]) {
      const read = await readRoster(bytes);
      expect(read.notes).toEqual([]);
      expect(table(read)).toEqual(rows);
      expect(read.rows.at(-1)?.rowNo).toBe(60_000);
    }
    const ndjson = rows.map((row) => JSON.stringify({ k: row[0] })).join('\r\n');
    expect((await readRoster(ndjson)).records.map((record) => record.fields['k'])).toEqual(rows.map((row) => row[0]));
  });
});

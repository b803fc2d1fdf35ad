import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { createRosterFiles } from '../../src/adapters/files/roster-files.ts';
import type { WorkbookSheet } from '../../src/ports/roster-file.ts';
import { onDisk, readPath } from './support/roster-desk.ts';

const files = createRosterFiles();
const written = (sheet: WorkbookSheet) =>
  onDisk('', async (path) => {
    await files.writeWorkbook(path, sheet);
    return { read: await readPath(path), book: await readXlsx(await readFile(path), { readStyles: true }) };
  });

describe('a workbook for a department', () => {
  test('carries title, notes, header and rows; formula text stays text', async () => {
    const { read } = await written({
      sheetName: '退回[行]:PS-BIRTH/290121 a name far beyond what office programs allow',
      title: '退回行',
      notes: ['共2行'],
      headers: [{ name: '行号' }, { name: '原因' }],
      rows: [
        ['12', '=HYPERLINK("x")'],
        ['13', null],
      ],
    });
    expect(read.rows.map((row) => row.cells)).toEqual([
      ['退回行'],
      ['共2行'],
      ['行号', '原因'],
      ['12', '=HYPERLINK("x")'],
      ['13'],
    ]);
  });

  test('streams rows, many of them, in order', async () => {
    async function* rows() {
      for (let i = 0; i < 20_000; i += 1) yield [`${i}`, '住址'];
    }
    const { read } = await onDisk('', async (path) => {
      await files.writeWorkbook(path, { sheetName: 's', headers: [{ name: 'a' }, { name: 'b' }], rows: rows() });
      return { read: await readPath(path) };
    });
    expect(read.rows).toHaveLength(20_001);
    expect(read.rows.at(-1)).toEqual({ rowNo: 20_001, cells: ['19999', '住址'] });
  });

  test('as a template: cells prepared as text, drop-down lists, an explanation that is passed over on return', async () => {
    const headers = [
      { name: '姓名', required: true, hint: '与证件一致' },
      { name: '性别', required: true, codes: ['男', '女'] },
    ];
    const { read, book } = await written({ sheetName: 'PS-BIRTH', headers, rows: [['王一', '男']] });
    expect(read.rows.map((row) => row.cells)).toEqual([
      ['姓名', '性别'],
      ['王一', '男'],
    ]);
    expect(read.notes).toEqual(['XLSX_SHEETS_IGNORED']);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['PS-BIRTH', '填写说明']);
    expect(book.sheets[1]?.rows[2]).toEqual(['性别', '必填', '', '男、女']);
    expect(book.sheets[0]?.dataValidations?.[0]).toMatchObject({ type: 'list', range: 'B2:B502' });
    expect(book.sheets[0]?.cells?.get('10,0')?.style?.numFmt).toBe('@');
  });

  test('never appears half: a failing source leaves nothing behind', async () => {
    // oxlint-disable-next-line require-yield
    async function* failing(): AsyncGenerator<string[]> {
      throw new Error('source failed');
    }
    await onDisk('', async (path) => {
      const target = `${path}.xlsx`;
      await expect(
        files.writeWorkbook(target, { sheetName: 's', headers: [{ name: 'a' }], rows: failing() }),
      ).rejects.toThrow('source failed');
      expect(await readdir(dirname(path))).toEqual(['file.bin']);
    });
  });
});

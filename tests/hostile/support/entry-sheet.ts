import {
  textRow,
  workbook,
  workbookParts,
  type SheetDraft,
  type WorkbookDraft,
} from '../../files/support/workbook-draft.ts';
import { zipPackage, type PartDraft } from '../../files/support/zip-package.ts';
import { entry } from '../../support/people.ts';
import type { Row } from '../../support/rosters.ts';
import { cellsOf, GOOD, HEADERS, SPOILED } from './entries.ts';

/** The sheet of household entries: header, a good row, the row that may be spoiled, a good row. */

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cells = (row: Row): readonly string[] => cellsOf(row).map(escaped);

export const HEADER_ROW = textRow(1, HEADERS);
export const goodRows = (): string => HEADER_ROW + textRow(2, cells(GOOD[0])) + textRow(3, cells(GOOD[1]));

/** Line 3 of the sheet with one cell as raw XML, e.g. a number or a formula; `attributes` of the row. */
export const spoiledRows = (header: string, cell: (reference: string) => string, attributes = ''): string => {
  const at = HEADERS.indexOf(header);
  const reference = `${'ABCDEFGHIJKL'[at]}3`;
  const row = textRow(3, cellsOf(entry(SPOILED)).map(escaped), attributes).replace(
    new RegExp(`<c r="${reference}".*?</c>`),
    cell(reference),
  );
  return HEADER_ROW + textRow(2, cells(GOOD[0])) + row + textRow(4, cells(GOOD[1]));
};

export const wholeRows = (): string => spoiledRows('姓名', (reference) => text(reference, SPOILED.name));

export const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;

export const book = (sheet: Partial<SheetDraft> = {}, more: Partial<WorkbookDraft> = {}): Buffer =>
  workbook({ sheets: [{ rows: wholeRows(), ...sheet }], ...more });

export const goodWorkbook = (): Buffer => workbook({ sheets: [{ rows: goodRows() }] });

export const honestParts = (): readonly PartDraft[] => workbookParts({ sheets: [{ rows: wholeRows() }] });

export const withParts = (...more: PartDraft[]): Buffer => zipPackage([...honestParts(), ...more]);

/** The workbook whose sheet is replaced by these bytes. */
export const withSheet = (data: string | Buffer, lies: Partial<PartDraft> = {}): Buffer =>
  workbook({ sheets: [{ rows: '' }], instead: { 'xl/worksheets/sheet1.xml': { data, ...lies } } });

export const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

export const part = (name: string): PartDraft => ({ name, data: 'x' });

/** A compound file, the wrapper of old workbooks and of encrypted ones, whose directory names this stream. */
export function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(2_048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(0, 48);
  bytes.write(stream, 512, 'utf16le');
  return bytes;
}

/** Two entries of the directory that share the bytes of one part. */
export function overlapping(): Buffer {
  const bytes = zipPackage([part('[Content_Types].xml'), part('xl/a.xml')]);
  bytes.writeUInt32LE(0, bytes.lastIndexOf('PK\u0001\u0002') + 42);
  return bytes;
}

/** 160 MB of shared strings in less than half a megabyte. */
export const stringBomb = (): Buffer =>
  workbook({
    sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
    strings: `<si><t>${'a'.repeat(985)}</t></si>`.repeat(160_000),
  });

/** A million formatted rows without a value after the good ones. */
export const emptyMillion = (): Buffer =>
  workbook({
    sheets: [
      {
        rows:
          wholeRows() +
          Array.from({ length: 1_048_572 }, (_, at) => `<row r="${at + 5}" s="3" customFormat="1"/>`).join(''),
      },
    ],
  });

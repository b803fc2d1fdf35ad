import type { RawCell } from '../../../ports/roster-file.ts';
import { MAX_CELL_CHARS } from '../limits.ts';
import { refuse } from '../problems.ts';
import type { DateStyles } from './number-formats.ts';
import { isoDate, serialDate } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import { decodeOfficeEscapes } from './xml-text.ts';

/** What a cell says beyond itself: shared texts, formats and the date system of its workbook. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly dateStyles: DateStyles;
  readonly from1904: boolean;
}

/** A cell as it stands in the sheet (ECMA-376-1 §18.3.1.4): type, style, text of `v` or `is`, and whether it has a formula. */
interface CellSource {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: boolean;
}

/** @throws {FileRefused} XLSX_STRUCTURE for a type, index or number that cannot be. */
export function cellValue(source: CellSource, context: CellContext): RawCell {
  const cell = plainValue(source, context);
  return source.formula && !isError(cell) ? { formula: shownText(cell) } : cell;
}

function plainValue({ type, style, value }: CellSource, context: CellContext): RawCell {
  switch (type) {
    case 's':
      return value === '' ? null : textCell(context.strings.get(Number(value)));
    case 'str':
    case 'inlineStr':
      return textCell(decodeOfficeEscapes(value));
    case 'b':
      return value === '' ? null : value === '1' || value === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return isoDate(value);
    case '':
    case 'n':
      return value === '' ? null : numberCell(Number(value), context.dateStyles[style] === true, context.from1904);
    default:
      throw refuse('XLSX_STRUCTURE');
  }
}

function numberCell(value: number, isDate: boolean, from1904: boolean): RawCell {
  if (!Number.isFinite(value)) throw refuse('XLSX_STRUCTURE');
  return isDate ? serialDate(value, from1904) : value;
}

function textCell(text: string): RawCell {
  if (text.length > MAX_CELL_CHARS) return { error: 'CELL_TOO_LONG' };
  return text === '' ? null : text;
}

function isError(cell: RawCell): boolean {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

function shownText(cell: RawCell): string {
  if (typeof cell === 'object' && cell !== null) return 'date' in cell ? cell.date : '';
  return cell === null ? '' : String(cell);
}

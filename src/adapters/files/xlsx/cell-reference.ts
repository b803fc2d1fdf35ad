import { refuse } from '../problems.ts';

/** Bounds of a sheet (ECMA-376-1 §18.2.27): XFD1048576. */
const MAX_SHEET_COLUMN = 16_384;
export const MAX_SHEET_ROW = 1_048_576;

/** Column of a reference such as `C5`, from 0. @throws {FileRefused} XLSX_CELL_REF when it is out of range or not in `rowNo`. */
export function columnOf(reference: string, rowNo: number): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MAX_SHEET_COLUMN) throw refuse('XLSX_CELL_REF', { row: rowNo });
  }
  if (column === 0 || Number(reference.slice(at)) !== rowNo) throw refuse('XLSX_CELL_REF', { row: rowNo });
  return column - 1;
}

/** A merged range by its rows. */
export interface MergedRange {
  readonly reference: string;
  readonly top: number;
  readonly bottom: number;
}

/** Reads `A1:F20`. @throws {FileRefused} XLSX_CELL_REF */
export function mergedRange(reference: string): MergedRange {
  const found = /^[A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference);
  const top = Number(found?.[1] ?? '0');
  const bottom = Number(found?.[2] ?? '0');
  if (top < 1 || bottom < top || bottom > MAX_SHEET_ROW) throw refuse('XLSX_CELL_REF', { row: top });
  return { reference, top, bottom };
}

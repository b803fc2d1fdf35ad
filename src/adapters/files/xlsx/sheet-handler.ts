import type { FileProblem, RawCell, RawRow } from '../../../ports/roster-file.ts';
import { HEADER_ROWS, MAX_CELL_CHARS, MAX_COLUMNS, MAX_ROWS } from '../limits.ts';
import { fileProblem, refuse } from '../problems.ts';
import { columnOf, MAX_SHEET_ROW } from './cell-reference.ts';
import { cellValue, type CellContext } from './cell-value.ts';
import { HiddenPlaces } from './hidden-places.ts';
import type { MergeGuard } from './merge-guard.ts';
import type { XmlHandler } from './xml-scanner.ts';
import { attribute } from './xml-text.ts';

/** Gathers the rows of one sheet (ECMA-376-1 §18.3.1.80). Take them with `take` after each step. */
export class SheetHandler implements XmlHandler {
  readonly #context: CellContext;
  readonly #merges: MergeGuard;
  readonly #hidden = new HiddenPlaces();
  #rows: RawRow[] = [];
  #count = 0;
  #rowNo = 0;
  #cells: RawCell[] = [];
  #filled = 0;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #formula = false;
  #phonetic = false;
  #reading = false;

  constructor(context: CellContext, merges: MergeGuard) {
    this.#context = context;
    this.#merges = merges;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        return this.#openCell(attributes);
      case 'v':
      case 't':
        this.#reading = !this.#phonetic;
        return;
      case 'f':
        this.#formula = true;
        return;
      case 'row':
        return this.#openRow(attributes);
      case 'rPh':
        this.#phonetic = true;
        return;
      case 'col':
        return this.#hidden.column(attributes);
      default:
    }
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        return this.#closeCell();
      case 'v':
      case 't':
        this.#reading = false;
        return;
      case 'row':
        return this.#closeRow();
      case 'rPh':
        this.#phonetic = false;
        return;
      default:
    }
  }

  text(value: string): void {
    if (this.#reading && this.#value.length <= MAX_CELL_CHARS) this.#value += value;
  }

  /** Rows that wait to be taken. */
  get gathered(): number {
    return this.#rows.length;
  }

  /** The oldest rows, at most `count`. */
  take(count: number): readonly RawRow[] {
    return this.#rows.splice(0, count);
  }

  /** After the last row. @throws {FileRefused} */
  end(): readonly FileProblem[] {
    this.#merges.end();
    const what = this.#hidden.described();
    return what === undefined ? [] : [fileProblem('XLSX_HIDDEN', { what })];
  }

  #openRow(attributes: string): void {
    const number = Number(attribute(attributes, 'r') ?? this.#rowNo + 1);
    if (!Number.isInteger(number) || number < 1 || number > MAX_SHEET_ROW)
      throw refuse('XLSX_CELL_REF', { row: this.#rowNo });
    if (number <= this.#rowNo) throw refuse('XLSX_STRUCTURE');
    this.#rowNo = number;
    this.#cells = [];
    this.#filled = 0;
    this.#column = -1;
    if (attributes.includes('hidden')) this.#hidden.row(attributes, number);
  }

  #openCell(attributes: string): void {
    const reference = attribute(attributes, 'r');
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference, this.#rowNo);
    this.#type = attribute(attributes, 't') ?? '';
    this.#style = Number(attribute(attributes, 's') ?? '0');
    this.#value = '';
    this.#formula = false;
  }

  #closeCell(): void {
    if (this.#value === '' && !this.#formula) return;
    const source = { type: this.#type, style: this.#style, value: this.#value, formula: this.#formula };
    const cell = cellValue(source, this.#context);
    if (cell === null) return;
    if (this.#column >= MAX_COLUMNS) throw refuse('FILE_TOO_MANY_COLUMNS', { row: this.#rowNo, n: MAX_COLUMNS });
    if ((this.#cells[this.#column] ?? null) !== null) throw refuse('XLSX_STRUCTURE');
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = cell;
    if (!isBlank(cell)) this.#filled += 1;
  }

  #closeRow(): void {
    if (this.#filled === 0) return;
    this.#count += 1;
    if (this.#count > MAX_ROWS + HEADER_ROWS) throw refuse('FILE_TOO_MANY_ROWS', { n: MAX_ROWS });
    this.#merges.row(this.#rowNo, this.#filled);
    this.#hidden.filled(this.#rowNo);
    this.#rows.push({ rowNo: this.#rowNo, cells: this.#cells });
  }
}

function isBlank(cell: RawCell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

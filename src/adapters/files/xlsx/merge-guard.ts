import { refuse } from '../problems.ts';
import type { MergedRange } from './cell-reference.ts';

/** Rows looked at to find where the table begins. */
const LOOK_AHEAD = 30;

/** The header is taken to be the first row that is filled this far, measured by the fullest row. */
const HEADER_SHARE = 0.6;

/**
 * Merged cells are welcome in titles, in headers of one or two rows and in signature lines. Over data rows they hide values
 * (only the first row keeps one), so a range that reaches down into another data row refuses the file.
 */
export class MergeGuard {
  readonly #ranges: MergedRange[];
  #early: { rowNo: number; filled: number }[] | undefined = [];
  #header = 0;

  constructor(ranges: readonly MergedRange[]) {
    this.#ranges = ranges.filter((range) => range.bottom > range.top).toSorted((left, right) => left.top - right.top);
  }

  /** @param filled how many cells of the row hold something. @throws {FileRefused} XLSX_MERGED */
  row(rowNo: number, filled: number): void {
    if (this.#ranges.length === 0) return;
    if (!this.#early) return this.#judge(rowNo, filled);
    this.#early.push({ rowNo, filled });
    if (this.#early.length === LOOK_AHEAD) this.end();
  }

  end(): void {
    const early = this.#early ?? [];
    this.#early = undefined;
    const fullest = Math.max(0, ...early.map((row) => row.filled));
    this.#header = early.find((row) => row.filled >= fullest * HEADER_SHARE)?.rowNo ?? this.#header;
    for (const row of early) this.#judge(row.rowNo, row.filled);
  }

  #judge(rowNo: number, filled: number): void {
    if (filled < 2 || rowNo <= this.#header) return;
    while (this.#ranges[0] && this.#ranges[0].bottom < rowNo) this.#ranges.shift();
    const hiding = this.#ranges.find((range) => range.top < rowNo && rowNo <= range.bottom && !this.#isHeader(range));
    if (hiding) throw refuse('XLSX_MERGED', { row: hiding.top, what: hiding.reference });
  }

  #isHeader(range: MergedRange): boolean {
    return range.top <= this.#header && range.bottom <= this.#header + 1;
  }
}

import { textOfCell } from '../domain/feeds/cell-text.ts';
import type { Feed, Refusal } from '../domain/feeds/define-feed.ts';
import { missingRequired } from '../domain/feeds/header.ts';
import type { FieldIssue } from '../domain/feeds/read-row.ts';
import type { RawCell } from '../ports/roster-file.ts';
import type { FoundColumns } from './find-columns.ts';
import { tooNarrow, tooWide } from './roster-problems.ts';

/** Cells of a row against the headers, which end with the last one that says something. */
export class RowWidth {
  readonly #found: FoundColumns;
  readonly #feed: Feed;
  readonly #width: number;

  constructor(found: FoundColumns, feed: Feed) {
    this.#found = found;
    this.#feed = feed;
    this.#width = found.columns.findLastIndex(({ use }) => use !== 'empty') + 1;
  }

  /** A row with values beyond the last header: a separator inside a value moved everything. */
  beyond(cells: readonly RawCell[]): Refusal | null {
    const { length } = this.#found.headers;
    const isBeyond = cells.length > length && cells.slice(length).some((cell) => textOfCell(cell) !== '');
    return isBeyond ? tooWide(cells.length, length) : null;
  }

  isShort(cells: readonly RawCell[]): boolean {
    return cells.length < this.#width;
  }

  /**
   * A row of a text file that ends early. Office programs leave out the last separators where optional columns are blank
   * over sixteen rows, and such a row is whole; one that lacks a required cell, or whose values do not fit their columns,
   * has lost a separator on the way and is not taken.
   */
  lost(cells: readonly RawCell[], issues: readonly FieldIssue[]): Refusal | null {
    const there = this.#found.columns
      .slice(0, cells.length)
      .flatMap((column) => (column.use === 'field' ? [column.field] : []));
    const before = missingRequired(this.#feed, this.#found.mapped).length;
    const lacks = missingRequired(this.#feed, new Set(there)).length > before;
    return lacks || issues.some(({ level }) => level === 'E') ? tooNarrow(cells.length, this.#width) : null;
  }
}

import type { Comparison } from '../comparisons/comparison.ts';
import { type CellChunk, textOf } from './cell-chunk.ts';
import type { ColumnTarget } from './column-packer.ts';
import { termHash } from './packed-chunk.ts';

/** A comparison that reads several columns, or none that is there. */
export interface CellsComparison {
  readonly comparison: Comparison;
  /** Index in the design, and where its words begin in a row. */
  readonly index: number;
  readonly offset: number;
  /** Columns of its cells in a record; −1 for one that the file lacks. */
  readonly cells: readonly number[];
}

/** Packs a comparison whose cells seldom come again together. */
export class CellsPacker {
  readonly #use: CellsComparison;
  readonly #cells: string[];

  constructor(use: CellsComparison) {
    this.#use = use;
    this.#cells = use.cells.map(() => '');
  }

  /** Packs the columns of a chunk whose records have `width` cells. */
  pack(chunk: CellChunk, width: number, { words, stride, row: first, terms }: ColumnTarget): void {
    const { comparison, index, offset } = this.#use;
    for (let row = 0; row < chunk.count; row += 1) {
      this.#read(chunk, row * width);
      comparison.pack(this.#cells, words, (first + row) * stride + offset);
      terms[index * chunk.count + row] = termHash(comparison.term(this.#cells));
    }
  }

  #read({ units, ends }: CellChunk, start: number): void {
    const { cells: places } = this.#use;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i] ?? -1;
      if (place < 0) continue;
      const cell = start + place;
      this.#cells[i] = textOf(units, cell === 0 ? 0 : (ends[cell - 1] ?? 0), ends[cell] ?? 0);
    }
  }
}

import type { PartHasher } from '../blocking/part-hasher.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import { type CellChunk, textOf } from './cell-chunk.ts';
import { CellMemory, UNKNOWN_CELL } from './cell-memory.ts';
import { termHash } from './packed-chunk.ts';

/** A comparison that reads one column only. */
export interface ColumnComparison {
  readonly comparison: Comparison;
  /** Index in the design, and where its words begin in a row. */
  readonly index: number;
  readonly offset: number;
  /** How many cells it takes, and which of them the column is. */
  readonly cells: number;
  readonly place: number;
}

/** A part of blocking keys that reads the column. */
export interface ColumnPart {
  readonly hash: PartHasher;
  /** Place among the parts of all rules. */
  readonly index: number;
}

/** What is made of one column. */
export interface ColumnUses {
  /** Place of the column among the cells of a record. */
  readonly column: number;
  readonly comparisons: readonly ColumnComparison[];
  readonly parts: readonly ColumnPart[];
}

/** Where a chunk is packed to. */
export interface ColumnTarget {
  readonly words: Uint32Array;
  readonly stride: number;
  /** First row. */
  readonly row: number;
  /** By comparison, then by row of the chunk. */
  readonly terms: Float64Array;
  /** Hashes of key parts, by part, then by row of the chunk. */
  readonly parts: Uint32Array;
}

/** Packs a column for everything that reads it: a value that comes again is looked up once, not packed. */
export class ColumnPacker {
  readonly #uses: ColumnUses;
  readonly #memory = new CellMemory();
  readonly #cells: readonly string[][];
  /** Words, then part hashes, of a cell side by side; the last record serves cells that are not remembered. */
  readonly #width: number;
  #packed: Uint32Array<ArrayBuffer>;
  #terms: Float64Array<ArrayBuffer>;

  constructor(uses: ColumnUses) {
    const { comparisons, parts } = uses;
    this.#uses = uses;
    this.#cells = comparisons.map(({ cells }) => Array.from({ length: cells }, () => ''));
    this.#width = comparisons.reduce((sum, { comparison }) => sum + comparison.width, parts.length);
    this.#packed = new Uint32Array((this.#memory.capacity + 1) * this.#width);
    this.#terms = new Float64Array((this.#memory.capacity + 1) * comparisons.length);
  }

  /** Packs the column of a chunk whose records have `width` cells. */
  pack({ count, units, ends }: CellChunk, width: number, target: ColumnTarget): void {
    for (let row = 0, cell = this.#uses.column; row < count; row += 1, cell += width) {
      const from = cell === 0 ? 0 : (ends[cell - 1] ?? 0);
      this.#copy(this.#recordOf(units, from, ends[cell] ?? 0), row, count, target);
    }
  }

  #recordOf(units: Uint16Array, from: number, to: number): number {
    if (!this.#memory.helps) return this.#make(textOf(units, from, to), this.#memory.capacity);
    const known = this.#memory.find(units, from, to);
    if (known !== UNKNOWN_CELL) return known;
    const text = textOf(units, from, to);
    const place = this.#memory.add();
    this.#reserve();
    return this.#make(text, place);
  }

  #make(text: string, place: number): number {
    const { comparisons, parts } = this.#uses;
    let at = place * this.#width;
    for (let i = 0; i < comparisons.length; i += 1) {
      const [use, cells] = [comparisons[i], this.#cells[i]];
      if (use === undefined || cells === undefined) continue;
      cells[use.place] = text;
      use.comparison.pack(cells, this.#packed, at);
      this.#terms[place * comparisons.length + i] = termHash(use.comparison.term(cells));
      at += use.comparison.width;
    }
    for (let i = 0; i < parts.length; i += 1) this.#packed[at + i] = parts[i]?.hash(text) ?? 0;
    return place;
  }

  #copy(place: number, row: number, count: number, target: ColumnTarget): void {
    const { comparisons, parts } = this.#uses;
    const start = (target.row + row) * target.stride;
    let from = place * this.#width;
    for (let i = 0; i < comparisons.length; i += 1) {
      const use = comparisons[i];
      if (use === undefined) continue;
      const [at, { width }] = [start + use.offset, use.comparison];
      for (let word = 0; word < width; word += 1) target.words[at + word] = this.#packed[from + word] ?? 0;
      target.terms[use.index * count + row] = this.#terms[place * comparisons.length + i] ?? 0;
      from += width;
    }
    for (let i = 0; i < parts.length; i += 1)
      target.parts[(parts[i]?.index ?? 0) * count + row] = this.#packed[from + i] ?? 0;
  }

  #reserve(): void {
    const { capacity } = this.#memory;
    if ((capacity + 1) * this.#width <= this.#packed.length) return;
    const [packed, terms] = [this.#packed, this.#terms];
    this.#packed = new Uint32Array((capacity + 1) * this.#width);
    this.#packed.set(packed);
    this.#terms = new Float64Array((capacity + 1) * this.#uses.comparisons.length);
    this.#terms.set(terms);
  }
}

import type { Comparison } from '../comparisons/comparison.ts';
import { FORGOTTEN, PackedMemory } from './packed-memory.ts';
import type { TermCounts } from './term-counts.ts';

/** One attribute of a list, as it is read and counted. */
export interface PackedAttribute {
  readonly comparison: Comparison;
  /** Columns of its cells in a record; −1 for one that the file lacks. */
  readonly places: readonly number[];
  /** Values of both lists. */
  readonly terms: TermCounts;
  /** Whether the list is the right one. */
  readonly right: boolean;
}

/** Id of a cell without a term. */
export const NO_TERM = -1;

/** Packs one attribute of the records of a list and counts its values. Values that come again are packed once. */
export class ComparisonPacker {
  readonly #attribute: PackedAttribute;
  readonly #cells: string[];
  /** Place of the only cell that the file has, −1 when it has several: those are not remembered. */
  readonly #only: number;
  readonly #memory: PackedMemory;

  constructor(attribute: PackedAttribute) {
    const { places, comparison } = attribute;
    this.#attribute = attribute;
    this.#cells = places.map(() => '');
    this.#only = places.slice(1).every((place) => place < 0) ? (places[0] ?? -1) : -1;
    this.#memory = new PackedMemory(comparison.width);
  }

  /** Packs the cells of a record to `words[at]` …; tells the id of the term, −1 when the cells have none. */
  pack(record: readonly string[], words: Uint32Array, at: number): number {
    if (this.#only < 0 || !this.#memory.helps) return this.#packNew(record, words, at);
    const cell = record[this.#only] ?? '';
    const known = this.#memory.recall(cell, words, at);
    if (known !== FORGOTTEN) {
      if (known !== NO_TERM) this.#attribute.terms.addAgain(known, this.#attribute.right);
      return known;
    }
    const id = this.#packNew(record, words, at);
    this.#memory.keep(cell, words, at, id);
    return id;
  }

  #packNew(record: readonly string[], words: Uint32Array, at: number): number {
    const { places, comparison, terms, right } = this.#attribute;
    const cells = this.#cells;
    for (let i = 0; i < places.length; i += 1) cells[i] = record[places[i] ?? -1] ?? '';
    comparison.pack(cells, words, at);
    const term = comparison.term(cells);
    return term === '' ? NO_TERM : terms.add(term, right);
  }
}

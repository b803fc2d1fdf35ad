import { type KeyMaker, keyMaker } from '../blocking/blocking-key.ts';
import type { ModelDesign } from '../link-model/link-model.ts';
import { ComparisonPacker } from './comparison-packer.ts';
import type { DesignColumns } from './design-columns.ts';
import { GrowingWords } from './growing-words.ts';
import { layoutOf, type PackedRows } from './packed-rows.ts';
import { raritySlots } from './rarity-slots.ts';
import { sharedWords } from './word-arrays.ts';
import { TermCounts } from './term-counts.ts';

/** What is packed of each record, and where a file holds it. */
export interface Packing {
  readonly design: Pick<ModelDesign, 'comparisons' | 'blocking'>;
  readonly columns: DesignColumns;
  /** Values of both lists, by comparison; counted while rows are packed. */
  readonly terms: readonly TermCounts[];
  /** Whether the list is the right one. */
  readonly right: boolean;
}

/** Packs the records of one list as they come. */
export class RowPacker {
  readonly #packers: readonly PlacedPacker[];
  readonly #makers: readonly PlacedMaker[];
  readonly #slots: readonly number[];
  readonly #stride: number;
  readonly #words = new GrowingWords();
  /** Keys, and terms (id + 1, 0 for none), of a row side by side; they become columns at the end. */
  readonly #keys = new GrowingWords();
  readonly #terms = new GrowingWords();
  #count = 0;

  constructor({ design, columns, terms, right }: Packing) {
    const { stride, offsets } = layoutOf(design.comparisons.map(({ comparison }) => comparison.width));
    this.#stride = stride;
    this.#slots = raritySlots(design.comparisons);
    this.#packers = design.comparisons.map(({ comparison }, i) => {
      const places = columns.comparisons[i] ?? [];
      const packer = new ComparisonPacker({ comparison, places, terms: terms[i] ?? new TermCounts(), right });
      return { packer, offset: offsets[i] ?? 0, slot: this.#slots.indexOf(i) };
    });
    this.#makers = design.blocking.map((rule, i) => {
      const places = columns.rules[i] ?? [];
      return { make: keyMaker(rule), places, cells: places.map(() => '') };
    });
  }

  /** Packs the next records. */
  add(records: readonly (readonly string[])[]): void {
    const count = this.#count + records.length;
    this.#words.reserve(count * this.#stride);
    this.#keys.reserve(count * this.#makers.length);
    this.#terms.reserve(count * this.#slots.length);
    for (const record of records) {
      this.#packWords(record);
      this.#packKeys(record);
      this.#count += 1;
    }
  }

  /** The packed list. `rarities` are those of the terms by comparison, to be had when both lists are packed. */
  finish(rarities: readonly Float32Array[]): PackedRows {
    const count = this.#count;
    return {
      count,
      stride: this.#stride,
      words: this.#words.finish(count * this.#stride),
      keys: columnsOfRows(this.#keys.words, count, this.#makers.length),
      rarity: this.#rarity(rarities),
    };
  }

  #packWords(record: readonly string[]): void {
    const words = this.#words.words;
    const start = this.#count * this.#stride;
    const termsAt = this.#count * this.#slots.length;
    for (const { packer, offset, slot } of this.#packers) {
      const term = packer.pack(record, words, start + offset);
      if (slot >= 0) this.#terms.words[termsAt + slot] = term + 1;
    }
  }

  #packKeys(record: readonly string[]): void {
    const keys = this.#keys.words;
    let at = this.#count * this.#makers.length;
    for (const { make, places, cells } of this.#makers) {
      for (let i = 0; i < places.length; i += 1) cells[i] = record[places[i] ?? -1] ?? '';
      keys[at] = make(cells);
      at += 1;
    }
  }

  /** Terms become rarities in place: both take four bytes. */
  #rarity(rarities: readonly Float32Array[]): Float32Array {
    const terms = columnsOfRows(this.#terms.words, this.#count, this.#slots.length);
    const rarity = new Float32Array(terms.buffer);
    for (const [slot, comparison] of this.#slots.entries()) {
      const byTerm = rarities[comparison] ?? new Float32Array(0);
      for (let i = slot * this.#count; i < (slot + 1) * this.#count; i += 1) {
        const term = terms[i] ?? 0;
        rarity[i] = term === 0 ? 0 : (byTerm[term - 1] ?? 0);
      }
    }
    return rarity;
  }
}

interface PlacedPacker {
  readonly packer: ComparisonPacker;
  /** Where its words begin in a row, and where its terms stand among those whose rarity counts; −1 for nowhere. */
  readonly offset: number;
  readonly slot: number;
}

interface PlacedMaker {
  readonly make: KeyMaker;
  readonly places: readonly number[];
  /** Cells of the record at hand. */
  readonly cells: string[];
}

/** Turns `width` numbers a row into `width` columns on shared memory. */
function columnsOfRows(rows: Uint32Array, count: number, width: number): Uint32Array<SharedArrayBuffer> {
  const columns = sharedWords(count * width);
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < count; row += 1) columns[column * count + row] = rows[row * width + column] ?? 0;
  }
  return columns;
}

import type { ModelDesign } from '../link-model/link-model.ts';
import { type CellChunk, CellWriter, usedColumns } from './cell-chunk.ts';
import type { DesignColumns } from './design-columns.ts';
import { GrowingWords } from './growing-words.ts';
import type { ChunkPlace, ChunkTerms } from './packed-chunk.ts';
import { layoutOf, type PackedRows } from './packed-rows.ts';
import { raritySlots } from './rarity-slots.ts';
import { sharedWords } from './word-arrays.ts';
import type { TermCounts } from './term-counts.ts';

/** What is packed of each record, and where a file holds it. */
export interface Packing {
  readonly design: Pick<ModelDesign, 'comparisons' | 'blocking'>;
  readonly columns: DesignColumns;
  /** Values of both lists, by comparison; counted while rows are packed. */
  readonly terms: readonly TermCounts[];
  /** Whether the list is the right one. */
  readonly right: boolean;
}

/** Packs a chunk to its place; tells its values. On a thread, or at once. */
export type PackChunk = (cells: CellChunk, place: ChunkPlace) => Promise<ChunkTerms> | ChunkTerms;

/** Chunks under way at a time: enough for every thread to find the next one waiting. */
const UNDER_WAY = 16;

/**
 * Packs the records of one list as they come. Chunks may be packed in any order and on any thread; their values are counted
 * in the order of the list, so that the numbers of values never depend on it.
 */
export class RowPacker {
  readonly #packing: Packing;
  readonly #packChunk: PackChunk;
  readonly #writer: CellWriter;
  readonly #slots: readonly number[];
  readonly #stride: number;
  readonly #rules: number;
  readonly #words = new GrowingWords();
  /** Keys, and terms (id + 1, 0 for none), of a row side by side; they become columns at the end. */
  readonly #keys = new GrowingWords();
  readonly #terms = new GrowingWords();
  readonly #underWay: (readonly [first: number, count: number, terms: Promise<ChunkTerms> | ChunkTerms])[] = [];
  #count = 0;

  constructor(packing: Packing, packChunk: PackChunk) {
    const { comparisons, blocking } = packing.design;
    this.#packing = packing;
    this.#packChunk = packChunk;
    this.#writer = new CellWriter(usedColumns(packing.columns).places);
    this.#slots = raritySlots(comparisons);
    this.#stride = layoutOf(comparisons.map(({ comparison }) => comparison.width)).stride;
    this.#rules = blocking.length;
  }

  /** Packs the next records. */
  async add(records: readonly (readonly string[])[]): Promise<void> {
    const [row, count] = [this.#count, this.#count + records.length];
    this.#words.reserve(count * this.#stride);
    this.#keys.reserve(count * this.#rules);
    this.#terms.reserve(count * this.#slots.length);
    const place = { words: this.#words.words, keys: this.#keys.words, row };
    const terms = this.#packChunk(this.#writer.write(records), place);
    // Whoever waits for an earlier chunk must not miss that this one failed.
    if (terms instanceof Promise) terms.catch(() => null);
    this.#underWay.push([row, records.length, terms]);
    this.#count = count;
    while (this.#underWay.length > UNDER_WAY) await this.#countNext();
  }

  /** Waits until everything is packed and counted. */
  async settle(): Promise<void> {
    while (this.#underWay.length > 0) await this.#countNext();
  }

  /** The packed list, once it is settled. `rarities` are those of the terms by comparison, to be had when both lists are. */
  finish(rarities: readonly Float32Array[]): PackedRows {
    const count = this.#count;
    return {
      count,
      stride: this.#stride,
      words: this.#words.finish(count * this.#stride),
      keys: columnsOfRows(this.#keys.words, count, this.#rules),
      rarity: this.#rarity(rarities),
    };
  }

  async #countNext(): Promise<void> {
    const next = this.#underWay.shift();
    if (next === undefined) return;
    const [first, count, packed] = next;
    const hashes = packed instanceof Promise ? await packed : packed;
    for (const [comparison, terms] of this.#packing.terms.entries()) {
      const column = hashes.subarray(comparison * count, (comparison + 1) * count);
      const ids = terms.addAll(column, this.#packing.right);
      const slot = this.#slots.indexOf(comparison);
      if (slot >= 0) this.#keepIds(ids, first, slot);
    }
  }

  #keepIds(ids: Uint32Array, first: number, slot: number): void {
    const words = this.#terms.words;
    const width = this.#slots.length;
    for (let i = 0, at = first * width + slot; i < ids.length; i += 1, at += width) words[at] = ids[i] ?? 0;
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

/** Rows whose words are read for every column before the next ones: they stay in the first cache. */
const ROWS = 256;

/** Turns `width` numbers a row into `width` columns on shared memory. */
function columnsOfRows(rows: Uint32Array, count: number, width: number): Uint32Array<SharedArrayBuffer> {
  const columns = sharedWords(count * width);
  for (let from = 0; from < count; from += ROWS) {
    const to = Math.min(count, from + ROWS);
    for (let column = 0; column < width; column += 1) {
      for (let row = from; row < to; row += 1) columns[column * count + row] = rows[row * width + column] ?? 0;
    }
  }
  return columns;
}

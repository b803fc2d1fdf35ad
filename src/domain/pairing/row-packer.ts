import type { ModelDesign } from '../link-model/link-model.ts';
import { type CellChunk, CellWriter, usedColumns } from './cell-chunk.ts';
import type { DesignColumns } from './design-columns.ts';
import { GrowingWords } from './growing-words.ts';
import type { ChunkPlace, ChunkTerms } from './packed-chunk.ts';
import { layoutOf, type PackedRows } from './packed-rows.ts';
import { raritySlots } from './rarity-slots.ts';
import { RowColumns } from './row-columns.ts';
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

/** A chunk under way: its records, their keys, and its values once it is packed. */
interface ChunkUnderWay {
  readonly count: number;
  readonly keys: Uint32Array;
  readonly terms: Promise<ChunkTerms> | ChunkTerms;
}

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
  readonly #keys: RowColumns;
  /** By slot: id + 1 of the value, 0 for none. */
  readonly #terms: RowColumns;
  readonly #underWay: ChunkUnderWay[] = [];
  /** Rooms for the keys of a chunk that are free. */
  readonly #rooms: Uint32Array[] = [];
  #count = 0;

  constructor(packing: Packing, packChunk: PackChunk) {
    const { comparisons, blocking } = packing.design;
    this.#packing = packing;
    this.#packChunk = packChunk;
    this.#writer = new CellWriter(usedColumns(packing.columns).places);
    this.#slots = raritySlots(comparisons);
    this.#stride = layoutOf(comparisons.map(({ comparison }) => comparison.width)).stride;
    this.#rules = blocking.length;
    this.#keys = new RowColumns(this.#rules);
    this.#terms = new RowColumns(this.#slots.length);
  }

  /** Packs the next records. */
  async add(records: readonly (readonly string[])[]): Promise<void> {
    const [row, count] = [this.#count, records.length];
    this.#words.reserve((row + count) * this.#stride);
    const keys = this.#roomFor(count);
    const terms = this.#packChunk(this.#writer.write(records), { words: this.#words.words, keys, row, keysFrom: row });
    // Whoever waits for an earlier chunk must not miss that this one failed.
    if (terms instanceof Promise) terms.catch(() => null);
    this.#underWay.push({ count, keys, terms });
    this.#count += count;
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
      keys: this.#keys.finish(),
      rarity: this.#rarity(rarities),
    };
  }

  async #countNext(): Promise<void> {
    const next = this.#underWay.shift();
    if (next === undefined) return;
    const { count, keys } = next;
    const hashes = next.terms instanceof Promise ? await next.terms : next.terms;
    this.#keys.add(keys.subarray(0, count * this.#rules));
    this.#rooms.push(keys);
    const ids = new Uint32Array(count * this.#slots.length);
    for (const [comparison, terms] of this.#packing.terms.entries()) {
      const column = hashes.subarray(comparison * count, (comparison + 1) * count);
      const found = terms.addAll(column, this.#packing.right);
      const slot = this.#slots.indexOf(comparison);
      if (slot >= 0) this.#placeIds(found, ids, slot);
    }
    this.#terms.add(ids);
  }

  /** Keys of a chunk stand on shared memory, so that threads may write them there. */
  #roomFor(count: number): Uint32Array {
    const room = this.#rooms.pop();
    const needed = count * this.#rules;
    return room !== undefined && room.length >= needed ? room : sharedWords(needed);
  }

  #placeIds(ids: Uint32Array, rows: Uint32Array, slot: number): void {
    const width = this.#slots.length;
    for (let i = 0, at = slot; i < ids.length; i += 1, at += width) rows[at] = ids[i] ?? 0;
  }

  /** Terms become rarities in place: both take four bytes. */
  #rarity(rarities: readonly Float32Array[]): Float32Array {
    const terms = this.#terms.finish();
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

import type { DesignColumns } from './design-columns.ts';

/**
 * Cells of some records as UTF-16 units, one after the other, row by row. Cell `i` is `units[ends[i − 1]] … units[ends[i] − 1]`.
 * On shared memory a thread reads it without a copy.
 */
export interface CellChunk {
  /** Records. */
  readonly count: number;
  readonly units: Uint16Array;
  /** Where each cell ends: `width` of them a record. */
  readonly ends: Uint32Array;
}

/** The columns that a design reads, each once, and its columns as places among those. */
export interface UsedColumns {
  /** Places in a record of the file. */
  readonly places: readonly number[];
  readonly columns: DesignColumns;
}

/** Leaves out what a design does not read, so that only read cells are handed on. */
export function usedColumns({ comparisons, rules }: DesignColumns): UsedColumns {
  const read = [...comparisons, ...rules].flat().filter((place) => place >= 0);
  const places = [...new Set(read)].toSorted((a, b) => a - b);
  const moved = (all: readonly number[]): readonly number[] => all.map((place) => places.indexOf(place));
  return { places, columns: { comparisons: comparisons.map(moved), rules: rules.map(moved) } };
}

/** Writes records down as chunks of cells. Memory only grows and serves the next chunk again. */
export class CellWriter {
  readonly #places: readonly number[];
  #units = new Uint16Array(1 << 16);
  #ends = new Uint32Array(1 << 12);
  #end = 0;
  #cells = 0;

  /** @param places Columns of a record that are written. */
  constructor(places: readonly number[]) {
    this.#places = places;
  }

  /** The cells of these records, on memory of the writer: they stand until the next call. */
  write(records: readonly (readonly string[])[]): CellChunk {
    this.#end = 0;
    this.#cells = 0;
    this.#reserveEnds(records.length * this.#places.length);
    for (const record of records) for (const place of this.#places) this.#add(record[place] ?? '');
    return {
      count: records.length,
      units: this.#units.subarray(0, this.#end),
      ends: this.#ends.subarray(0, this.#cells),
    };
  }

  #add(cell: string): void {
    const { length } = cell;
    const from = this.#end;
    if (from + length > this.#units.length) this.#reserveUnits(from + length);
    const units = this.#units;
    for (let i = 0; i < length; i += 1) units[from + i] = cell.charCodeAt(i);
    this.#end = from + length;
    this.#ends[this.#cells] = this.#end;
    this.#cells += 1;
  }

  #reserveUnits(length: number): void {
    const units = this.#units;
    this.#units = new Uint16Array(Math.max(length, units.length * 2));
    this.#units.set(units);
  }

  #reserveEnds(length: number): void {
    if (length > this.#ends.length) this.#ends = new Uint32Array(length);
  }
}

/** A cell as text. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  let at = from;
  for (; at + 4 <= to; at += 4) {
    text += String.fromCharCode(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0, units[at + 3] ?? 0);
  }
  for (; at < to; at += 1) text += String.fromCharCode(units[at] ?? 0);
  return text;
}

import { PairBuckets, type PairSpill } from './pair-buckets.ts';
import type { PairChunks } from './pair-chunks.ts';
import type { PatternTable } from './pattern-counts.ts';
import { PatternIds } from './pattern-ids.ts';
import type { UnitPairs } from './unit-pairs.ts';
import { release } from './word-arrays.ts';

/** Everything that the pieces of work found, in an order that does not depend on theirs. */
export interface MergedUnits {
  readonly table: PatternTable;
  readonly pairs: PairChunks;
}

/**
 * Joins what the pieces of work found. Counts are whole numbers, patterns are ordered by value and pairs by (left, right),
 * so the result is the same bytes for any cut of the work, any number of threads and any order of arrival.
 */
export class UnitMerger {
  readonly #rules: number;
  readonly #ids = new PatternIds();
  readonly #pairs: PairBuckets;
  readonly #sums: number[][] = [];

  /** `leftCount` is the number of rows of the left list; without a spill all pairs stay in memory, as one chunk. */
  constructor(rules: number, leftCount: number, spill: PairSpill | null = null) {
    this.#rules = rules;
    this.#pairs = new PairBuckets(leftCount, spill);
  }

  /** Pairs so far. */
  get size(): number {
    return this.#pairs.size;
  }

  /** Takes over what one piece found, and gives the memory of its pairs back. */
  add({ left, right, pattern, patterns, counts, byRule }: UnitPairs): void {
    const ids = new Uint32Array(patterns.length);
    this.#ids.identify(patterns, patterns.length, ids);
    for (let i = 0; i < ids.length; i += 1) {
      const sums = (this.#sums[ids[i] ?? 0] ??= Array.from({ length: this.#rules + 1 }, () => 0));
      for (let rule = 0; rule < this.#rules; rule += 1) {
        sums[rule] = (sums[rule] ?? 0) + (byRule[i * this.#rules + rule] ?? 0);
      }
      sums[this.#rules] = (sums[this.#rules] ?? 0) + (counts[i] ?? 0);
    }
    this.#pairs.add({ left, right, pattern }, ids);
    release(left, right, pattern);
  }

  /** All together. Gives up what was added. */
  finish(): MergedUnits {
    const found = this.#ids.patterns;
    const order = Uint32Array.from(found.keys()).sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0));
    const ranks = new Uint32Array(order.length);
    for (const [rank, id] of order.entries()) ranks[id] = rank;
    return { table: this.#table(order), pairs: this.#pairs.order(ranks) };
  }

  #table(order: Uint32Array): PatternTable {
    const column = (at: number): Float64Array => Float64Array.from(order, (id) => this.#sums[id]?.[at] ?? 0);
    return {
      patterns: Float64Array.from(order, (id) => this.#ids.patterns[id] ?? 0),
      byRule: Array.from({ length: this.#rules }, (_, rule) => ({ rule, counts: column(rule) })),
      pairs: column(this.#rules),
    };
  }
}

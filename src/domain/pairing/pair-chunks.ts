import type { OrderedPairs } from './order-pairs.ts';

/** Pairs by (left, right), each once, handed out some at a time: they need not all be in memory. */
export interface PairChunks {
  /** Pairs in all. */
  readonly size: number;
  /** All pairs, where they are in memory; null where they are set aside. */
  readonly whole: OrderedPairs | null;
  /** All pairs from the first to the last; as often as is asked. The arrays of a chunk stand until the next one is taken. */
  chunks(): Iterable<OrderedPairs>;
}

/** Pairs that are in memory as one chunk. */
export const asOneChunk = (pairs: OrderedPairs): PairChunks => ({
  size: pairs.left.length,
  whole: pairs,
  chunks: () => [pairs],
});

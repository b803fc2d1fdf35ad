import type { PairWeights } from '../../domain/link-model/pair-weights.ts';
import type { OrderedPairs } from '../../domain/pairing/order-pairs.ts';
import { asOneChunk, type PairChunks } from '../../domain/pairing/pair-chunks.ts';
import type { PatternTable } from '../../domain/pairing/pattern-counts.ts';
import { pairsWhere } from './pairs-where.ts';

/** Patterns below are no matches, whatever their values are worth: rarity adds some ten bits. */
const LEAST_BITS = -16;

/** Likely pairs that are held; the patterns tell beforehand how many there are. 200 MB, as of pairs that are compared. */
const MOST_HELD = 1 << 24;

/** The pairs that may be matches: few of many, so that they are read once, unless even they are too many to hold. */
export function likelyPairs(
  pairs: PairChunks,
  { bare }: Pick<PairWeights, 'bare'>,
  table: Pick<PatternTable, 'pairs'>,
  mostHeld: number = MOST_HELD,
): PairChunks {
  const size = bare.reduce((sum, bits, pattern) => (bits >= LEAST_BITS ? sum + (table.pairs[pattern] ?? 0) : sum), 0);
  const likely = { size, whole: null, chunks: () => chosenOf(pairs, bare) };
  return size <= mostHeld ? asOneChunk(joined(likely)) : likely;
}

function* chosenOf(pairs: PairChunks, bare: Float64Array): Generator<OrderedPairs> {
  for (const chunk of pairs.chunks())
    yield pairsWhere(chunk, (at) => (bare[chunk.pattern[at] ?? 0] ?? -Infinity) >= LEAST_BITS);
}

function joined(pairs: PairChunks): OrderedPairs {
  const { size } = pairs;
  const all = { left: new Uint32Array(size), right: new Uint32Array(size), pattern: new Uint32Array(size) };
  let at = 0;
  for (const { left, right, pattern } of pairs.chunks()) {
    all.left.set(left, at);
    all.right.set(right, at);
    all.pattern.set(pattern, at);
    at += left.length;
  }
  return all;
}

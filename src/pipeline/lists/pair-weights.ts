import type { LinkModel } from '../../domain/link-model/link-model.ts';
import { pairWeight, type PairWeights } from '../../domain/link-model/pair-weights.ts';
import { rarityShares } from '../../domain/link-model/tied-rarity.ts';
import type { ComparedPairs } from '../../ports/pair-kernel.ts';
import type { RarityTerms } from './rarity-terms.ts';

/** Levels of each pattern of a table: `levels[pattern * comparisons + c]`. */
export interface PatternLevels {
  readonly comparisons: number;
  readonly levels: Uint8Array;
}

/**
 * Weight of every pair in bits: its pattern (prior included), the rarity of its values, and what relatives take from it.
 * Patterns are prepared once; the loop over pairs allocates nothing.
 * @param shared Comparisons that relatives share, parallel to the design.
 * @param model Its ties say where rarity counts.
 */
export function pairWeights(
  { left, right, pattern }: ComparedPairs,
  patterns: PairWeights,
  levels: PatternLevels,
  rarity: RarityTerms,
  shared: readonly boolean[],
  model: LinkModel['parameters'],
): Float64Array {
  const kinds = kindsOf(patterns.bare.length, levels, rarity);
  const shares = sharesOf(patterns.bare.length, levels, rarity, model);
  const sharing = rarity.slots.map(({ comparison }) => shared[comparison] === true);
  const width = rarity.slots.length;
  const weights = new Float64Array(pattern.length);
  for (let pair = 0; pair < weights.length; pair += 1) {
    const own = pattern[pair] ?? 0;
    let rare = 0;
    let sharedRare = 0;
    for (let slot = 0, at = own * width; slot < width; slot += 1, at += 1) {
      const kind = kinds[at] ?? 0;
      if (kind === 0) continue;
      const bits = (shares[at] ?? 1) * rarity.bits(slot, kind, left[pair] ?? 0, right[pair] ?? 0);
      rare += bits;
      if (sharing[slot] === true) sharedRare += bits;
    }
    weights[pair] = pairWeight(patterns, own, rare, sharedRare);
  }
  return weights;
}

function kindsOf(patterns: number, { comparisons, levels }: PatternLevels, rarity: RarityTerms): Uint8Array {
  const width = rarity.slots.length;
  const kinds = new Uint8Array(patterns * width);
  for (let pattern = 0; pattern < patterns; pattern += 1)
    for (const [slot, { comparison }] of rarity.slots.entries())
      kinds[pattern * width + slot] = rarity.kind(slot, levels[pattern * comparisons + comparison] ?? 0);
  return kinds;
}

/** How much of the rarity counts, by pattern and slot. */
function sharesOf(
  patterns: number,
  { comparisons, levels }: PatternLevels,
  { slots }: RarityTerms,
  model: LinkModel['parameters'],
): Float32Array {
  const shares = new Float32Array(patterns * slots.length).fill(1);
  if ((model.ties ?? []).length === 0) return shares;
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const own = rarityShares(levels.subarray(pattern * comparisons, (pattern + 1) * comparisons), model);
    for (const [slot, { comparison }] of slots.entries()) shares[pattern * slots.length + slot] = own[comparison] ?? 1;
  }
  return shares;
}

/**
 * Pairs of at least so many bits (their weights unless told): highest weight first, then by rows, so that the order never
 * depends on the kernel.
 */
export function pairsFrom(
  weights: Float64Array,
  { left, right }: ComparedPairs,
  least: number,
  bits: Float64Array = weights,
): Uint32Array {
  const chosen: number[] = [];
  for (let pair = 0; pair < bits.length; pair += 1) if ((bits[pair] ?? 0) >= least) chosen.push(pair);
  return Uint32Array.from(chosen).sort(
    (a, b) =>
      (weights[b] ?? 0) - (weights[a] ?? 0) || (left[a] ?? 0) - (left[b] ?? 0) || (right[a] ?? 0) - (right[b] ?? 0),
  );
}

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

/** What a model says of pairs, by their patterns. */
export interface PatternScores {
  readonly patterns: PairWeights;
  readonly levels: PatternLevels;
  /** Comparisons that relatives share, parallel to the design. */
  readonly shared: readonly boolean[];
  /** Its ties say where rarity counts. */
  readonly model: LinkModel['parameters'];
}

/**
 * Weighs pairs in bits: their pattern (prior included), the rarity of their values, and what relatives take from it. Patterns
 * are prepared once; the loop over pairs allocates nothing.
 */
export class PairScorer {
  readonly #patterns: PairWeights;
  readonly #rarity: RarityTerms;
  /** By pattern and slot: whether and how much of the rarity counts. */
  readonly #kinds: Uint8Array;
  readonly #shares: Float32Array;
  /** By slot: whether relatives share it. */
  readonly #sharing: readonly boolean[];

  constructor({ patterns, levels, shared, model }: PatternScores, rarity: RarityTerms) {
    this.#patterns = patterns;
    this.#rarity = rarity;
    this.#kinds = kindsOf(patterns.bare.length, levels, rarity);
    this.#shares = sharesOf(patterns.bare.length, levels, rarity, model);
    this.#sharing = rarity.slots.map(({ comparison }) => shared[comparison] === true);
  }

  /** Bits that pairs of a pattern have at most, by pattern: with the rarest values there are, and no relatives. */
  get reach(): Float64Array {
    const rarest = this.#rarity.slots.map(({ bits }) => Math.max(0, ...bits));
    return this.#patterns.bare.map((own, pattern) =>
      rarest.reduce((sum, bits, slot) => {
        const at = pattern * rarest.length + slot;
        const kind = this.#kinds[at] ?? 0;
        return kind === 0 ? sum : sum + ((this.#shares[at] ?? 1) * bits) / kind;
      }, own),
    );
  }

  /** Weight of each pair. */
  weigh({ left, right, pattern }: ComparedPairs): Float64Array<ArrayBuffer> {
    const [kinds, shares, sharing, rarity] = [this.#kinds, this.#shares, this.#sharing, this.#rarity];
    const width = sharing.length;
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
      weights[pair] = pairWeight(this.#patterns, own, rare, sharedRare);
    }
    return weights;
  }
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

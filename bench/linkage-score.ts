import { tablePatterns } from '../src/domain/link-model/counted-patterns.ts';
import type { FittedModel } from '../src/domain/link-model/fit-model.ts';
import { type RarityScale, rarityBits, rarityScale } from '../src/domain/link-model/rarity.ts';
import { scorePatterns } from '../src/domain/link-model/score-patterns.ts';
import type { WeightedEdges } from '../src/domain/clusters/edges.ts';
import type { PackedRows } from '../src/domain/pairing/packed-rows.ts';
import type { PatternTable } from '../src/domain/pairing/pattern-counts.ts';
import { raritySlots } from '../src/domain/pairing/rarity-slots.ts';
import type { ComparedPairs } from '../src/ports/pair-kernel.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';

/** Pairs that may be linked at all, with their patterns. */
export interface StrongPairs extends WeightedEdges {
  readonly pattern: Uint32Array;
}

const SLOTS = raritySlots(BIRTH_DESIGN.comparisons);

/**
 * The pairs of at least so many bits. Most patterns cannot reach them whatever the rarity of their values, so most pairs are
 * passed over. Turns the rarities of both lists into bits, in place.
 */
export function strongPairs(
  table: PatternTable,
  pairs: ComparedPairs,
  { parameters, relatives }: FittedModel,
  [left, right]: readonly [PackedRows, PackedRows],
  least: number,
): StrongPairs {
  const scales = SLOTS.map((at, slot): RarityScale => {
    const values = valuesOf(left, slot) + valuesOf(right, slot);
    const used = BIRTH_DESIGN.comparisons[at];
    if (used === undefined) throw new RangeError('no comparison');
    return rarityScale(used.comparison, parameters.levels[at]?.u ?? [], values);
  });
  const most = scales.map((scale, slot) => Math.max(toBits(scale, left, slot), toBits(scale, right, slot)));
  const bits = scorePatterns(BIRTH_DESIGN, parameters, table.patterns, relatives);
  return choose(pairs, { bits, factors: factorsOf(table, scales) }, most, [left, right], least);
}

function valuesOf({ rarity, count }: PackedRows, slot: number): number {
  let values = 0;
  for (let i = slot * count; i < (slot + 1) * count; i += 1) if (rarity[i] !== 0) values += 1;
  return values;
}

const REMEMBERED = 256;

/** Shares become bits of equal values, 0 where none is known; tells the most. Few different shares make most of a column. */
function toBits(scale: RarityScale, { rarity, count }: PackedRows, slot: number): number {
  const equal = scale.factors.indexOf(1);
  const [shares, known] = [new Float32Array(REMEMBERED), new Float32Array(REMEMBERED)];
  let most = 0;
  for (let i = slot * count; i < (slot + 1) * count; i += 1) {
    const share = rarity[i] ?? 0;
    const at = (share * -1024) & (REMEMBERED - 1);
    if (shares[at] !== share) {
      shares[at] = share;
      known[at] = equal < 0 ? 0 : rarityBits(scale, equal, share, share);
    }
    const bits = known[at] ?? 0;
    rarity[i] = share === 0 ? 0 : bits;
    if (bits > most) most = bits;
  }
  return most;
}

/** How much of the rarity counts, by pattern and slot. */
function factorsOf({ patterns, pairs }: PatternTable, scales: readonly RarityScale[]): Float32Array {
  const { levels } = tablePatterns(BIRTH_DESIGN, patterns, pairs);
  const width = BIRTH_DESIGN.comparisons.length;
  return Float32Array.from({ length: patterns.length * SLOTS.length }, (_, i) => {
    const [pattern, slot] = [Math.floor(i / SLOTS.length), i % SLOTS.length];
    return scales[slot]?.factors[levels[pattern * width + (SLOTS[slot] ?? 0)] ?? 0] ?? 0;
  });
}

interface PatternBits {
  readonly bits: Float64Array;
  readonly factors: Float32Array;
}

function choose(
  { left, right, pattern }: ComparedPairs,
  { bits, factors }: PatternBits,
  most: readonly number[],
  [a, b]: readonly [PackedRows, PackedRows],
  least: number,
): StrongPairs {
  const reach = bits.map((own, one) =>
    most.reduce((sum, bit, slot) => sum + bit * (factors[one * most.length + slot] ?? 0), own),
  );
  const chosen = new Uint32Array(pattern.length);
  const weights = new Float64Array(pattern.length);
  let size = 0;
  for (let pair = 0; pair < pattern.length; pair += 1) {
    const own = pattern[pair] ?? 0;
    if ((reach[own] ?? 0) < least) continue;
    let weight = bits[own] ?? 0;
    for (let slot = 0, at = own * most.length; slot < most.length; slot += 1, at += 1) {
      const factor = factors[at] ?? 0;
      if (factor === 0) continue;
      const [of, other] = [
        a.rarity[slot * a.count + (left[pair] ?? 0)] ?? 0,
        b.rarity[slot * b.count + (right[pair] ?? 0)] ?? 0,
      ];
      weight += factor * Math.min(of, other);
    }
    if (weight < least) continue;
    chosen[size] = pair;
    weights[size] = weight;
    size += 1;
  }
  const take = (from: Uint32Array): Uint32Array => chosen.subarray(0, size).map((pair) => from[pair] ?? 0);
  return { left: take(left), right: take(right), pattern: take(pattern), weight: weights.slice(0, size) };
}

import { tablePatterns } from '../src/domain/link-model/counted-patterns.ts';
import type { FittedModel } from '../src/domain/link-model/fit-model.ts';
import { type RarityScale, rarityBits, rarityScale } from '../src/domain/link-model/rarity.ts';
import { scorePatterns } from '../src/domain/link-model/score-patterns.ts';
import type { PatternTable } from '../src/domain/pairing/pattern-counts.ts';
import { raritySlots } from '../src/domain/pairing/rarity-slots.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';
import type { ComparedShard, ComparedShards, RowRarity } from './linkage-shards.ts';
import { StrongCollector, type StrongPairs } from './linkage-strong.ts';

const SLOTS = raritySlots(BIRTH_DESIGN.comparisons);

/**
 * The pairs of at least so many bits. Most patterns cannot reach them whatever the rarity of their values, so most pairs are
 * passed over. Turns the rarities of both lists into bits, in place.
 */
export function strongPairs(
  { table, shards, right }: ComparedShards,
  { parameters, relatives }: FittedModel,
  least: number,
): StrongPairs {
  const rarities = [right, ...shards.map(({ rarity }) => rarity)];
  const scales = SLOTS.map((at, slot): RarityScale => {
    const values = rarities.reduce((sum, rarity) => sum + valuesOf(rarity, slot), 0);
    const used = BIRTH_DESIGN.comparisons[at];
    if (used === undefined) throw new RangeError('no comparison');
    return rarityScale(used.comparison, parameters.levels[at]?.u ?? [], values);
  });
  const most = scales.map((scale, slot) => Math.max(...rarities.map((rarity) => toBits(scale, rarity, slot))));
  const bits = scorePatterns(BIRTH_DESIGN, parameters, table.patterns, relatives);
  const factors = factorsOf(table, scales);
  const reach = bits.map((own, one) =>
    most.reduce((sum, bit, slot) => sum + bit * (factors[one * most.length + slot] ?? 0), own),
  );
  const strong = new StrongCollector(right.count);
  for (const shard of shards) choose(shard, right, { bits, factors, reach, least }, strong);
  return strong.finish();
}

function valuesOf({ rarity, count }: RowRarity, slot: number): number {
  let values = 0;
  for (let i = slot * count; i < (slot + 1) * count; i += 1) if (rarity[i] !== 0) values += 1;
  return values;
}

const REMEMBERED = 256;

/** Shares become bits of equal values, 0 where none is known; tells the most. Few different shares make most of a column. */
function toBits(scale: RarityScale, { rarity, count }: RowRarity, slot: number): number {
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

/** Bits by pattern, and which pairs are wanted. */
interface PatternBits {
  readonly bits: Float64Array;
  readonly factors: Float32Array;
  /** The most that a pattern comes to with the rarest values. */
  readonly reach: Float64Array;
  readonly least: number;
}

function choose(shard: ComparedShard, right: RowRarity, scores: PatternBits, strong: StrongCollector): void {
  const { bits, factors, reach, least } = scores;
  const { first, names, rarity: own } = shard;
  for (const pairs of shard.pairs.chunks()) {
    for (let pair = 0; pair < pairs.left.length; pair += 1) {
      const pattern = names[pairs.pattern[pair] ?? 0] ?? 0;
      if ((reach[pattern] ?? 0) < least) continue;
      const [a, b] = [pairs.left[pair] ?? 0, pairs.right[pair] ?? 0];
      let weight = bits[pattern] ?? 0;
      for (let slot = 0, at = pattern * SLOTS.length; slot < SLOTS.length; slot += 1, at += 1) {
        const factor = factors[at] ?? 0;
        if (factor === 0) continue;
        const [of, other] = [own.rarity[slot * own.count + a] ?? 0, right.rarity[slot * right.count + b] ?? 0];
        weight += factor * Math.min(of, other);
      }
      if (weight >= least) strong.add(first + a, b, pattern, weight);
    }
  }
}

import { otherRecords, ownRecords, type RarityScale, rarityBits, rarityScale } from '../../domain/link-model/rarity.ts';
import type { LinkModel } from '../../domain/link-model/link-model.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import { raritySlots } from '../../domain/pairing/rarity-slots.ts';

/** Bits that the rarity of a record's own value is worth, where values are equal (`full`) and where they are alike (`half`). */
interface RarityColumn {
  /** By row; NaN where the share is not known. */
  readonly full: Float32Array;
  readonly half: Float32Array;
}

/** Rarity of the values of one or two lists, in bits; the commoner value of a pair counts, that is the lesser bits. */
export class RarityTerms {
  /** Comparisons whose rarity counts. */
  readonly slots: readonly number[];
  readonly #left: readonly RarityColumn[];
  readonly #right: readonly RarityColumn[];
  /** Kind of rarity by slot and level: 0 none, 1 full, 2 half. */
  readonly #kinds: readonly Uint8Array[];

  constructor({ design, parameters }: LinkModel, left: PackedRows, right: PackedRows | null) {
    this.slots = raritySlots(design.comparisons);
    const scales = this.slots.flatMap((at, slot): RarityScale[] => {
      const used = design.comparisons[at];
      const values = valuesOf(left, slot) + (right ? valuesOf(right, slot) : 0);
      const chances = parameters.levels[at];
      if (used === undefined || chances === undefined) return [];
      const others = otherRecords(parameters.prior, left.count, right?.count ?? null);
      const filled = values / Math.max(left.count + (right?.count ?? 0), 1);
      const own = ownRecords(used.comparison, chances.m, others * filled);
      return [rarityScale(used.comparison, chances.u, values, own)];
    });
    this.#kinds = scales.map(({ factors }) =>
      Uint8Array.from(factors, (factor) => (factor === 1 ? 1 : factor > 0 ? 2 : 0)),
    );
    this.#left = scales.map((scale, slot) => columnOf(scale, left, slot));
    this.#right = right ? scales.map((scale, slot) => columnOf(scale, right, slot)) : this.#left;
  }

  /** 0 none, 1 full, 2 half: what counts at this level of the comparison in a slot. */
  kind(slot: number, level: number): number {
    return this.#kinds[slot]?.[level] ?? 0;
  }

  /** Bits of a pair in one slot. */
  bits(slot: number, kind: number, left: number, right: number): number {
    const [a, b] = [this.#left[slot], this.#right[slot]];
    if (kind === 0 || a === undefined || b === undefined) return 0;
    const bits =
      kind === 1 ? Math.min(a.full[left] ?? 0, b.full[right] ?? 0) : Math.min(a.half[left] ?? 0, b.half[right] ?? 0);
    return Number.isNaN(bits) ? 0 : bits;
  }
}

/** Values counted: the records that have one. */
function valuesOf({ rarity, count }: PackedRows, slot: number): number {
  let values = 0;
  for (let row = slot * count; row < (slot + 1) * count; row += 1) if (rarity[row] !== 0) values += 1;
  return values;
}

function columnOf(scale: RarityScale, { rarity, count }: PackedRows, slot: number): RarityColumn {
  const [full, half] = [1, 0.5].map((factor) => {
    const level = scale.factors.indexOf(factor);
    return new Float32Array(count).map((_, row) => bitsOf(scale, level, rarity[slot * count + row] ?? 0));
  });
  return { full: full ?? new Float32Array(count), half: half ?? new Float32Array(count) };
}

const bitsOf = (scale: RarityScale, level: number, share: number): number =>
  share === 0 ? Number.NaN : rarityBits(scale, level, share, share);

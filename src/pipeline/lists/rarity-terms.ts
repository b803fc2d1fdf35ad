import { RARITY_CLASSES, rarityClass, shareOfClass } from '../../domain/link-model/rarity-curve.ts';
import { otherRecords, ownRecords, rarityBits, rarityScale } from '../../domain/link-model/rarity.ts';
import type { LinkModel } from '../../domain/link-model/link-model.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import { raritySlots } from '../../domain/pairing/rarity-slots.ts';

/** The class of a record without a value, or whose share is not known. */
const NONE = 255;

/** What rarity is worth in one comparison. */
export interface RaritySlot {
  /** Place of the comparison in the design. */
  readonly comparison: number;
  /** By level: 0 none, 1 full, 2 half. */
  readonly kinds: Uint8Array;
  /** Class of frequency by row of each list; 255 when there is none. */
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  /** Bits where values of a class are equal. */
  readonly bits: Float64Array;
}

/** Rarity of the values of one or two lists, in bits; the commoner value of a pair counts. */
export class RarityTerms {
  /** Comparisons whose rarity counts. */
  readonly slots: readonly RaritySlot[];

  constructor(slots: readonly RaritySlot[]) {
    this.slots = slots;
  }

  /** 0 none, 1 full, 2 half: what counts at this level of the comparison in a slot. */
  kind(slot: number, level: number): number {
    return this.slots[slot]?.kinds[level] ?? 0;
  }

  /** Bits of a pair in one slot. */
  bits(slot: number, kind: number, left: number, right: number): number {
    const at = this.classOf(slot, left, right);
    if (kind === 0 || at === NONE) return 0;
    const bits = this.slots[slot]?.bits[at] ?? 0;
    return kind === 1 ? bits : bits / 2;
  }

  /** Class of the commoner value of a pair; 255 where one is not known. */
  classOf(slot: number, left: number, right: number): number {
    const own = this.slots[slot];
    const [a, b] = [own?.left[left] ?? NONE, own?.right[right] ?? NONE];
    return a === NONE || b === NONE ? NONE : Math.min(a, b);
  }
}

/** The terms by the textbook formula, from frequencies alone. */
export function formulaTerms(model: LinkModel, left: PackedRows, right: PackedRows | null): RarityTerms {
  const others = otherRecords(model.parameters.prior, left.count, right?.count ?? null);
  const records = left.count + (right?.count ?? 0);
  return new RarityTerms(
    raritySlots(model.design.comparisons).flatMap((at, slot): RaritySlot[] => {
      const used = model.design.comparisons[at];
      const chances = model.parameters.levels[at];
      if (used === undefined || chances === undefined) return [];
      const classes = classesOf(left, slot);
      const ofRight = right ? classesOf(right, slot) : classes;
      const values = filled(classes) + (right ? filled(ofRight) : 0);
      const own = ownRecords(used.comparison, chances.m, (others * values) / Math.max(records, 1));
      const scale = rarityScale(used.comparison, chances.u, values, own);
      const full = scale.factors.indexOf(1);
      const bits = Float64Array.from({ length: RARITY_CLASSES }, (_, of) =>
        rarityBits(scale, full, shareOfClass(of), shareOfClass(of)),
      );
      const kinds = Uint8Array.from(scale.factors, (factor) => (factor === 1 ? 1 : factor > 0 ? 2 : 0));
      return [{ comparison: at, kinds, left: classes, right: ofRight, bits }];
    }),
  );
}

function classesOf({ rarity, count }: PackedRows, slot: number): Uint8Array {
  const classes = new Uint8Array(count);
  for (let row = 0, at = slot * count; row < count; row += 1, at += 1) {
    const share = rarity[at] ?? 0;
    classes[row] = share === 0 ? NONE : rarityClass(share);
  }
  return classes;
}

/** Records with a value. */
function filled(classes: Uint8Array): number {
  let values = 0;
  for (let row = 0; row < classes.length; row += 1) if (classes[row] !== NONE) values += 1;
  return values;
}

import type { ModelComparison } from '../link-model/link-model.ts';

/** What silences a comparison: another one, at some of its levels. */
export interface Implication {
  /** Index of the other comparison. */
  readonly by: number;
  /** By level of the other: 1 when this comparison then reads as missing. */
  readonly silent: Uint8Array;
}

/**
 * Resolves `impliedBy` of each comparison; null where nothing implies it. The level that decides is the one found, before
 * anything is silenced: when a number implies the birth date and the birth date the age, the number silences the birth
 * date only, and the birth date still silences the age. Throws RangeError for an unknown comparison or level, and for a
 * comparison that implies itself.
 */
export function implicationsOf(comparisons: readonly ModelComparison[]): readonly (Implication | null)[] {
  return comparisons.map(({ id, impliedBy }, i) => {
    if (impliedBy === null) return null;
    const by = comparisons.findIndex((other) => other.id === impliedBy.by);
    const levels = comparisons[by]?.comparison.levels;
    if (levels === undefined || by === i)
      throw new RangeError(`comparison ${id}: cannot be implied by ${impliedBy.by}`);
    const silent = new Uint8Array(levels.length);
    for (const code of impliedBy.levels) {
      const level = levels.findIndex((one) => one.code === code);
      if (level < 0) throw new RangeError(`comparison ${id}: ${impliedBy.by} has no level ${code}`);
      silent[level] = 1;
    }
    return { by, silent };
  });
}

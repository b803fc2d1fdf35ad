import type { ModelComparison } from '../link-model/link-model.ts';

/** Comparisons whose rarity counts, in the order in which packed rows hold it (`PackedRows.rarity`). */
export function raritySlots(comparisons: readonly ModelComparison[]): readonly number[] {
  return [...comparisons.keys()].filter((i) => comparisons[i]?.comparison.levels.some(({ rarity }) => rarity > 0));
}

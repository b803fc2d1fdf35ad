import type { ModelComparison } from '../../domain/link-model/link-model.ts';
import { levelWeights } from '../../domain/link-model/weights.ts';
import { layoutOf, type PackedRows } from '../../domain/pairing/packed-rows.ts';
import type { Linkage } from '../link-lists.ts';

/** Records looked at; more would not move the curve. */
const MOST_RECORDS = 100_000;

/** Bits that records of the left list reach beside a copy of themselves: every filled value equal, rarity included. */
export function selfWeights(linkage: Linkage): Float64Array {
  const { left } = linkage.packed;
  const step = Math.max(1, Math.ceil(left.count / MOST_RECORDS));
  const weigh = selfWeight(linkage, left);
  return Float64Array.from({ length: Math.ceil(left.count / step) }, (_, at) => weigh(at * step));
}

function selfWeight({ model, rarity }: Linkage, { words, stride }: PackedRows): (row: number) => number {
  const { comparisons } = model.design;
  const { offsets } = layoutOf(comparisons.map(({ comparison }) => comparison.width));
  const weights = model.parameters.levels.map(levelWeights);
  return (row) => {
    const found = comparisons.map(({ comparison }, at) => {
      const place = row * stride + (offsets[at] ?? 0);
      return comparison.level(words, place, place);
    });
    const levels = found.map((level, at) => (isImplied(comparisons[at], comparisons, found) ? 0 : level));
    const bits = levels.reduce((sum, level, at) => sum + (weights[at]?.[level] ?? 0), model.parameters.prior);
    return rarity.slots.reduce(
      (sum, { comparison: at }, slot) => sum + rarity.bits(slot, rarity.kind(slot, levels[at] ?? 0), row, row),
      bits,
    );
  };
}

/** Whether another comparison already says what this one would. */
function isImplied(
  one: ModelComparison | undefined,
  all: readonly ModelComparison[],
  found: readonly number[],
): boolean {
  if (!one?.impliedBy) return false;
  const { by, levels } = one.impliedBy;
  const place = all.findIndex(({ id }) => id === by);
  return levels.includes(all[place]?.comparison.levels[found[place] ?? 0]?.code ?? '');
}

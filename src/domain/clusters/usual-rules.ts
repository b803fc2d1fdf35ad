import type { ModelDesign } from '../link-model/link-model.ts';
import type { NameGuard, Veto } from './conflict-rules.ts';

/**
 * Levels at which two identity numbers are two numbers, not one with a slip: each citizen has one, for life
 * (居民身份证法 §3). `else` also holds two different passports,
 * of which a person may have several: rare enough to ask an officer.
 */
const TWO_NUMBERS = ['neighbour', 'region-birth', 'birth-date', 'else'];

/** Comparisons of names, by code. */
const NAMES: ReadonlySet<string> = new Set(['name-zh', 'name-latin']);

/** Vetoes of a model that states none: its identity numbers, the person's own and the parents'. */
export const usualVetoes = ({ comparisons }: ModelDesign): readonly Veto[] =>
  comparisons
    .filter(({ comparison }) => comparison.code === 'id-number')
    .map(({ id, comparison }) => ({
      comparison: id,
      levels: comparison.levels.map(({ code }) => code).filter((code) => TWO_NUMBERS.includes(code)),
    }));

/** Guard of a model that states none: all its names, settled by an equal name that the rival lacks. */
export function usualGuard({ comparisons }: ModelDesign): NameGuard {
  const names = comparisons.filter(({ comparison }) => NAMES.has(comparison.code)).map(({ id }) => id);
  return { comparisons: names, settledBy: names.map((id) => ({ comparison: id, levels: ['exact'] })) };
}

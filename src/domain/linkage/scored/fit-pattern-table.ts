import type { ModelVersion } from '../../link-model/model-history.ts';
import type { ModelDesign } from '../../link-model/link-model.ts';
import type { PatternTable } from '../../pairing/pattern-counts.ts';
import { patternOf, patternSpace } from '../../pairing/pattern.ts';
import { levelsOfScore } from './link-score.ts';
import type { RegisterModel } from './register-model.ts';

/** Links that were scored alike. */
export interface ScoredAlike {
  readonly levels: string;
  readonly links: number;
}

/** The number of the pattern behind stored levels; null when they were scored by a model that compares other things. */
export function storedPattern({ comparisons }: ModelDesign, stored: string): number | null {
  const radix = comparisons.map(({ comparison }) => comparison.levels.length);
  const levels = levelsOfScore({ levels: stored });
  const fits = levels.length === radix.length && levels.every((level, at) => level < (radix[at] ?? 0));
  return fits ? patternOf(levels, patternSpace(radix)) : null;
}

/** Stored links as a table of patterns; what was scored by a model that compares other things is left out. */
export function patternTableOf(design: ModelDesign, stored: readonly ScoredAlike[]): PatternTable {
  const counts = new Map<number, number>();
  for (const { levels, links } of stored) {
    const pattern = storedPattern(design, levels);
    if (pattern !== null) counts.set(pattern, (counts.get(pattern) ?? 0) + links);
  }
  const rows = [...counts].toSorted(([a], [b]) => a - b);
  return {
    patterns: Float64Array.from(rows, ([pattern]) => pattern),
    pairs: Float64Array.from(rows, ([, pairs]) => pairs),
    byRule: [],
  };
}

/** The model with the prior that it scores two feeds of these sizes with: one record has at most one partner. */
export const versionFor = (
  { design, parameters, relatives }: RegisterModel,
  sizes: readonly [number, number],
): ModelVersion => ({
  design,
  parameters: { ...parameters, prior: -Math.log2(Math.max(2, ...sizes)) },
  relatives,
});

import { type FittedModel, fitModel } from '../src/domain/link-model/fit-model.ts';
import { scorePatterns } from '../src/domain/link-model/score-patterns.ts';
import { tablePatterns } from '../src/domain/link-model/counted-patterns.ts';
import type { ModelDesign } from '../src/domain/link-model/link-model.ts';
import { rarityScale } from '../src/domain/link-model/rarity.ts';
import { levelsOf, patternSpace } from '../src/domain/pairing/pattern.ts';
import type { PatternTable } from '../src/domain/pairing/pattern-counts.ts';
import { KEYS, RARITIES } from './linkage-columns.ts';
import type { PreparedLists } from './linkage-lists.ts';

/** Pairs counted in SQL by their pattern and the rules that propose them. */
interface CountedPairs {
  readonly pattern: number;
  readonly rules: number;
  readonly count: number;
}

/** Rows that SQL counted: pattern, rules and count of the proposed pairs; pattern and count of the random ones. */
export interface SqlCounts {
  readonly counted: readonly (readonly number[])[];
  readonly sampled: readonly (readonly number[])[];
}

/** Fits the engine's model on what SQL counted; tells the bits of each pattern, what rarity takes for granted included. */
export function weighPatterns(
  design: ModelDesign,
  { counted, sampled }: SqlCounts,
  { layouts, collisions }: PreparedLists,
): { readonly patterns: Float64Array; readonly bits: Float64Array } {
  const table = tableOf(counted.map(([pattern = 0, rules = 0, count = 0]) => ({ pattern, rules, count })));
  const { parameters, relatives } = fitBirths(design, sampledLevels(design, sampled), table, { layouts, collisions });
  const bits = scorePatterns(design, parameters, table.patterns, relatives);
  const { levels } = tablePatterns(design, table.patterns, table.pairs);
  const values = layouts.left.count + layouts.right.count;
  for (const comparison of RARITIES.keys()) {
    const used = design.comparisons[comparison];
    if (used === undefined) continue;
    const { base, factors } = rarityScale(used.comparison, parameters.levels[comparison]?.u ?? [], values);
    for (let pattern = 0; pattern < bits.length; pattern += 1) {
      const level = levels[pattern * design.comparisons.length + comparison] ?? 0;
      bits[pattern] = (bits[pattern] ?? 0) + (factors[level] ?? 0) * base;
    }
  }
  return { patterns: table.patterns, bits };
}

/** Fits a model of births. The lists hold no twins, so no relatives are looked for. */
export function fitBirths(
  design: ModelDesign,
  sampled: readonly (readonly number[])[],
  table: PatternTable,
  { layouts, collisions }: Pick<PreparedLists, 'layouts' | 'collisions'>,
): FittedModel {
  const sizes = { left: layouts.left.count, right: layouts.right.count };
  const given = { prior: null, levels: design.comparisons.map(() => null), relatives: null };
  return fitModel({ design, sampled, collisions, table, sizes, given });
}

function tableOf(counted: readonly CountedPairs[]): PatternTable {
  const patterns = Float64Array.from(new Set(counted.map(({ pattern }) => pattern))).sort();
  const places = new Map([...patterns].map((pattern, place) => [pattern, place]));
  const column = (of: (one: CountedPairs) => boolean): Float64Array => {
    const counts = new Float64Array(patterns.length);
    for (const one of counted) {
      const place = places.get(one.pattern) ?? 0;
      if (of(one)) counts[place] = (counts[place] ?? 0) + one.count;
    }
    return counts;
  };
  return {
    patterns,
    pairs: column(() => true),
    byRule: KEYS.map((_, rule) => ({ rule, counts: column(({ rules }) => (rules & (1 << rule)) !== 0) })),
  };
}

function sampledLevels({ comparisons }: ModelDesign, sampled: SqlCounts['sampled']): number[][] {
  const space = patternSpace(comparisons.map(({ comparison }) => comparison.levels.length));
  const counts = space.radix.map((levels) => Array.from({ length: levels }, () => 0));
  for (const [pattern = 0, count = 0] of sampled)
    for (const [i, level] of levelsOf(pattern, space).entries()) {
      const levels = counts[i] ?? [];
      levels[level] = (levels[level] ?? 0) + count;
    }
  return counts;
}

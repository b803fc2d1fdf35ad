import { type CountedPatterns, tablePatterns } from '../../link-model/counted-patterns.ts';
import type { FittedModel } from '../../link-model/fit-model.ts';
import type { LevelProbabilities, ModelDesign } from '../../link-model/link-model.ts';
import { levelSums, total } from '../../link-model/pattern-sums.ts';
import { expectedMatches, type ListSizes } from '../../link-model/prior.ts';
import { scoreLevels } from '../../link-model/score-patterns.ts';
import type { PatternTable } from '../../pairing/pattern-counts.ts';
import { chanceSeen } from './fit-chance.ts';
import { trainWhereSilent } from './fit-where-silent.ts';

/** What the records of two feeds say about one comparison. Counts stand by level, index 0 (`missing`) is 0. */
export interface ComparisonEvidence extends LevelProbabilities {
  /** Expected matches at each level, where the comparison speaks for itself and no equal number implies it. */
  readonly matches: readonly number[];
  /** Pairs of two persons seen at each level; 0 where they cannot be told from none. */
  readonly others: readonly number[];
  /** u that none seen would still allow, by level. */
  readonly most: readonly number[];
}

/** What the records of two feeds taught. */
export interface FeedsEvidence {
  readonly sizes: ListSizes;
  /** Expected matches among the candidates. */
  readonly matches: number;
  /** Parallel to the comparisons of the design. */
  readonly comparisons: readonly ComparisonEvidence[];
}

/** A pair of feeds, sampled, compared and fitted. */
export interface FittedFeeds {
  readonly fitted: FittedModel;
  readonly table: PatternTable;
  /** Levels among random pairs: `sampled[comparison][level]`. */
  readonly sampled: readonly (readonly number[])[];
  readonly sizes: ListSizes;
}

/**
 * The evidence of one pair of feeds. A comparison that an equal number implies is seen there only in the pairs whose numbers
 * differ or lack, and those that differ are the ones with mistakes: its m comes from the pairs that state no number.
 */
export function evidenceOf(design: ModelDesign, { fitted, table, sampled, sizes }: FittedFeeds): FeedsEvidence {
  const { parameters, relatives } = fitted;
  const patterns = tablePatterns(design, table.patterns, table.pairs);
  const expected = expectedMatches(patterns.counts, scoreLevels(patterns, parameters, relatives), 0);
  const shape = parameters.levels.map(({ m }) => m);
  const matches = levelSums(patterns, expected, shape);
  const candidates = levelSums(patterns, patterns.counts, shape);
  const comparisons = design.comparisons.map(({ impliedBy }, at): ComparisonEvidence => {
    const { m = [], u = [] } = parameters.levels[at] ?? {};
    const own = { u, matches: matches[at] ?? [], candidates: candidates[at] ?? [], sampled: sampled[at] ?? [] };
    const chance = chanceSeen(design, at, { ...own, sizes });
    if (impliedBy === null) return { ...chance, m, matches: withoutMissing(own.matches) };
    const by = design.comparisons.findIndex(({ id }) => id === impliedBy.by);
    const alone = levelSums(patterns, whereMissing(patterns, expected, by), shape)[at] ?? [];
    const trained = trainWhereSilent(design, table, parameters.levels, { at, by });
    return trained === null
      ? { ...chance, m, matches: alone.map(() => 0) }
      : { ...chance, m: trained, matches: withoutMissing(alone) };
  });
  return { sizes, matches: total(expected), comparisons };
}

const withoutMissing = (counts: readonly number[]): readonly number[] =>
  counts.map((count, level) => (level === 0 ? 0 : count));

const whereMissing = ({ levels, comparisons }: CountedPatterns, mass: Float64Array, by: number): Float64Array =>
  mass.map((part, row) => (levels[row * comparisons.length + by] === 0 ? part : 0));

import { ruleCandidates } from '../../link-model/expectation.ts';
import type { LevelProbabilities, ModelDesign } from '../../link-model/link-model.ts';
import { trainAll } from '../../link-model/train-all.ts';
import { levelsOf, patternSpace } from '../../pairing/pattern.ts';
import type { PatternTable } from '../../pairing/pattern-counts.ts';

/** A comparison of a design, and the one that implies it. */
interface Implied {
  readonly at: number;
  readonly by: number;
}

/**
 * m of an implied comparison, trained on the candidates where the implying one says nothing; everything else stays as
 * fitted. Null where no blocking rule could train it there.
 */
export function trainWhereSilent(
  design: ModelDesign,
  table: PatternTable,
  levels: readonly LevelProbabilities[],
  { at, by }: Implied,
): readonly number[] | null {
  const silent = tableWhereSilent(design, table, by);
  const candidates = design.blocking.map((_, rule) => ruleCandidates(design, silent, rule));
  const free = levels.map((_, comparison) => comparison === at);
  const start = { m: levels.map((one) => one.m), u: levels.map((one) => one.u), free, ties: [] };
  const { m, trained } = trainAll(design, candidates, start);
  return trained[at] === true ? (m[at] ?? null) : null;
}

/** The table with only the pairs at level `missing` of one comparison. */
function tableWhereSilent(design: ModelDesign, { patterns, pairs, byRule }: PatternTable, by: number): PatternTable {
  const space = patternSpace(design.comparisons.map(({ comparison }) => comparison.levels.length));
  const isSilent = Array.from(patterns, (pattern) => levelsOf(pattern, space)[by] === 0);
  const kept = (counts: Float64Array) => counts.map((count, row) => (isSilent[row] === true ? count : 0));
  return { patterns, pairs: kept(pairs), byRule: byRule.map(({ rule, counts }) => ({ rule, counts: kept(counts) })) };
}

import { levelsOf, patternSpace } from '../pairing/pattern.ts';
import { levelCount } from './counted-patterns.ts';
import type { TrainingDecision, Verdict } from './decisions.ts';
import { smoothedShares } from './level-shares.ts';
import type { LevelProbabilities, ModelDesign } from './link-model.ts';

/** A decision of two officers counts whole; of one, half: officers disagree, and one cannot disagree alone. */
const WEIGHT = { twice: 1, once: 0.5 } as const;

/** Pairs at each level of each comparison, as estimated without labels: `counts[comparison][level]`. */
export interface ExpectedCounts {
  readonly matches: readonly (readonly number[])[];
  /** Random pairs less the matches among them. */
  readonly others: readonly (readonly number[])[];
}

/** Labelled pairs at each level, weighted. */
export interface LabelledCounts {
  readonly same: readonly (readonly number[])[];
  readonly different: readonly (readonly number[])[];
}

/**
 * m and u after officers decided: expected counts of the unlabelled fit plus labelled counts, half a count on every level
 * (a Dirichlet prior worth the unlabelled fit). Pairs that could not be told teach nothing; neither does a missing value.
 * Officers see pairs near the threshold, not random ones, so their `different` pairs agree more than strangers do: u moves
 * only where labels are many against the random sample.
 */
export function foldDecisions(
  design: ModelDesign,
  expected: ExpectedCounts,
  decisions: readonly TrainingDecision[],
): readonly LevelProbabilities[] {
  const labels = countLabels(design, decisions);
  return design.comparisons.map((_, at) => ({
    m: smoothedShares(sumRows(expected.matches[at] ?? [], labels.same[at] ?? [])),
    u: smoothedShares(sumRows(expected.others[at] ?? [], labels.different[at] ?? [])),
  }));
}

/** Counts the levels of decided pairs, each weighted by how it was decided. */
export function countLabels(design: ModelDesign, decisions: readonly TrainingDecision[]): LabelledCounts {
  return { same: countOf(design, decisions, 'same'), different: countOf(design, decisions, 'different') };
}

function countOf(design: ModelDesign, decisions: readonly TrainingDecision[], verdict: Verdict): number[][] {
  const space = patternSpace(design.comparisons.map((_, at) => levelCount(design, at)));
  const counts = space.radix.map((size) => Array.from({ length: size }, () => 0));
  for (const decision of decisions) {
    if (decision.verdict !== verdict) continue;
    levelsOf(decision.pattern, space).forEach((level, at) => {
      const row = counts[at];
      if (row !== undefined) row[level] = (row[level] ?? 0) + (decision.twice ? WEIGHT.twice : WEIGHT.once);
    });
  }
  return counts;
}

const sumRows = (a: readonly number[], b: readonly number[]): number[] => a.map((count, at) => count + (b[at] ?? 0));

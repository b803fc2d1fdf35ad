import type { TrainingDecision } from '../../link-model/decisions.ts';
import { countLabels, foldDecisions } from '../../link-model/fold-decisions.ts';
import type { ModelDesign } from '../../link-model/link-model.ts';
import { levelsOf, patternOf, patternSpace } from '../../pairing/pattern.ts';
import type { CombinedEvidence } from './fit-combined.ts';
import { storedPattern } from './fit-pattern-table.ts';

/** A pair that officers decided, with the levels found when it was scored. */
export interface DecidedLevels {
  readonly levels: string;
  readonly verdict: 'same' | 'not_same';
  /** Whether two officers said the same. */
  readonly twice: boolean;
}

/**
 * Decided pairs as the fit reads them. A comparison that a number could imply teaches only where there is no number: where
 * numbers differ, the records have mistakes. Pairs scored by a model of another shape are left out.
 */
export function trainingDecisions(design: ModelDesign, decided: readonly DecidedLevels[]): readonly TrainingDecision[] {
  const space = patternSpace(design.comparisons.map(({ comparison }) => comparison.levels.length));
  return decided.flatMap(({ levels, verdict, twice }): readonly TrainingDecision[] => {
    const stored = storedPattern(design, levels);
    if (stored === null) return [];
    const found = levelsOf(stored, space);
    const kept = found.map((level, at) => (mayTeach(design, found, at) ? level : 0));
    const pattern = patternOf(kept, space);
    return [{ purpose: 'training', pattern, verdict: verdict === 'same' ? 'same' : 'different', twice }];
  });
}

function mayTeach({ comparisons }: ModelDesign, levels: readonly number[], at: number): boolean {
  const by = comparisons[at]?.impliedBy?.by;
  return by === undefined || levels[comparisons.findIndex(({ id }) => id === by)] === 0;
}

/** The evidence with the decided pairs added; comparisons without evidence of their own stay without. */
export function withDecisions(
  design: ModelDesign,
  evidence: readonly (CombinedEvidence | null)[],
  decisions: readonly TrainingDecision[],
): readonly (CombinedEvidence | null)[] {
  if (decisions.length === 0) return evidence;
  const labels = countLabels(design, decisions);
  const folded = foldDecisions(
    design,
    {
      matches: evidence.map((one) =>
        one === null ? [] : one.m.map((m, level) => (level === 0 ? 0 : m * answers(one))),
      ),
      others: evidence.map((one) => (one === null ? [] : one.u.map((u, level) => (level === 0 ? 0 : u * one.outOf)))),
    },
    decisions,
  );
  const sum = (a: readonly number[], b: readonly number[] = []) =>
    a.map((count, level) => (level === 0 ? 0 : count + (b[level] ?? 0)));
  return evidence.map((one, at) => {
    const { m, u } = folded[at] ?? { m: [], u: [] };
    if (one === null) return null;
    return { ...one, m, u, matches: sum(one.matches, labels.same[at]), others: sum(one.others, labels.different[at]) };
  });
}

const answers = ({ matches }: CombinedEvidence): number => matches.reduce((sum, count) => sum + count, 0);

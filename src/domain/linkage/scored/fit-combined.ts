import { answered } from '../../link-model/level-shares.ts';
import type { ModelDesign } from '../../link-model/link-model.ts';
import { allPairs } from '../../link-model/prior.ts';
import type { ComparisonEvidence, FeedsEvidence } from './fit-evidence.ts';

/** Expected matches with an answer that a pair of feeds needs to say anything about a comparison; as for one blocking rule. */
const LEAST_MATCHES = 20;

/** A comparison over several pairs of feeds. */
export interface CombinedEvidence extends ComparisonEvidence {
  /** Pairs of records that the chance of a level is about. */
  readonly outOf: number;
}

/**
 * Joins the evidence of several pairs of feeds, comparison by comparison, each pair weighted by its expected matches with an
 * answer: births know mothers, deaths know numbers. Null where no pair says enough. Sums run in the order given.
 */
export function combineEvidence(
  design: ModelDesign,
  evidence: readonly FeedsEvidence[],
): readonly (CombinedEvidence | null)[] {
  return design.comparisons.map((_, at) => {
    const told = evidence.flatMap(({ sizes, comparisons }) => {
      const own = comparisons[at];
      const support = own === undefined ? 0 : answered(own.matches);
      return own === undefined || support < LEAST_MATCHES ? [] : [{ own, support, outOf: allPairs(sizes) }];
    });
    const support = told.reduce((sum, one) => sum + one.support, 0);
    const [first] = told;
    if (first === undefined) return null;
    const levels = first.own.m.map((_level, level) => level);
    const mean = (of: 'm' | 'u' | 'most') =>
      levels.map((level) =>
        level === 0 ? 1 : told.reduce((sum, one) => sum + (one.own[of][level] ?? 0) * one.support, 0) / support,
      );
    const sum = (of: 'matches' | 'others') =>
      levels.map((level) => told.reduce((all, one) => all + (one.own[of][level] ?? 0), 0));
    return {
      m: mean('m'),
      u: mean('u'),
      matches: sum('matches'),
      others: sum('others'),
      most: mean('most'),
      outOf: told.reduce((all, one) => all + one.outOf, 0),
    };
  });
}

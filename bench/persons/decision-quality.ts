import { type Quality, qualityOf } from './pair-quality.ts';
import type { PersonTruth } from './person-set.ts';
import { isMatch, truePairs } from './scored-pairs.ts';

/** What was decided about one pair. */
export interface DecidedPair {
  readonly left: number;
  readonly right: number;
  readonly outcome: 'link' | 'review';
}

/** How good the links made without a person are, and how many pairs wait for one. */
export interface DecisionQuality {
  readonly linked: number;
  readonly reviewed: number;
  /** Pairs for review against all pairs, linked or for review. */
  readonly reviewShare: number;
  readonly automatic: Quality;
  /** When officers answer every review rightly. */
  readonly afterReview: Quality;
}

export function decisionQuality(pairs: readonly DecidedPair[], truth: PersonTruth): DecisionQuality {
  const real = truePairs(truth);
  const linked = pairs.filter(({ outcome }) => outcome === 'link');
  const right = rightOnes(linked, truth);
  const reviewed = pairs.length - linked.length;
  const confirmed = rightOnes(pairs, truth) - right;
  return {
    linked: linked.length,
    reviewed,
    reviewShare: pairs.length === 0 ? 0 : reviewed / pairs.length,
    automatic: qualityOf(right, linked.length, real),
    afterReview: qualityOf(right + confirmed, linked.length + confirmed, real),
  };
}

const rightOnes = (pairs: readonly DecidedPair[], truth: PersonTruth): number =>
  pairs.filter(({ left, right }) => isMatch(truth, left, right)).length;

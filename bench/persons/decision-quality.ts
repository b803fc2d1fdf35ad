import type { Interval } from '../../src/domain/statistics/interval.ts';
import { wilson } from '../../src/domain/statistics/wilson.ts';
import { type Quality, qualityOf } from './pair-quality.ts';
import type { PersonGroup, PersonTruth } from './person-set.ts';
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

/** Recall among the records of one group. */
export interface GroupRecall {
  readonly group: string;
  readonly label: string;
  readonly real: number;
  readonly found: number;
  readonly interval: Interval | null;
}

/** Recall by group of the left records: whoever is found less often is served worse. */
export function groupRecalls(
  pairs: readonly DecidedPair[],
  truth: PersonTruth,
  groups: readonly PersonGroup[],
): readonly GroupRecall[] {
  const partners = new Map<number, number>();
  for (const entity of truth.right ?? truth.left) partners.set(entity, (partners.get(entity) ?? 0) + 1);
  const own = truth.right === null ? 1 : 0;
  return groups.flatMap((group) => {
    const counts = group.labels.map(() => ({ real: 0, found: 0 }));
    truth.left.forEach((entity, row) => add(counts, group.of[row], 'real', (partners.get(entity) ?? 0) - own));
    for (const { left, right } of pairs) if (isMatch(truth, left, right)) add(counts, group.of[left], 'found', 1 + own);
    return counts.map(({ real, found }, at) => {
      return { group: group.name, label: group.labels[at] ?? '', real, found, interval: wilson(found, real) };
    });
  });
}

function add(
  counts: { real: number; found: number }[],
  label: number | undefined,
  what: 'real' | 'found',
  by: number,
): void {
  const count = counts[label ?? -1];
  if (count !== undefined && by > 0) count[what] += by;
}

import type { Interval } from '../../src/domain/statistics/interval.ts';
import { type Lag, lagOf } from '../../src/domain/statistics/lag.ts';
import { wilson } from '../../src/domain/statistics/wilson.ts';
import type { DecidedPair } from './decision-quality.ts';
import type { PersonGroup, PersonTruth } from './person-set.ts';
import { isMatch } from './scored-pairs.ts';

/** Recall among the records of one group. */
export interface GroupRecall {
  readonly group: string;
  readonly label: string;
  readonly real: number;
  /** Linked, or for a person to review. */
  readonly found: number;
  /** Linked without a person. */
  readonly linked: number;
  /** Of what was found. */
  readonly interval: Interval | null;
  /** What was found against everybody else of the grouping. */
  readonly lag: Lag;
}

interface Counts {
  real: number;
  found: number;
  linked: number;
}

/** Recall by group of the left records: whoever is found less often is served worse. */
export function groupRecalls(
  pairs: readonly DecidedPair[],
  truth: PersonTruth,
  groups: readonly PersonGroup[],
): readonly GroupRecall[] {
  const right = pairs.filter((pair) => isMatch(truth, pair.left, pair.right));
  // Within one list every pair counts for both its records: half as many were drawn as are counted.
  const each = truth.right === null ? 2 : 1;
  return groups.flatMap((group) => recallsIn(group, countsOf(group, right, truth), each));
}

function countsOf(group: PersonGroup, right: readonly DecidedPair[], truth: PersonTruth): readonly Counts[] {
  const partners = new Map<number, number>();
  for (const entity of truth.right ?? truth.left) partners.set(entity, (partners.get(entity) ?? 0) + 1);
  // Within one list a record is no partner of its own, and either record of a pair has found the other.
  const own = truth.right === null ? 1 : 0;
  const counts = group.labels.map(() => ({ real: 0, found: 0, linked: 0 }));
  const add = (row: number, what: keyof Counts, by: number): void => {
    const count = counts[group.of[row] ?? -1];
    if (count !== undefined) count[what] += by;
  };
  truth.left.forEach((entity, row) => add(row, 'real', (partners.get(entity) ?? 0) - (partners.has(entity) ? own : 0)));
  for (const { left, outcome } of right) {
    add(left, 'found', 1 + own);
    if (outcome === 'link') add(left, 'linked', 1 + own);
  }
  return counts;
}

function recallsIn({ name, labels }: PersonGroup, counts: readonly Counts[], each: number): readonly GroupRecall[] {
  const all = { real: sumOf(counts, 'real'), found: sumOf(counts, 'found') };
  return counts.map(({ real, found, linked }, at) => {
    const [others, interval] = [all.real - real, wilson(found / each, real / each)];
    const lag = real === 0 || others === 0 ? 'none' : lagOf(found / real, interval, (all.found - found) / others);
    return { group: name, label: labels[at] ?? '', real, found, linked, interval, lag };
  });
}

const sumOf = (counts: readonly Counts[], what: keyof Counts): number =>
  counts.reduce((sum, count) => sum + count[what], 0);

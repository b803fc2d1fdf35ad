import { groupKey, GROUPINGS } from '../audit-groups/audit-groups.ts';
import type { Grouping, GroupLabel } from '../audit-groups/grouping.ts';
import { type AuditCell, type AuditedShare, cellsQuality } from '../link-model/audit-quality.ts';
import { type Lag, lagOf } from '../statistics/lag.ts';
import { withheldCells } from '../statistics/small-cells.ts';
import { auditCell, auditedPairs } from './audit-sums.ts';
import type { Sums } from './define-indicator.ts';

/** How well the links of one group of persons do. */
export interface GroupQuality {
  readonly grouping: Grouping;
  readonly label: GroupLabel;
  /** Answered links and near misses; null where the number is too small to be shown. */
  readonly linked: number | null;
  readonly missed: number | null;
  /** Null where too little was answered to tell, or to be shown. */
  readonly precision: AuditedShare | null;
  readonly recall: AuditedShare | null;
  /** Recall against everybody else of the grouping. */
  readonly lag: Lag;
}

/** Strata of a group over all pairs of feeds. */
interface GroupCells {
  readonly label: GroupLabel;
  readonly linked: readonly AuditCell[];
  readonly missed: readonly AuditCell[];
}

/** Precision and recall by group of persons, for the groups of which anybody was audited. */
export const qualityByGroup = (sums: Sums): readonly GroupQuality[] =>
  GROUPINGS.flatMap((grouping) => qualityIn(grouping, cellsOf(grouping, sums)));

function cellsOf(grouping: Grouping, sums: Sums): readonly GroupCells[] {
  const pairs = auditedPairs(sums);
  return grouping.labels
    .map((label) => {
      const key = groupKey(grouping.code, label.code);
      const of = (stratum: 'linked' | 'near-miss') => pairs.map((pair) => auditCell(sums, pair, stratum, key));
      return { label, linked: of('linked'), missed: of('near-miss') };
    })
    .filter(({ linked, missed }) => toldOf(linked) + toldOf(missed) > 0);
}

/** Every cell is withheld or shown by itself, so that a group with few near misses still has its precision. */
function qualityIn(grouping: Grouping, groups: readonly GroupCells[]): readonly GroupQuality[] {
  const links = withheldCells(groups.map(({ linked }) => toldOf(linked)));
  const misses = withheldCells(groups.map(({ missed }) => toldOf(missed)));
  return groups.map(({ label, linked, missed }, at) => {
    const found = cellsQuality(linked, missed);
    const precision = links[at] === true ? null : found.precision;
    const recall = precision === null || misses[at] === true ? null : found.recall;
    return {
      grouping,
      label,
      linked: links[at] === true ? null : toldOf(linked),
      missed: misses[at] === true ? null : toldOf(missed),
      precision,
      recall,
      lag: lagBehind(recall, groups.toSpliced(at, 1)),
    };
  });
}

function lagBehind(recall: AuditedShare | null, others: readonly GroupCells[]): Lag {
  const theirs = cellsQuality(
    others.flatMap(({ linked }) => linked),
    others.flatMap(({ missed }) => missed),
  ).recall;
  return recall === null || theirs === null ? 'none' : lagOf(recall.share, recall.interval, theirs.share);
}

const toldOf = (cells: readonly AuditCell[]): number => cells.reduce((sum, { told }) => sum + told, 0);

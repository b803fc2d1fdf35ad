import type { Operation } from './envelope-columns.ts';

/** One version of one natural key, as far as order and standing depend on it. */
export interface RowVersion {
  readonly id: string | number;
  /** Hash of the normalised row: equal hashes are equal content. */
  readonly rowHash: string;
  readonly operation: Operation;
  readonly sourceRecordId: string | null;
  /** `feed|organisation|region|period` of the file that carried it. */
  readonly roster: string;
  /** Serial of the roster from its manifest; a higher one of the same roster replaces a lower one. */
  readonly series: number | null;
  readonly periodEnd: string;
  readonly isFinal: boolean;
  readonly submittedAt: string | null;
}

const RANK: Readonly<Record<Operation, number>> = { NEW: 0, CORRECT: 1, VOID: 2 };

/** Whether the versions of a key are ordered by series: only when every one of them carries it. */
export const carrySeries = (versions: readonly RowVersion[]): boolean =>
  versions.every(({ series }) => series !== null);

/**
 * Total order of the versions of one key; it lies in the data and never in the order of arrival. `bySeries` must be the
 * same for all versions of a key ({@link carrySeries}), or the order would not be transitive. Then: end of period, final
 * rosters after provisional ones, time of submission (unknown first), new before correction before void, content.
 */
export function compareVersions(a: RowVersion, b: RowVersion, bySeries = false): number {
  return (
    (bySeries ? (a.series ?? 0) - (b.series ?? 0) : 0) ||
    compareText(a.periodEnd, b.periodEnd) ||
    Number(a.isFinal) - Number(b.isFinal) ||
    compareText(a.submittedAt ?? '', b.submittedAt ?? '') ||
    RANK[a.operation] - RANK[b.operation] ||
    compareText(a.rowHash, b.rowHash) ||
    compareIdentical(a, b)
  );
}

/** The versions of one key, oldest first. */
export function inVersionOrder<V extends RowVersion>(versions: readonly V[]): readonly V[] {
  const bySeries = carrySeries(versions);
  return versions.toSorted((a, b) => compareVersions(a, b, bySeries));
}

/** Versions that say the same; which of them comes first changes no content, but the answer must be the same each time. */
const compareIdentical = (a: RowVersion, b: RowVersion): number =>
  compareText(a.roster, b.roster) ||
  (a.series ?? -1) - (b.series ?? -1) ||
  compareText(a.sourceRecordId ?? '', b.sourceRecordId ?? '') ||
  compareIds(a.id, b.id);

const compareIds = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

/** By code unit, so that it does not depend on a locale. */
const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

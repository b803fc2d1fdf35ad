import type { AuditCell } from '../link-model/audit-quality.ts';
import type { AuditDecision } from '../link-model/decisions.ts';
import type { Sums } from './define-indicator.ts';
import { sumOf } from './figure.ts';

/** What is summed of each stratum of an audit. */
export type AuditSum = 'same' | 'notSame' | 'frame';

type Stratum = AuditDecision['stratum'];

/** Name of a sum of IND-26; `group` as `groupKey` writes it, '' for everybody. */
export const auditSumName = (pair: string, stratum: Stratum, sum: AuditSum, group = ''): string =>
  [pair, stratum, sum, ...(group === '' ? [] : [group])].join(':');

/** The pairs of feeds that were audited. */
export const auditedPairs = (sums: Sums): readonly string[] =>
  [
    ...new Set(
      Object.keys(sums)
        .filter((name) => name.includes('~'))
        .map((name) => name.split(':')[0] ?? ''),
    ),
  ].toSorted();

/** The answers in a stratum of a pair of feeds, of everybody or of one group. */
export function auditCell(sums: Sums, pair: string, stratum: Stratum, group = ''): AuditCell {
  const count = (sum: AuditSum): number => sumOf(sums, auditSumName(pair, stratum, sum, group));
  return { same: count('same'), told: count('same') + count('notSame'), frame: count('frame') };
}

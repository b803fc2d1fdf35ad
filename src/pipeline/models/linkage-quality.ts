import { auditSumName } from '../../domain/indicators/audit-sums.ts';
import type { Figure, Sums } from '../../domain/indicators/define-indicator.ts';
import { ind26 } from '../../domain/indicators/ind-26-linkage-quality.ts';
import { type GroupQuality, qualityByGroup } from '../../domain/indicators/quality-by-group.ts';
import type { AuditAnswers, AuditCount } from '../../ports/link-audits.ts';
import type { Tally } from '../../ports/run-register.ts';

/** The answered audit as tallies of IND-26, of everybody and by group of persons, by region of the left record and month of the draw. */
export const auditTallies = (audit: readonly AuditCount[]): readonly Tally[] =>
  audit.flatMap((count) => [
    ...talliesOf(count, count, ''),
    ...(count.groups ?? []).flatMap((answers) => talliesOf(count, answers, answers.group)),
  ]);

const talliesOf = (
  { pair, stratum, region, month }: AuditCount,
  { same, notSame, frame }: AuditAnswers,
  group: string,
): readonly Tally[] =>
  (
    [
      ['same', same],
      ['notSame', notSame],
      ['frame', frame],
    ] as const
  ).map(([sum, value]) => ({
    indicator: ind26.id,
    region,
    month,
    name: auditSumName(pair, stratum, sum, group),
    value,
  }));

/** IND-26 over everything audited so far, whatever region and month. */
export const linkageQuality = (audit: readonly AuditCount[]): Figure => ind26.formula(sumsOf(audit));

/** The same by group of persons: length and form of the name, age, urban or rural, one county or several. */
export const linkageQualityByGroup = (audit: readonly AuditCount[]): readonly GroupQuality[] =>
  qualityByGroup(sumsOf(audit));

function sumsOf(audit: readonly AuditCount[]): Sums {
  const sums: Record<string, number> = {};
  for (const { name, value } of auditTallies(audit)) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}

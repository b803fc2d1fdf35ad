import type { Figure, Sums } from '../../domain/indicators/define-indicator.ts';
import { ind26 } from '../../domain/indicators/ind-26-linkage-quality.ts';
import type { AuditCount } from '../../ports/link-audits.ts';
import type { Tally } from '../../ports/run-register.ts';

/** The answered audit as tallies of IND-26, by region of the left record and month of the draw. */
export const auditTallies = (audit: readonly AuditCount[]): readonly Tally[] =>
  audit.flatMap(({ pair, stratum, region, month, same, notSame, frame }) =>
    Object.entries({ same, notSame, frame }).map(([name, value]) => ({
      indicator: ind26.id,
      region,
      month,
      name: `${pair}:${stratum}:${name}`,
      value,
    })),
  );

/** IND-26 over everything audited so far, whatever region and month. */
export function linkageQuality(audit: readonly AuditCount[]): Figure {
  const sums: Record<string, number> = {};
  for (const { name, value } of auditTallies(audit)) sums[name] = (sums[name] ?? 0) + value;
  return ind26.formula(sums satisfies Sums);
}

import type { Wording } from '../values/wording.ts';
import type { Agreement } from './agreement.ts';
import type { AgreementChange } from './agreement-change.ts';

/** What changes in validity, volume, retention, purposes, checks and law. */
export function termChanges(before: Agreement | null, after: Agreement): readonly AgreementChange[] {
  if (before === null) return [];
  const terms: readonly (readonly [string, Wording, boolean])[] = [
    [`${before.validTo}→${after.validTo}`, { zh: '有效期至', en: 'valid until' }, after.validTo > before.validTo],
    [
      `${before.personsPerDay}→${after.personsPerDay}`,
      { zh: '每日人数上限', en: 'persons a day' },
      after.personsPerDay > before.personsPerDay,
    ],
    [
      `${before.retentionMonths}→${after.retentionMonths}`,
      { zh: '保存月数', en: 'months kept' },
      after.retentionMonths > before.retentionMonths,
    ],
    [
      setText(before.purposes, after.purposes),
      { zh: '用途', en: 'purposes' },
      hasMore(before.purposes, after.purposes),
    ],
    [setText(before.checks, after.checks), { zh: '比对规则', en: 'checks' }, hasMore(before.checks, after.checks)],
    [`${before.law}→${after.law}`, { zh: '法律依据', en: 'law' }, false],
  ];
  return terms.flatMap(([change, name, loosens]) => {
    const [old, now] = change.split('→');
    return old === now ? [] : [{ field: null, loosens, zh: `${name.zh}:${change}`, en: `${name.en}: ${change}` }];
  });
}

const setText = (before: readonly string[], after: readonly string[]): string =>
  `${before.toSorted().join(' ')}→${after.toSorted().join(' ')}`;

const hasMore = (before: readonly string[], after: readonly string[]): boolean =>
  after.some((entry) => !before.includes(entry));

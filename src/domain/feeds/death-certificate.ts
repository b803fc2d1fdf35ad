import {
  DEATH_CERTIFICATE_RULE_2026,
  type DeathCertificateScheme,
  deathCertificateScheme,
} from '../values/certificate-number.ts';
import type { CodeList } from '../values/codes.ts';
import { firstDay, type PartialDate } from '../values/plain-date.ts';

/** How the number of a death certificate is made; decides what identifies the record. */
export const DEATH_CERT_SCHEMES: CodeList<DeathCertificateScheme> = [
  { code: 'OLD17', zh: '旧版17位编号', en: '17 digits, until 2026-06-30', aliases: ['旧版', '17位'] },
  {
    code: 'ID2026',
    zh: '身份号码编码',
    en: 'number of the identity document, from 2026-07-01',
    aliases: ['新版', '证件号码编码'],
  },
  {
    code: 'USCC2026',
    zh: '信用代码加年度顺序号',
    en: 'credit code of the issuer and a yearly serial, from 2026-07-01',
  },
];

/**
 * Scheme of a death certificate number. 17 digits are the old scheme at any date of issue; where the form of the number
 * does not tell (provinces deviated from 17 digits), the date of issue does.
 */
export function deathCertScheme(certNo: string, issueDate: PartialDate | null): DeathCertificateScheme {
  if (/^\d{17}$/u.test(certNo)) return 'OLD17';
  const isNew = issueDate !== null && firstDay(issueDate) >= DEATH_CERTIFICATE_RULE_2026;
  return deathCertificateScheme(certNo, issueDate) ?? (isNew ? 'ID2026' : 'OLD17');
}

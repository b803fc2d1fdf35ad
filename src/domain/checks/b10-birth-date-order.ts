import { isValidCertificate } from '../feeds/certificate-status.ts';
import { hcBirthRoster } from '../feeds/hc-birth-roster.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';
import { agrees, cannotTell, conflicts, type Reason } from './answer.ts';
import { EDITION_FIRST_DAYS, editionOf } from './birth-editions.ts';
import { CERTIFICATE, changed, ENTRY, NEWBORN } from './birth-rows.ts';
import { defineSingleRecordCheck } from './define-check.ts';

/** Dates of one birth record that cannot all be right. */
export const b10 = defineSingleRecordCheck({
  code: 'B10',
  version: 1,
  name: { zh: '出生时间逻辑错误', en: 'Impossible birth dates' },
  rule: {
    zh: '签发或入户早于出生、出生晚于核对日、或签发时该版证书尚未启用',
    en: 'issued or entered before the birth, born after the day of checking, or issued before that edition was in use',
  },
  source: '母婴保健法 §23; 户口登记条例 §7; 出生医学证明(第七版), 2023-04-01',
  severity: 'S2',
  owner: 'ROW',
  actions: ['A1'],
  event: 'birth',
  opensCase: true,
  subjects: [hcBirth, psBirth, hcBirthRoster],
  judge: ({ subject: { row } }, world) => {
    if ('certStatus' in row && !isValidCertificate(row.certStatus)) return null;
    const issued = 'issueDate' in row ? row.issueDate : null;
    const entered = 'entryDate' in row ? row.entryDate : null;
    const since = EDITION_FIRST_DAYS.get(editionOf('certEdition' in row ? row.certEdition : null) ?? '');
    if (row.birthDate === null) return cannotTell('missing-value', NO_BIRTH_DATE);
    const reason = isBefore(issued, row.birthDate)
      ? ISSUED_FIRST
      : isBefore(entered, row.birthDate)
        ? ENTERED_FIRST
        : !world.hasCome(firstDay(row.birthDate))
          ? BORN_LATER
          : since !== undefined && isBefore(issued, since)
            ? EDITION_LATER
            : null;
    return reason === null ? agrees : conflicts(reason, { severity: 'S2', owner: 'ROW' });
  },
  examples: [
    { when: 'issued three days after the birth', given: [CERTIFICATE], expect: 'agrees' },
    {
      when: 'issued on the day of a birth around midnight',
      given: [changed(CERTIFICATE, { 签发日期: '2024-01-15', 出生时刻: '23:58' })],
      expect: 'agrees',
    },
    {
      when: 'issued the day before the birth',
      given: [changed(CERTIFICATE, { 签发日期: '2024-01-14' })],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'the first issue date typed on a re-issue lies before a mistyped birth',
      given: [changed(CERTIFICATE, { 签发类型: '补发', 出生日期: '2024-10-15' })],
      expect: 'conflicts',
    },
    { when: 'entered before the birth', given: [changed(ENTRY, { 入户日期: '2024-01-02' })], expect: 'conflicts' },
    {
      when: 'born after the day of checking',
      given: [{ ...changed(NEWBORN, { 出生日期: '2025-01-15' }), period: ['2024-01-01', '2024-01-31'] }],
      asOf: '2024-06-30',
      expect: 'conflicts',
    },
    {
      when: 'a 7th-edition certificate dated before that edition was in use',
      given: [changed(CERTIFICATE, { 版次: '7', 出生日期: '2023-02-01', 签发日期: '2023-02-05' })],
      expect: 'conflicts',
    },
    {
      when: 'only the month of birth is known, and the entry is in that month',
      given: [changed(ENTRY, { 出生日期: '2024-02' })],
      expect: 'agrees',
    },
    {
      when: 'the birth date is missing',
      given: [changed(CERTIFICATE, { 出生日期: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
  ],
});

/** Surely before: even the last day of one lies before the first day of the other. */
const isBefore = (date: PartialDate | null, other: PartialDate): boolean =>
  date !== null && lastDay(date) < firstDay(other);

const reason = (code: string, zh: string, en: string): Reason => ({ code, zh, en });
const ISSUED_FIRST = reason('ISSUED_BEFORE_BIRTH', '签发日期早于出生日期', 'issued before the birth');
const ENTERED_FIRST = reason('ENTERED_BEFORE_BIRTH', '入户日期早于出生日期', 'entered before the birth');
const BORN_LATER = reason('BORN_AFTER_AS_OF', '出生日期晚于核对日', 'born after the day of checking');
const EDITION_LATER = reason(
  'EDITION_NOT_IN_USE',
  '签发时该版次证书尚未启用',
  'that edition was not in use when it was issued',
);
const NO_BIRTH_DATE = reason('BIRTH_DATE_MISSING', '缺少出生日期', 'the birth date is missing');

import { isValidCertificate } from '../feeds/certificate-status.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import { EDITION_FIRST_DAYS, editionOf } from './birth-editions.ts';
import { CERTIFICATE, changed, ENTRY } from './birth-rows.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import { firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';

/** A certificate number that cannot be one, or an edition issued before it existed. */
export const b08 = defineSingleRecordCheck({
  code: 'B08',
  version: 1,
  name: { zh: '出生证号异常', en: 'Invalid certificate number' },
  rule: {
    zh: '出生医学证明编号不符合“1位字母加9位数字”,或第七版证书签发于2023年4月1日之前',
    en: 'the certificate number is not a letter and nine digits, or a 7th-edition certificate was issued before 2023-04-01',
  },
  source: '出生医学证明(第七版), 2023-04-01',
  severity: 'S3',
  owner: 'ROW',
  actions: ['A1', 'A5'],
  event: 'birth',
  opensCase: true,
  subjects: [hcBirth, psBirth],
  judge: ({ subject }) => {
    if (subject.row.birthCertNo === null) return null;
    if ('certStatus' in subject.row && !isValidCertificate(subject.row.certStatus)) return null;
    if (subject.issues.some(({ field, code }) => field === 'birthCertNo' && code === 'CERT_PATTERN'))
      return conflicts(PATTERN, { severity: 'S3', owner: 'ROW' });
    if (isOldNumber(subject.row.birthCertNo) && bornAfterOldNumbers(subject.row.birthDate))
      return conflicts(PATTERN, { severity: 'S3', owner: 'ROW' });
    return 'certEdition' in subject.row ? judgeEdition(subject.row.certEdition, subject.row.issueDate) : agrees;
  },
  examples: [
    { when: 'a letter and nine digits', given: [CERTIFICATE], expect: 'agrees' },
    {
      when: 'a digit is missing',
      given: [changed(ENTRY, { 出生医学证明编号: 'W29000012' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'letters O and I typed for digits are read as digits',
      given: [changed(ENTRY, { 出生医学证明编号: 'W29OOOOI27' })],
      expect: 'agrees',
    },
    {
      when: 'the barcode was scanned with the number',
      given: [changed(ENTRY, { 出生医学证明编号: '*W290000127*' })],
      expect: 'agrees',
    },
    {
      when: 'a first-edition number without letter on the entry of a child born in 1998',
      given: [changed(ENTRY, { 出生医学证明编号: '290000127', 出生日期: '1998-01-15' })],
      expect: 'agrees',
    },
    {
      when: 'the letter is missing on a certificate of today',
      given: [changed(ENTRY, { 出生医学证明编号: '290000127' })],
      expect: 'conflicts',
    },
    {
      when: 'digits of an unknown province are a warning only',
      given: [changed(ENTRY, { 出生医学证明编号: 'W990000127' })],
      expect: 'agrees',
    },
    {
      when: 'a 7th-edition certificate issued the day before that edition came into use',
      given: [changed(CERTIFICATE, { 版次: '7', 出生日期: '2023-03-20', 签发日期: '2023-03-31' })],
      expect: 'conflicts',
    },
    {
      when: 'a 7th-edition certificate of 2023, month unknown',
      given: [changed(CERTIFICATE, { 版次: '第七版', 出生日期: '2023-02-20', 签发日期: '2023' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'a void certificate is not pursued',
      given: [changed(CERTIFICATE, { 出生医学证明编号: 'W29000012', 证件状态: '作废' })],
      expect: 'not concerned',
    },
    {
      when: 'no number at all is another check’s business',
      given: [changed(ENTRY, { 出生医学证明编号: '' })],
      expect: 'not concerned',
    },
  ],
});

/** Certificates of births from this year on carry a letter (second edition; 出生医学证明 first edition 1996–2000). */
const LETTER_SINCE = '2000';

const isOldNumber = (number: string): boolean => /^\d{9}$/.test(number);

const bornAfterOldNumbers = (born: PartialDate | null): boolean => born !== null && born.slice(0, 4) >= LETTER_SINCE;

function judgeEdition(edition: string | null, issued: PartialDate | null): Answer {
  const since = EDITION_FIRST_DAYS.get('7');
  if (editionOf(edition) !== '7' || since === undefined) return agrees;
  if (issued !== null && lastDay(issued) < since) return conflicts(EDITION, { severity: 'S3', owner: 'ROW' });
  return issued === null || firstDay(issued) < since ? cannotTell('missing-value', ISSUE_DAY) : agrees;
}

const PATTERN = {
  code: 'CERT_PATTERN',
  zh: '出生医学证明编号不是1位字母加9位数字',
  en: 'the certificate number is not a letter and nine digits',
};
const EDITION = {
  code: 'CERT_EDITION',
  zh: '第七版证书的签发日期早于该版启用日期2023-04-01',
  en: 'a 7th-edition certificate is dated before that edition came into use, 2023-04-01',
};
const ISSUE_DAY = {
  code: 'ISSUE_DATE_UNKNOWN',
  zh: '签发日期不全,无法判断版次是否已启用',
  en: 'the day of issue is not known well enough to judge the edition',
};

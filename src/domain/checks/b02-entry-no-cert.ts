import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { firstDay } from '../values/plain-date.ts';
import { isProvince } from '../values/provinces.ts';
import { CERTIFICATE, changed, ENTRY } from './birth-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';

/** Before this day there was no unified certificate (first edition, 1996-01-01). */
const FIRST_EDITION = '1996-01-01';

/** Province that issued a certificate: digits 2–3 of its number, usually; null when they name none. */
const issuingProvince = (certNo: string | null): string | null => {
  const digits = /^[A-Z](\d{2})\d{7}$/u.exec(certNo ?? '')?.[1];
  return digits !== undefined && isProvince(digits) ? digits : null;
};

interface Place {
  readonly birthPlaceRegion: string | null;
  readonly hukouRegion: string | null;
}

const placeOfBirth = ({ birthPlaceRegion, hukouRegion }: Place): string | null => birthPlaceRegion ?? hukouRegion;

const OTHER_PROVINCE = {
  code: 'OUT_OF_AREA',
  zh: '出生医学证明由外省签发,转协查',
  en: 'the certificate was issued by another province; ask by assist request',
};

/** A birth entry whose certificate the health department of the birth place does not know. */
export const b02 = defineAbsenceCheck({
  code: 'B02',
  version: 1,
  name: { zh: '入户无证可查', en: 'Entry, no certificate' },
  rule: {
    zh: '1996年以后出生、以出生登记或补报入户的人员,在出生地签发的出生医学证明中无对应记录',
    en: 'a birth entry of somebody born since 1996 has no birth certificate issued at the place of birth',
  },
  source: '母婴保健法 §23; 公通字〔2021〕12号 §19–20; 出生医学证明(第一版), 1996-01-01',
  severity: 'S3',
  owner: 'PS',
  actions: ['A1', 'A4', 'A5', 'A10', 'A7'],
  event: 'birth',
  opensCase: true,
  subject: psBirth,
  counterparts: [hcBirth],
  foundAt: ['T1', 'T3', 'T4', 'T5'],
  concerns: ({ entryType, birthDate }) =>
    (entryType === '11' || entryType === '12') && birthDate !== null && firstDay(birthDate) >= FIRST_EDITION,
  deadline: { from: (row) => row.entryDate, earliest: (row) => row.birthDate },
  regions: (row) => [placeOfBirth(row)],
  elsewhere: (row) => {
    const province = issuingProvince(row.birthCertNo);
    return province === null || placeOfBirth(row)?.startsWith(province) !== false ? null : OTHER_PROVINCE;
  },
  examples: [
    { when: 'the certificate of that number is in the roster', given: [ENTRY, CERTIFICATE], expect: 'agrees' },
    {
      when: 'the window did not type the number, but mother, day and sex lead to the certificate',
      given: [changed(ENTRY, { 出生医学证明编号: '' }), CERTIFICATE],
      expect: 'agrees',
    },
    { when: 'no certificate is known', given: [ENTRY], expect: 'conflicts', severity: 'S3' },
    {
      when: 'the certificate was voided after the entry',
      given: [ENTRY, changed(CERTIFICATE, { 证件状态: '作废' })],
      expect: 'conflicts',
    },
    {
      when: 'the hospital uploads late: the certificates are final only until before the entry',
      given: [ENTRY],
      coverage: [{ feed: 'HC-BIRTH', until: '2024-01-31' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'the number was issued by another province',
      given: [changed(ENTRY, { 出生医学证明编号: 'W310000127' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: 'born in a county that does not take part',
      given: [changed(ENTRY, { 出生地点: '290123', 出生医学证明编号: '' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: 'born when no unified certificate existed',
      given: [changed(ENTRY, { 出生日期: '1995-12-31', 出生医学证明编号: '', 登记类别: '补报往年出生' })],
      expect: 'not concerned',
    },
    { when: 'entered by adoption', given: [changed(ENTRY, { 登记类别: '收养' })], expect: 'not concerned' },
    {
      when: 'a number of the first edition, without letter, stands on both sides',
      given: [
        changed(ENTRY, {
          出生日期: '1998-06-01',
          公民身份号码: '290121199806010016',
          入户日期: '2020-02-03',
          出生医学证明编号: '290000127',
          登记类别: '补报往年出生',
        }),
        changed(CERTIFICATE, { 出生医学证明编号: '290000127', 出生日期: '1998-06-01', 签发日期: '1998-06-10' }),
      ],
      expect: 'agrees',
    },
  ],
});

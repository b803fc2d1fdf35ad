import { hcBirthRoster } from '../feeds/hc-birth-roster.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { addMonths } from '../values/plain-date.ts';
import { CERTIFICATE, changed, NEWBORN } from './birth-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';

/** A child born in hospital for whom no birth certificate was ever issued. */
export const b04 = defineAbsenceCheck({
  code: 'B04',
  version: 1,
  name: { zh: '有分娩未领证', en: 'Hospital birth, no certificate' },
  rule: {
    zh: '医院名册上的活产婴儿,出生满一个月加宽限后仍无出生医学证明',
    en: 'a live birth on a hospital roster has no birth certificate one month and the grace after the birth',
  },
  source: '母婴保健法 §23 (duty to issue); first issue within a month: provincial practice',
  severity: 'S3',
  owner: 'HC',
  actions: ['A2', 'A5', 'A11', 'A7'],
  event: 'birth',
  opensCase: true,
  subject: hcBirthRoster,
  counterparts: [hcBirth],
  foundAt: ['T1', 'T4', 'T5', 'T3'],
  concerns: () => true,
  excuses: ({ subject }) =>
    subject.row.dischargedAlive === 'N'
      ? {
          code: 'CHILD_DIED',
          zh: '婴儿出院前死亡,由 D16 核对',
          en: 'the child did not leave hospital alive; judged by D16',
        }
      : null,
  deadline: { from: (row) => row.birthDate, months: 'BIRTH_CERT_MONTHS', grace: 'BIRTH_CERT_GRACE_DAYS' },
  regions: (row, { subject }) => [subject.submitterRegion, row.motherResidenceRegion],
  severityAt: (_row, due, world) => (world.hasCome(addMonths(due, 6)) ? 'S2' : 'S3'),
  examples: [
    { when: 'mother, day and sex lead to a certificate', given: [NEWBORN, CERTIFICATE], expect: 'agrees' },
    {
      when: 'the mother gave another number in hospital, but name, day, sex and town agree',
      given: [
        changed(NEWBORN, { 产妇身份证号: '' }),
        changed(CERTIFICATE, { 母亲户籍地: '290121101201', 母亲证件号码: '' }),
      ],
      expect: 'agrees',
    },
    {
      when: 'the roster already names the certificate',
      given: [changed(NEWBORN, { 出生医学证明编号: 'W290000127', 产妇姓名: '李霉' }), CERTIFICATE],
      expect: 'agrees',
    },
    {
      when: 'nobody collected a certificate',
      given: [NEWBORN],
      asOf: '2024-04-30',
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'still none half a year after the legal period, which ended on 2024-02-18 as the 15th to 17th were holidays',
      given: [NEWBORN],
      asOf: '2024-08-18',
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'a foreign mother is asked like any other',
      given: [changed(NEWBORN, { 产妇证件类型: '护照', 产妇身份证号: 'E12345678', 婴儿姓名: '' })],
      asOf: '2024-04-30',
      expect: 'conflicts',
    },
    {
      when: 'the certificates of the month are not final',
      given: [NEWBORN],
      asOf: '2024-04-30',
      coverage: [{ feed: 'HC-BIRTH', until: '2024-02-29' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    { when: 'too early to ask', given: [NEWBORN], asOf: '2024-02-20', expect: 'unanswerable', doubt: 'waiting' },
    {
      when: 'the child did not leave hospital alive',
      given: [changed(NEWBORN, { 出院时存活: '否' })],
      expect: 'agrees',
    },
  ],
});

import { hcDeath } from '../feeds/hc-death.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { isValidCertificate } from '../feeds/certificate-status.ts';
import { addDays } from '../values/plain-date.ts';
import { askWhetherCancelled, CANCELLED_IN_BASE } from './death-base.ts';
import { excuseFromCancellation } from './death-excuses.ts';
import { CANCELLATION, changed, DEATH_CERTIFICATE } from './death-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';

/** Days after the legal month in which a missing cancellation is still of medium weight. */
const FIRST_DAYS = 60;

/** A certified death whose household registration still stands. */
export const d01 = defineAbsenceCheck({
  code: 'D01',
  version: 1,
  name: { zh: '有死亡证明未销户', en: 'Death certificate, no cancellation' },
  rule: {
    zh: '有效死亡医学证明签发后,死亡满一个月加宽限,死者户籍地仍无死亡注销记录',
    en: 'one month and grace after a certified death there is no cancellation at the hukou place of the dead',
  },
  source: '户口登记条例 §8; 公通字〔2021〕12号 §31–33; 国卫规划发〔2013〕57号',
  severity: 'S2',
  owner: 'PS',
  actions: ['A11', 'A3', 'A10', 'A7', 'A1'],
  event: 'death',
  opensCase: true,
  subject: hcDeath,
  counterparts: [psDeath],
  consults: [psBirth],
  concerns: (row) => isValidCertificate(row.certStatus),
  excuses: (dossier) => excuseFromCancellation(dossier),
  deadline: { from: (row) => row.deathDate, months: 'DEATH_CANCEL_MONTHS', grace: 'DEATH_GRACE_DAYS' },
  regions: (row) => [row.hukouRegion],
  asksBase: (row, dossier) => askWhetherCancelled(dossier.subject, row.name),
  clearedBy: CANCELLED_IN_BASE,
  severityAt: (_row, due, world) => (world.hasCome(addDays(due, FIRST_DAYS)) ? 'S2' : 'S3'),
  examples: [
    { when: 'cancelled under the same number', given: [DEATH_CERTIFICATE, CANCELLATION], expect: 'agrees' },
    {
      when: 'cancelled, the number missing on the certificate, but name, birth date, sex and county agree',
      given: [changed(DEATH_CERTIFICATE, { 公民身份号码: '' }), CANCELLATION],
      expect: 'agrees',
    },
    {
      when: 'not cancelled, 59 days after the legal month that ended on 2024-04-07',
      given: [DEATH_CERTIFICATE],
      asOf: '2024-06-05',
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'not cancelled, 60 days after it',
      given: [DEATH_CERTIFICATE],
      asOf: '2024-06-06',
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'the month and the grace are not over',
      given: [DEATH_CERTIFICATE],
      asOf: '2024-04-19',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    {
      when: 'the cancellations are final only until March',
      given: [DEATH_CERTIFICATE],
      coverage: [{ feed: 'PS-DEATH', until: '2024-03-31' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'the hukou place does not take part',
      given: [changed(DEATH_CERTIFICATE, { 户籍地: '310104' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: 'the hukou place is not known',
      given: [changed(DEATH_CERTIFICATE, { 户籍地: '' })],
      expect: 'unanswerable',
      doubt: 'undetermined',
    },
    {
      when: 'the informant’s number stands on the certificate: same number, another name',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 姓名: '赵明远' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'another person of the same name and birth date in another county was cancelled',
      given: [
        changed(DEATH_CERTIFICATE, { 公民身份号码: '290121194005010056' }),
        changed(CANCELLATION, { 户籍地: '290122101201' }),
      ],
      expect: 'conflicts',
    },
    {
      when: 'the population base already shows the cancellation',
      given: [DEATH_CERTIFICATE],
      base: 'CANCELLED_DEATH',
      expect: 'agrees',
    },
    {
      when: 'a foreigner',
      given: [changed(DEATH_CERTIFICATE, { 证件类型: '护照', 公民身份号码: 'E12345678', 国籍: 'USA' })],
      expect: 'agrees',
    },
    {
      when: 'an unidentified person',
      given: [changed(DEATH_CERTIFICATE, { 死者姓名: '无', 证件类型: '无', 公民身份号码: '' })],
      expect: 'agrees',
    },
    {
      when: 'an infant that was never entered',
      given: [changed(DEATH_CERTIFICATE, { 出生日期: '2024-03-01', 公民身份号码: '', 证件类型: '无', 年龄: '4天' })],
      expect: 'agrees',
    },
    {
      when: 'the certificate was voided',
      given: [changed(DEATH_CERTIFICATE, { 证件状态: '作废' })],
      expect: 'not concerned',
    },
  ],
});

import { isValidCertificate } from '../feeds/certificate-status.ts';
import { hcBirthRoster } from '../feeds/hc-birth-roster.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzAdopt } from '../feeds/mz-adopt.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { addMonths, isFullDate, lastDay } from '../values/plain-date.ts';
import { isAccepted } from './absence-link.ts';
import { wasAdopted } from './adoptions.ts';
import { placeholderCertainty } from './birth-names.ts';
import { bothParentsWithoutHukou, PARENTS_WITHOUT_HUKOU } from './birth-parents.ts';
import { CERTIFICATE, changed, ENTRY, NEWBORN } from './birth-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';
import { ADOPTION } from './registration-rows.ts';
import { OTHER_LAWFUL_REGISTRATION } from './restricted.ts';

/** A certified child that no household register holds: a service case, never a penalty (国办发〔2015〕96号). */
export const b01 = defineAbsenceCheck({
  code: 'B01',
  version: 2,
  name: { zh: '持证未入户', en: 'Birth certificate, no entry' },
  rule: {
    zh: '有效且未换发的出生医学证明,出生满一个月加宽限后,在父母户籍地的出生入户名册中仍无对应记录',
    en: 'a valid, unreplaced birth certificate has no household entry at either parent’s hukou place after one month and grace',
  },
  source: '户口登记条例 §7; 公通字〔2021〕12号 §19–20; 国办发〔2015〕96号',
  severity: 'S2',
  owner: 'PS',
  actions: ['A2', 'A11', 'A10', 'A4', 'A5', 'A7'],
  event: 'birth',
  opensCase: true,
  subject: hcBirth,
  counterparts: [psBirth],
  foundAt: ['T1', 'T3', 'T4'],
  consults: [hcDeath, psDeath, hcBirthRoster, mzAdopt],
  // A replaced certificate is judged by the one that replaces it.
  concerns: (row, { subject }) => isValidCertificate(row.certStatus) && !subject.superseded,
  excuses: (dossier) => {
    if (bothParentsWithoutHukou(dossier.subject.row)) return PARENTS_WITHOUT_HUKOU;
    // Entered as the adopters' child; that it was adopted is not for the health department to know.
    if (wasAdopted(dossier)) return OTHER_LAWFUL_REGISTRATION;
    const died =
      dossier.linkedTo(hcDeath).some(isAccepted) ||
      dossier.linkedTo(psDeath).some(isAccepted) ||
      dossier.linkedTo(hcBirthRoster).some((birth) => isAccepted(birth) && birth.row.dischargedAlive === 'N');
    return died
      ? { code: 'CHILD_DIED', zh: '该新生儿已死亡,由 D16 核对', en: 'the child has died; judged by D16' }
      : null;
  },
  deadline: { from: (row) => row.birthDate, months: 'BIRTH_ENTRY_MONTHS', grace: 'BIRTH_GRACE_DAYS' },
  regions: (row) => [row.motherHukouRegion, row.fatherHukouRegion],
  asksBase: (row, _dossier, world) => {
    const county = [row.motherHukouRegion, row.fatherHukouRegion].find(
      (region) => region !== null && world.isCovered(region),
    );
    const { childName: name, birthDate, sex } = row;
    if (!county || name === null || placeholderCertainty(name) !== null || sex === null) return null;
    return birthDate !== null && isFullDate(birthDate) ? { name, birthDate, sex, county: county.slice(0, 6) } : null;
  },
  clearedBy: ['MATCH'],
  severityAt: (row, _due, world) =>
    row.birthDate !== null && world.hasCome(addMonths(lastDay(row.birthDate), 12)) ? 'S1' : 'S2',
  examples: [
    { when: 'certificate and entry carry the same number', given: [CERTIFICATE, ENTRY], expect: 'agrees' },
    {
      when: 'the number was not typed at the window, but mother, day and sex agree',
      given: [CERTIFICATE, changed(ENTRY, { 出生医学证明编号: '', 姓名: '张子轩', 曾用名: '张小明' })],
      expect: 'agrees',
    },
    {
      when: 'entered at the father’s hukou place',
      given: [CERTIFICATE, changed(ENTRY, { 户籍地: '290122101201', 出生医学证明编号: '' })],
      expect: 'agrees',
    },
    {
      when: 'the mother’s number on the certificate is wrong, but the number of the certificate leads to the entry',
      given: [changed(CERTIFICATE, { 母亲证件号码: '290121199306200040' }), ENTRY],
      expect: 'agrees',
    },
    { when: 'nobody entered the child', given: [CERTIFICATE], asOf: '2024-06-30', expect: 'conflicts', severity: 'S2' },
    { when: 'a year after the birth', given: [CERTIFICATE], asOf: '2025-01-15', expect: 'conflicts', severity: 'S1' },
    {
      when: 'the month and the grace are not over',
      given: [CERTIFICATE],
      asOf: '2024-02-20',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    {
      when: 'the household roster of the father’s county is not final yet',
      given: [CERTIFICATE],
      asOf: '2024-06-30',
      coverage: [{ feed: 'PS-BIRTH', region: '290122', until: '2024-01-31' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'both parents have their hukou elsewhere',
      given: [changed(CERTIFICATE, { 母亲户籍地: '310104', 父亲户籍地: '320102' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: 'only the father’s county takes part, and it has no entry',
      given: [changed(CERTIFICATE, { 母亲户籍地: '310104' })],
      expect: 'conflicts',
    },
    {
      when: 'the population base of the county knows the child',
      given: [CERTIFICATE],
      base: 'MATCH',
      expect: 'agrees',
    },
    {
      when: 'the hospital lists the child as not discharged alive',
      given: [CERTIFICATE, changed(NEWBORN, { 出院时存活: '否' })],
      expect: 'agrees',
    },
    {
      when: 'trap: adopted under another name before anybody entered the child',
      given: [
        CERTIFICATE,
        changed(ADOPTION, {
          被收养人原姓名: '张小明',
          被收养人现姓名: '周小明',
          被收养人性别: '男',
          被收养人出生日期: '2024-01-15',
          登记日期: '2024-08-01',
        }),
      ],
      expect: 'agrees',
    },
    {
      when: 'both parents hold passports',
      given: [
        changed(CERTIFICATE, {
          母亲证件类型: '护照',
          母亲证件号码: 'E12345678',
          父亲证件类型: '护照',
          父亲证件号码: 'E87654321',
        }),
      ],
      expect: 'agrees',
    },
    {
      when: 'the certificate was voided',
      given: [changed(CERTIFICATE, { 证件状态: '作废' })],
      expect: 'not concerned',
    },
    {
      when: 'the replacement certificate is entered under its own number',
      given: [
        changed(CERTIFICATE, {
          出生医学证明编号: 'W290000999',
          签发类型: '换发',
          原证编号: 'W290000127',
          签发日期: '2024-03-01',
        }),
        CERTIFICATE,
        changed(ENTRY, { 出生医学证明编号: 'W290000999' }),
      ],
      expect: 'agrees',
    },
    {
      when: 'the replaced certificate itself',
      given: [
        CERTIFICATE,
        changed(CERTIFICATE, {
          出生医学证明编号: 'W290000999',
          签发类型: '换发',
          原证编号: 'W290000127',
          签发日期: '2024-03-01',
        }),
      ],
      expect: 'not concerned',
    },
  ],
});

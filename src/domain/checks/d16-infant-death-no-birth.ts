import { isValidCertificate } from '../feeds/certificate-status.ts';
import { hcBirthRoster } from '../feeds/hc-birth-roster.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { isAccepted } from './absence-link.ts';
import { PARENTS_WITHOUT_HUKOU, bothParentsWithoutHukou, lacksMainlandHukou } from './birth-parents.ts';
import { CERTIFICATE, changed, ENTRY, NEWBORN } from './birth-rows.ts';
import { isInfant } from './death-age.ts';
import { DEATH_CERTIFICATE } from './death-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';

const INFANT = changed(DEATH_CERTIFICATE, {
  死者姓名: '张小明',
  出生日期: '2024-01-15',
  证件类型: '无',
  公民身份号码: '',
  年龄: '50天',
});
const DIED_IN_HOSPITAL = changed(NEWBORN, { 出院时存活: '否' });

/** A child that died in its first year and was neither entered nor cancelled; families are visited, never called. */
export const d16 = defineAbsenceCheck({
  code: 'D16',
  version: 1,
  name: { zh: '婴儿死亡未作出生登记', en: 'Infant death, no birth entry' },
  rule: {
    zh: '未满一岁死亡的婴儿,60天后既无出生登记也无死亡注销',
    en: 'sixty days after the death of a child under one year there is neither a birth entry nor a cancellation',
  },
  source: '公通字〔2021〕12号 §25; 户口登记条例 §9 (both registrations)',
  severity: 'S3',
  owner: 'PS',
  actions: ['A2', 'A3', 'A11', 'A7'],
  event: 'death',
  opensCase: true,
  subject: [hcDeath, hcBirthRoster],
  counterparts: [psBirth, psDeath],
  needsOneOf: [psBirth],
  consults: [hcBirth],
  concerns: (row) =>
    'dischargedAlive' in row ? row.dischargedAlive === 'N' : isValidCertificate(row.certStatus) && isInfant(row),
  excuses: (dossier) => {
    const { row } = dossier.subject;
    const certificate = dossier.linkedTo(hcBirth).find(isAccepted);
    if (certificate) return bothParentsWithoutHukou(certificate.row) ? PARENTS_WITHOUT_HUKOU : null;
    if ('motherIdType' in row) return lacksMainlandHukou(row.motherIdType) ? PARENTS_WITHOUT_HUKOU : null;
    return lacksMainlandHukou(row.idType) || (row.nationality ?? 'CHN') !== 'CHN' ? PARENTS_WITHOUT_HUKOU : null;
  },
  deadline: {
    from: (row) => ('deathDate' in row ? row.deathDate : row.birthDate),
    days: 'INFANT_DEATH_DAYS',
    earliest: (row) => row.birthDate,
  },
  regions: (row, { subject }) => [
    'motherResidenceRegion' in row ? (row.motherResidenceRegion ?? subject.submitterRegion) : row.hukouRegion,
  ],
  examples: [
    { when: 'entered, so that the cancellation is the matter of D01', given: [INFANT, ENTRY], expect: 'agrees' },
    { when: 'neither entered nor cancelled', given: [INFANT], expect: 'conflicts', severity: 'S3' },
    {
      when: 'died in hospital after the birth, neither entered nor cancelled',
      given: [DIED_IN_HOSPITAL],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'fifty-nine days after the death',
      given: [INFANT],
      asOf: '2024-05-03',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    {
      when: 'the entries are not final yet',
      given: [INFANT],
      coverage: [{ feed: 'PS-BIRTH', until: '2024-03-31' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'the mother holds a passport and no certificate tells more',
      given: [changed(DIED_IN_HOSPITAL, { 产妇证件类型: '护照', 产妇身份证号: 'E12345678' })],
      expect: 'agrees',
    },
    {
      when: 'the mother holds a passport, the father has a hukou',
      given: [
        changed(DIED_IN_HOSPITAL, { 产妇证件类型: '护照', 产妇身份证号: 'E12345678', 出生医学证明编号: 'W290000127' }),
        changed(CERTIFICATE, { 母亲证件类型: '护照', 母亲证件号码: 'E12345678' }),
      ],
      expect: 'conflicts',
    },
    { when: 'a foreign child', given: [changed(INFANT, { 国籍: 'USA' })], expect: 'agrees' },
    { when: 'left hospital alive', given: [NEWBORN], expect: 'not concerned' },
    {
      when: 'died after the first birthday',
      given: [changed(INFANT, { 出生日期: '2023-03-05', 年龄: '1岁' })],
      expect: 'not concerned',
    },
  ],
});

import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psUnnat } from '../feeds/ps-unnat.ts';
import { excuseOfOldGrave } from './death-excuses.ts';
import { changed, CREMATION, DEATH_CERTIFICATE } from './death-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';

/** A cremation without a death certificate of doctors or police. */
export const d04 = defineAbsenceCheck({
  code: 'D04',
  version: 1,
  name: { zh: '火化无死亡证明', en: 'Cremated, no death certificate' },
  rule: {
    zh: '遗体火化满45天,死亡医学证明与非正常死亡证明中均无对应记录',
    en: '45 days after a cremation neither a medical nor a police certificate of the death is known',
  },
  source: '殡葬管理条例 (2012) §13(2); 国卫规划发〔2026〕5号 (15 working days to report)',
  severity: 'S2',
  owner: 'MZ',
  actions: ['A1', 'A2', 'A5', 'A10', 'A7'],
  event: 'death',
  opensCase: true,
  subject: mzCrem,
  counterparts: [hcDeath, psUnnat],
  needsOneOf: [hcDeath],
  concerns: (row) => row.disposalKind === '1' || row.disposalKind === null,
  excuses: ({ subject }, world) => excuseOfOldGrave(subject.row, world),
  deadline: {
    from: (row) => (row.deathDate === null ? null : row.cremationDate),
    days: 'CREMATION_CERT_DAYS',
    earliest: (row) => row.deathDate,
  },
  regions: (row, { subject }, world) => {
    const given = [row.hukouRegion, row.residenceRegion].filter((region) => region !== null);
    // Who dies far from home is certified there and cremated near by: the county of the funeral home is asked as well.
    return given.length === 0 || given.some((region) => world.isCovered(region))
      ? [...given, subject.submitterRegion]
      : given;
  },
  examples: [
    { when: 'the certificate is known', given: [CREMATION, DEATH_CERTIFICATE], expect: 'agrees' },
    {
      when: 'a slip in the number, the name is the same',
      given: [changed(CREMATION, { 公民身份号码: '290121194005010031' }), DEATH_CERTIFICATE],
      expect: 'agrees',
    },
    { when: 'no certificate is known', given: [CREMATION], expect: 'conflicts', severity: 'S2' },
    {
      when: 'no hukou place given: the county of the funeral home is asked',
      given: [changed(CREMATION, { 户籍地: '' })],
      expect: 'conflicts',
    },
    {
      when: 'the dead is of another province, where the certificate may be',
      given: [changed(CREMATION, { 户籍地: '310104' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: '44 days after the cremation',
      given: [CREMATION],
      asOf: '2024-04-20',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    {
      when: 'the certificates of the month are missing',
      given: [CREMATION],
      coverage: [{ feed: 'HC-DEATH', until: '2024-03-31' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'the handler’s number stands on the list: same number, another name',
      given: [changed(CREMATION, { 逝者姓名: '赵明远' }), DEATH_CERTIFICATE],
      expect: 'unanswerable',
      doubt: 'review',
    },
    { when: 'remains of an old grave', given: [changed(CREMATION, { 死亡日期: '2014-03-05' })], expect: 'agrees' },
    { when: 'a burial', given: [changed(CREMATION, { 处置方式: '土葬' })], expect: 'not concerned' },
  ],
});

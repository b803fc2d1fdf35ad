import { ctDecl } from '../feeds/ct-decl.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { psUnnat } from '../feeds/ps-unnat.ts';
import { addDays, addMonths, lastDay, type PartialDate } from '../values/plain-date.ts';
import type { Reason } from './answer.ts';
import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from './death-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';
import type { World } from './world.ts';

/** A cancellation as dead for which no source knows a death: the person may be alive (公通字〔2021〕12号 §38). */
export const d03 = defineAbsenceCheck({
  code: 'D03',
  version: 1,
  name: { zh: '销户无死亡依据', en: 'Cancelled without evidence of death' },
  rule: {
    zh: '以死亡为由注销户口满60天,死亡证明、火化、非正常死亡证明、宣告死亡四个来源均无对应记录',
    en: 'sixty days after a cancellation as dead no certificate, cremation, police certificate or judgment supports it',
  },
  source: '公通字〔2021〕12号 §31, §33, §38; 国卫规划发〔2013〕57号',
  severity: 'S1',
  owner: 'PS',
  actions: ['A5', 'A13', 'A10', 'A7', 'A1'],
  event: 'death',
  opensCase: true,
  subject: psDeath,
  counterparts: [hcDeath, mzCrem, psUnnat, ctDecl],
  needsOneOf: [hcDeath, mzCrem],
  concerns: (row) => row.cancelReason === '1',
  excuses: ({ subject: { row } }, world) => {
    if (row.proofKind === '2') return ABROAD;
    if (row.deathDate !== null && isOld(row.deathDate, row.hukouRegion, world)) return OLD;
    const buriesByCustom =
      (row.cancelDate === null
        ? world.parameterNow('BURIAL_AREA', row.hukouRegion)
        : world.parameter('BURIAL_AREA', row.hukouRegion, lastDay(row.cancelDate))) === 1;
    return row.proofKind === '5' && buriesByCustom ? BURIAL : null;
  },
  deadline: {
    from: (row) => (row.deathDate === null ? null : row.cancelDate),
    days: 'EVIDENCE_OF_DEATH_DAYS',
    earliest: (row) => row.deathDate,
  },
  regions: (row, _dossier, world) => [row.hukouRegion, certifyingCounty(row.proofNo, world)],
  // A judgment that revokes the declaration is no evidence of a death.
  satisfies: (other) => other.feed !== 'CT-DECL' || other.row.kind === '2',
  examples: [
    {
      when: 'trap: certified in the other county, whose certificates do not reach back to the death',
      given: [changed(CANCELLATION, { 证明编号: '29012220240000083' })],
      coverage: [{ feed: 'HC-DEATH', region: '290122', from: '2024-04-01' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    { when: 'a death certificate supports it', given: [CANCELLATION, DEATH_CERTIFICATE], expect: 'agrees' },
    { when: 'a cremation supports it', given: [CANCELLATION, CREMATION], expect: 'agrees' },
    {
      when: 'a police certificate supports it',
      given: [
        changed(CANCELLATION, { 死亡证明类型: '非正常死亡证明' }),
        {
          feed: 'PS-UNNAT',
          row: {
            证明编号: '示公死〔2024〕7号',
            姓名: '王建国',
            性别: '男',
            出生日期: '1940-05-01',
            公民身份号码: '29012119400501003X',
            发现日期: '2024-03-06',
            死亡日期: '2024-03-05',
            发现地: '290121101201',
            身份确认: '已确认',
          },
        },
      ],
      expect: 'agrees',
    },
    { when: 'no source knows the death', given: [CANCELLATION], expect: 'conflicts', severity: 'S1' },
    {
      when: 'a home death buried by custom, outside the burial areas',
      given: [changed(CANCELLATION, { 死亡证明类型: '其他证明' })],
      expect: 'conflicts',
    },
    {
      when: 'a neighbour of the same name died, with another number and birth date',
      given: [CANCELLATION, changed(DEATH_CERTIFICATE, { 公民身份号码: '290121195203100014', 出生日期: '1952-03-10' })],
      expect: 'conflicts',
    },
    {
      when: 'sixty days are not over',
      given: [CANCELLATION],
      asOf: '2024-05-18',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    {
      when: 'the cremations begin after the death',
      given: [CANCELLATION],
      coverage: [{ feed: 'MZ-CREM', from: '2024-04-01' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'neither certificates nor cremations are owed here',
      given: [CANCELLATION],
      coverage: [
        { feed: 'HC-DEATH', owed: false },
        { feed: 'MZ-CREM', owed: false },
      ],
      expect: 'unanswerable',
      doubt: 'not-owed',
    },
    {
      when: 'nobody owes judgments here: the other sources decide',
      given: [CANCELLATION],
      coverage: [{ feed: 'CT-DECL', owed: false }],
      expect: 'conflicts',
    },
    {
      when: 'only the year of death is known, and certificates begin within it',
      given: [changed(CANCELLATION, { 死亡日期: '2024' })],
      coverage: [{ feed: 'HC-DEATH', from: '2024-02-01' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'a clean-up of deaths more than five years old',
      given: [changed(CANCELLATION, { 死亡日期: '2018' })],
      expect: 'agrees',
    },
    { when: 'died abroad', given: [changed(CANCELLATION, { 死亡证明类型: '境外证明' })], expect: 'agrees' },
    {
      when: 'cancelled for another reason',
      given: [changed(CANCELLATION, { 注销原因: '重复户口' })],
      expect: 'not concerned',
    },
  ],
});

function isOld(deathDate: PartialDate, region: string | null, world: World): boolean {
  const years = world.parameter('OLD_DEATH_YEARS', region, lastDay(deathDate));
  return world.hasCome(addDays(addMonths(lastDay(deathDate), years * 12), 1));
}

const ABROAD: Reason = {
  code: 'DIED_ABROAD',
  zh: '凭境外或出入境证明注销',
  en: 'cancelled on a foreign or border document',
};
const OLD: Reason = { code: 'OLD_DEATH', zh: '往年死亡,不再核对', en: 'an old death, no longer checked' };
const BURIAL: Reason = {
  code: 'BURIAL_AREA',
  zh: '土葬地区凭其他证明注销',
  en: 'a burial area, cancelled on another document',
};

/** Certificates until 2026-06 carry 17 digits beside the code of the issuing county (form of 2014). */
const CERTIFICATE_NUMBER = /^(\d{6})\d{11}$/;

/** The county that issued the certificate by its number, if it takes part: its rosters must reach as far, too. */
function certifyingCounty(proofNo: string | null, world: World): string | null {
  const county = CERTIFICATE_NUMBER.exec(proofNo ?? '')?.[1];
  return county !== undefined && world.isCovered(county) ? county : null;
}

import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { isAccepted } from './absence-link.ts';
import { askWhetherCancelled, CANCELLED_IN_BASE } from './death-base.ts';
import { excuseFromCancellation, excuseOfOldGrave } from './death-excuses.ts';
import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from './death-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';

/** A cremated person whose household registration still stands: the cross-check with the highest yield (辽宁 2021). */
export const d02 = defineAbsenceCheck({
  code: 'D02',
  version: 1,
  name: { zh: '火化未销户', en: 'Cremated, not cancelled' },
  rule: {
    zh: '火化(殡葬)登记的死者,死亡满一个月加宽限,户籍地仍无死亡注销记录',
    en: 'one month and grace after the death a cremated person has no cancellation at the hukou place',
  },
  source: '户口登记条例 §8; 公通字〔2021〕12号 §31–33; 国卫规划发〔2013〕57号 (monthly exchange of cremations)',
  severity: 'S2',
  owner: 'PS',
  actions: ['A11', 'A3', 'A10', 'A7', 'A1'],
  event: 'death',
  opensCase: true,
  subject: mzCrem,
  counterparts: [psDeath],
  consults: [hcDeath, psBirth],
  concerns: () => true,
  excuses: (dossier, world) => excuseOfOldGrave(dossier.subject.row, world) ?? excuseFromCancellation(dossier),
  deadline: { from: (row) => row.deathDate, months: 'DEATH_CANCEL_MONTHS', grace: 'DEATH_GRACE_DAYS' },
  regions: (row, dossier) => [
    row.hukouRegion ??
      dossier
        .linkedTo(hcDeath)
        .filter(isAccepted)
        .find((death) => death.row.hukouRegion)?.row.hukouRegion ??
      null,
  ],
  asksBase: (row, dossier) => askWhetherCancelled(dossier.subject, row.name),
  clearedBy: CANCELLED_IN_BASE,
  examples: [
    { when: 'cancelled under the same number', given: [CREMATION, CANCELLATION], expect: 'agrees' },
    { when: 'cremated and never cancelled', given: [CREMATION], expect: 'conflicts', severity: 'S2' },
    {
      when: 'the funeral home does not know the hukou place, the death certificate does',
      given: [changed(CREMATION, { 户籍地: '' }), DEATH_CERTIFICATE],
      expect: 'conflicts',
    },
    {
      when: 'nobody knows the hukou place',
      given: [changed(CREMATION, { 户籍地: '' })],
      expect: 'unanswerable',
      doubt: 'undetermined',
    },
    {
      when: 'the dead came from another province',
      given: [changed(CREMATION, { 户籍地: '310104' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: 'the handler’s number was typed: the number belongs to somebody else who was cancelled',
      given: [CREMATION, changed(CANCELLATION, { 姓名: '赵明远', 出生日期: '1940-05-01' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'remains moved from a grave of ten years ago',
      given: [changed(CREMATION, { 死亡日期: '2014-03-05' })],
      expect: 'agrees',
    },
    {
      when: 'the cancellations are not final yet',
      given: [CREMATION],
      coverage: [{ feed: 'PS-DEATH', until: '2024-04-19' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'a resident of Hong Kong',
      given: [changed(CREMATION, { 公民身份号码: 'H12345678', 证件类型: '港澳居民来往内地通行证' })],
      expect: 'agrees',
    },
    {
      when: 'the population base already shows the cancellation',
      given: [CREMATION],
      base: 'CANCELLED_DEATH',
      expect: 'agrees',
    },
  ],
});

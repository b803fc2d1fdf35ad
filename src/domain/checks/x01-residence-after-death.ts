import type { Wording } from '../values/wording.ts';
import { psInflow } from '../feeds/ps-inflow.ts';
import { psPermit } from '../feeds/ps-permit.ts';
import type { PartialDate } from '../values/plain-date.ts';
import { judgeAfterDeath } from './activity-after-death.ts';
import { DEATH_FEEDS } from './death-anchor.ts';
import { CREMATION, DEATH_CERTIFICATE, CANCELLATION } from './death-rows.ts';
import { defineSequenceCheck } from './define-check.ts';
import type { Dossier, RecordView } from './dossier.ts';
import { rowIn } from './group-members.ts';
import { changed, PERMIT, STAY } from './residence-rows.ts';
import type { World } from './world.ts';

const HER = { 性别: '女', 出生日期: '1992-06-20', 公民身份号码: '290121199206200027' };
const DEATH = changed(DEATH_CERTIFICATE, {
  ...HER,
  死者姓名: '吴敏',
  年龄: '32岁',
  死亡日期: '2025-01-20',
  签发日期: '2025-01-21',
});
const CANCELLED = changed(CANCELLATION, { ...HER, 姓名: '吴敏', 死亡日期: '2025年', 注销日期: '2025-01-25' });
const CREMATED = changed(CREMATION, { ...HER, 逝者姓名: '吴敏', 死亡日期: '2025-01-20', 火化日期: '2025-01-22' });

/** A residence registration or an endorsed permit of somebody recorded dead: the first question is whether she lives. */
export const x01 = defineSequenceCheck({
  code: 'X01',
  version: 1,
  name: { zh: '死亡后居住登记/签注', en: 'Residence activity after death' },
  rule: {
    zh: '居住登记日期或居住证签注日期晚于死亡日期 3 天以上',
    en: 'a residence registration or permit endorsement more than three days after the death',
  },
  source: '民法典 §15; 公通字〔2021〕12号 §33, §38',
  severity: 'S1',
  owner: 'PS',
  actions: ['A13', 'A1', 'A7'],
  event: 'death',
  opensCase: true,
  activities: [psInflow, psPermit],
  anchors: DEATH_FEEDS,
  judge: (dossier, world) => {
    const any = dossier as unknown as Dossier;
    const activity = activityOf(any.subject);
    if (activity.on === null && activity.optional) return null;
    return judgeAfterDeath(any, { code: 'X01', owner: 'PS', allowedDays: allowed(any.subject, world), ...activity });
  },
  examples: [
    { when: 'registered after the recorded death', given: [STAY, DEATH], expect: 'conflicts', severity: 'S1' },
    // Died on 31 January, registered on 3 February: three days.
    {
      when: 'registered within three days',
      given: [STAY, changed(DEATH, { 死亡日期: '2025-01-31', 签发日期: '2025-01-31' })],
      expect: 'agrees',
    },
    {
      when: 'a permit endorsed after the death',
      given: [changed(PERMIT, { 最近签注日期: '2025-08-20' }), DEATH],
      expect: 'conflicts',
    },
    { when: 'a permit never endorsed', given: [changed(PERMIT, { 最近签注日期: '' }), DEATH], expect: 'not concerned' },
    { when: 'a year of death says nothing against a day of that year', given: [STAY, CANCELLED], expect: 'agrees' },
    {
      when: 'the dead has the number and another name',
      given: [STAY, changed(DEATH, { 死者姓名: '郑强' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    { when: 'nobody recorded a death', given: [STAY], expect: 'not concerned' },
    {
      when: 'a void certificate is no death',
      given: [STAY, changed(DEATH, { 证件状态: '作废' })],
      expect: 'not concerned',
    },
    {
      when: 'trap: the landlord renewed everybody at once',
      given: [changed(STAY, { 采集方式: '房东申报' }), CREMATED],
      expect: 'conflicts',
    },
    {
      when: 'trap: the death was typed under a wrong number of another person',
      given: [STAY, changed(DEATH, { 死者姓名: '郑强', 性别: '男', 出生日期: '1950-03-02' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'trap: somebody uses the papers of the dead',
      given: [changed(STAY, { 登记日期: '2025-09-03' }), DEATH],
      expect: 'conflicts',
    },
  ],
});

interface ResidenceActivity {
  readonly on: PartialDate | null;
  readonly optional: boolean;
  readonly name: Wording;
}

/** A permit that was never endorsed shows no activity; a registration without date cannot be compared. */
function activityOf(subject: RecordView): ResidenceActivity {
  const permit = rowIn(psPermit, subject);
  if (permit !== null)
    return { on: permit.lastEndorsedDate, optional: true, name: { zh: '居住证签注', en: 'a permit endorsement' } };
  const stay = rowIn(psInflow, subject);
  return { on: stay?.registerDate ?? null, optional: false, name: { zh: '居住登记', en: 'a residence registration' } };
}

const allowed = (subject: RecordView, world: World): number => world.parameterNow('AFTER_DEATH_DAYS', subject.region);

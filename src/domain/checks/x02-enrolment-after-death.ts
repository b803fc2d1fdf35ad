import { edK12 } from '../feeds/ed-k12.ts';
import { edPre } from '../feeds/ed-pre.ts';
import { judgeAfterDeath } from './activity-after-death.ts';
import { DEATH_FEEDS } from './death-anchor.ts';
import { DEATH_CERTIFICATE } from './death-rows.ts';
import { defineSequenceCheck } from './define-check.ts';
import type { Dossier } from './dossier.ts';
import { changed, PUPIL } from './enrolment-rows.ts';

const DEATH = changed(DEATH_CERTIFICATE, {
  死者姓名: '周小航',
  性别: '女',
  出生日期: '2018-09-01',
  公民身份号码: '290121201809010046',
  年龄: '5岁',
  死亡日期: '2024-07-10',
  签发日期: '2024-07-11',
});

/** A child recorded dead stands "in school" on a roster whose term began more than thirty days later. */
export const x02 = defineSequenceCheck({
  code: 'X02',
  version: 1,
  name: { zh: '死亡后在学', en: 'Enrolment after death' },
  rule: {
    zh: '学期开始日晚于死亡日期 30 天以上的名册中仍为在校(园)',
    en: '“in school” on the roster of a term that starts more than 30 days after the death',
  },
  source: '民法典 §15; 教基一〔2013〕7号',
  severity: 'S1',
  owner: 'ED',
  actions: ['A1', 'A13', 'A7'],
  event: 'death',
  opensCase: true,
  activities: [edPre, edK12],
  anchors: DEATH_FEEDS,
  judge: (dossier, world) => {
    const { subject } = dossier;
    if (subject.row.status !== '1') return null;
    return judgeAfterDeath(dossier as unknown as Dossier, {
      code: 'X02',
      name: { zh: '在校(园)学期开始日', en: 'the start of a term in school' },
      on: subject.periodStart,
      allowedDays: world.parameter('TERM_AFTER_DEATH_DAYS', subject.region, subject.periodStart),
      owner: 'ED',
    });
  },
  examples: [
    // 10 July to 1 September 2024 are 53 days.
    { when: 'the term began 53 days after the death', given: [PUPIL, DEATH], expect: 'conflicts', severity: 'S1' },
    // 2 August to 1 September 2024 are 30 days.
    {
      when: 'the term began 30 days after the death',
      given: [PUPIL, changed(DEATH, { 死亡日期: '2024-08-02', 签发日期: '2024-08-02' })],
      expect: 'agrees',
    },
    {
      when: 'a dead child of another name under the number',
      given: [PUPIL, changed(DEATH, { 死者姓名: '何星' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'the school has recorded the death',
      given: [changed(PUPIL, { 学籍状态: '死亡' }), DEATH],
      expect: 'not concerned',
    },
    {
      when: 'trap: the roster was copied from the term before',
      given: [{ ...PUPIL, period: ['2025-02-15', '2025-07-10'] }, DEATH],
      expect: 'conflicts',
    },
  ],
});

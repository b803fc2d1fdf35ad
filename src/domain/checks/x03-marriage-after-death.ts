import { mzMarr } from '../feeds/mz-marr.ts';
import { judgeAfterDeath } from './activity-after-death.ts';
import { DEATH_FEEDS } from './death-anchor.ts';
import { DEATH_CERTIFICATE } from './death-rows.ts';
import { defineSequenceCheck } from './define-check.ts';
import type { Dossier } from './dossier.ts';
import { isOriginalMarriage } from './marriages.ts';
import { changed, MARRIAGE } from './marriage-rows.ts';

const DEATH = changed(DEATH_CERTIFICATE, {
  死者姓名: '周平',
  性别: '男',
  出生日期: '1990-03-15',
  公民身份号码: '290122199003150011',
  年龄: '34岁',
  死亡日期: '2024-05-10',
  签发日期: '2024-05-11',
});

/** A marriage registered for somebody recorded dead. A re-issued certificate is no marriage. */
export const x03 = defineSequenceCheck({
  code: 'X03',
  version: 1,
  name: { zh: '死亡后婚姻登记', en: 'Marriage event after death' },
  rule: {
    zh: '结婚登记(首次或补办)日期晚于一方死亡日期',
    en: 'a marriage was registered after the death of one of the two',
  },
  source: '民法典 §15, §1046, §1049; 婚姻登记条例 (2025-05-10)',
  severity: 'S1',
  owner: 'MZ',
  actions: ['A1', 'A13', 'A7'],
  event: 'death',
  opensCase: true,
  activities: [mzMarr],
  anchors: DEATH_FEEDS,
  judge: (dossier) =>
    isOriginalMarriage(dossier.subject.row)
      ? judgeAfterDeath(dossier as unknown as Dossier, {
          code: 'X03',
          name: { zh: '结婚登记', en: 'a marriage registration' },
          on: dossier.subject.row.registerDate,
          allowedDays: 0,
          owner: 'MZ',
        })
      : null,
  examples: [
    { when: 'registered ten days after his death', given: [MARRIAGE, DEATH], expect: 'conflicts', severity: 'S1' },
    {
      when: 'he died the day after',
      given: [MARRIAGE, changed(DEATH, { 死亡日期: '2024-05-21', 签发日期: '2024-05-22' })],
      expect: 'agrees',
    },
    {
      when: 'only the year of the death is known',
      given: [MARRIAGE, changed(DEATH, { 死亡日期: '2024年' })],
      expect: 'agrees',
    },
    {
      when: 'the dead man has another name',
      given: [MARRIAGE, changed(DEATH, { 死者姓名: '郑强' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'trap: a certificate issued again for the widow',
      given: [changed(MARRIAGE, { 结婚证字号: 'BJ290121-2024-000123', 登记类型: '补领' }), DEATH],
      expect: 'not concerned',
    },
    {
      when: 'trap: the death was typed under a wrong number',
      given: [MARRIAGE, changed(DEATH, { 死者姓名: '赵大山', 出生日期: '1948-03-02' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
  ],
});

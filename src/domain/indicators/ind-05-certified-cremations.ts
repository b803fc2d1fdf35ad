import { d04 } from '../checks/d04-cremation-no-cert.ts';
import { CREMATION, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { defineIndicator } from './define-indicator.ts';
import { expectsFuneral } from './funeral-expected.ts';
import { countsMatches, matchRate } from './match-rate.ts';

const SOURCE = '联席会议报告 部门比对符合率 (matched ÷ eligible records, each direction); 殡葬管理条例 (2012) §13(2)';

/** Cremations found among the death certificates. */
export const ind05MzCremHcDeath = defineIndicator({
  id: 'IND-05-MZ-CREM-HC-DEATH',
  version: 1,
  name: { zh: '比对符合率:火化→死亡证明', en: 'match rate: cremations among death certificates' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [
    countsMatches({ subject: mzCrem, placedBy: ['hukouRegion', 'residenceRegion'], counterpart: hcDeath, check: d04 }),
  ],
  formula: matchRate,
  examples: [
    { when: '204 of 222 cremations', given: { eligible: 222, matched: 204 }, expect: { value: 91.891_891_9 } },
  ],
  counted: [
    { when: 'certified', given: [CREMATION, DEATH_CERTIFICATE], expect: { eligible: 1, matched: 1, byNumber: 1 } },
    { when: 'not certified', given: [CREMATION], expect: { eligible: 1 } },
    {
      when: 'certified by the police: no medical certificate is to be expected',
      given: [
        CREMATION,
        {
          feed: 'PS-UNNAT',
          row: {
            证明编号: 'F-2024-1',
            姓名: '王建国',
            性别: '男',
            出生日期: '1940-05-01',
            公民身份号码: '29012119400501003X',
            死亡日期: '2024-03-05',
            发现日期: '2024-03-06',
          },
        },
      ],
      expect: { 'not:excused': 1 },
    },
  ],
});

/** Death certificates found among the cremations and other funerals. */
export const ind05HcDeathMzCrem = defineIndicator({
  id: 'IND-05-HC-DEATH-MZ-CREM',
  version: 1,
  name: { zh: '比对符合率:死亡证明→火化', en: 'match rate: death certificates among cremations' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [
    countsMatches({
      subject: hcDeath,
      placedBy: ['hukouRegion', 'residenceRegion'],
      counterpart: mzCrem,
      check: expectsFuneral,
    }),
  ],
  formula: matchRate,
  examples: [
    { when: '204 of 258 certificates', given: { eligible: 258, matched: 204 }, expect: { value: 79.069_767_4 } },
  ],
  counted: [
    { when: 'cremated', given: [DEATH_CERTIFICATE, CREMATION], expect: { eligible: 1, matched: 1, byNumber: 1 } },
    { when: 'no funeral is known', given: [DEATH_CERTIFICATE], expect: { eligible: 1 } },
    {
      when: 'the roster of the funeral home does not reach',
      given: [DEATH_CERTIFICATE],
      coverage: [{ feed: 'MZ-CREM', until: '2024-03-10' }],
      expect: { 'not:unknown': 1 },
    },
  ],
});

import { d02 } from '../checks/d02-cremation-not-cancelled.ts';
import { d03 } from '../checks/d03-cancelled-no-evidence.ts';
import { CANCELLATION, changed, CREMATION } from '../checks/death-rows.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { defineIndicator } from './define-indicator.ts';
import { countsMatches, matchRate } from './match-rate.ts';

const SOURCE =
  '联席会议报告 部门比对符合率 (matched ÷ eligible records, each direction); 国卫规划发〔2013〕57号 (cremations)';

/** Cremations found among the cancellations. */
export const ind05MzCremPsDeath = defineIndicator({
  id: 'IND-05-MZ-CREM-PS-DEATH',
  version: 1,
  name: { zh: '比对符合率:火化→死亡注销', en: 'match rate: cremations among cancellations' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [
    countsMatches({ subject: mzCrem, placedBy: ['hukouRegion', 'residenceRegion'], counterpart: psDeath, check: d02 }),
  ],
  formula: matchRate,
  examples: [
    { when: '192 of 222 cremations', given: { eligible: 222, matched: 192 }, expect: { value: 86.486_486_5 } },
  ],
  counted: [
    { when: 'cancelled', given: [CREMATION, CANCELLATION], expect: { eligible: 1, matched: 1, byNumber: 1 } },
    { when: 'not cancelled', given: [CREMATION], expect: { eligible: 1 } },
    { when: 'the hukou is not known', given: [changed(CREMATION, { 户籍地: '' })], expect: { 'not:unknown': 1 } },
    {
      when: 'remains of an old grave',
      given: [changed(CREMATION, { 死亡日期: '2019-03-05' })],
      expect: { 'not:excused': 1 },
    },
  ],
});

/** Cancellations as dead found among the cremations and other funerals. */
export const ind05PsDeathMzCrem = defineIndicator({
  id: 'IND-05-PS-DEATH-MZ-CREM',
  version: 1,
  name: { zh: '比对符合率:死亡注销→火化', en: 'match rate: cancellations among cremations' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [
    countsMatches({ subject: psDeath, placedBy: ['hukouRegion'], counterpart: mzCrem, check: d03, besides: [hcDeath] }),
  ],
  formula: matchRate,
  examples: [
    { when: '192 of 237 cancellations', given: { eligible: 237, matched: 192 }, expect: { value: 81.012_658_2 } },
  ],
  counted: [
    { when: 'cremated', given: [CANCELLATION, CREMATION], expect: { eligible: 1, matched: 1, byNumber: 1 } },
    { when: 'no funeral is known', given: [CANCELLATION], expect: { eligible: 1 } },
    {
      when: 'no funeral home owes a roster here',
      given: [CANCELLATION],
      coverage: [{ feed: 'MZ-CREM', owed: false }],
      expect: { 'not:unknown': 1 },
    },
  ],
});

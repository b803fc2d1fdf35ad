import { psInflow } from '../feeds/ps-inflow.ts';
import { agrees, cannotTell, conflicts, type Verdict } from './answer.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import { changed, MOVED_IN, STAY } from './residence-rows.ts';
import { countyToday, isActiveStay, type Stay } from './stays.ts';
import type { World } from './world.ts';

/** A resident with a local hukou listed as an incomer: separation inside one county is no migration. */
export const m09 = defineSingleRecordCheck({
  code: 'M09',
  version: 1,
  name: { zh: '本地户籍误登流入', en: 'Local registered as inflow' },
  rule: {
    zh: '有效流入登记的户籍县(按现行区划)与居住县相同',
    en: 'an active residence registration whose hukou county, by today’s codes, is the county of residence',
  },
  source: '户口登记条例 §15; 公通字〔2021〕12号 §58',
  severity: 'S3',
  owner: 'PS',
  actions: ['A1'],
  event: 'residence',
  opensCase: true,
  subjects: [psInflow],
  judge: ({ subject }, world) => judge(subject.row, world),
  examples: [
    { when: 'hukou in 290121, residence in 290122', given: [STAY], expect: 'agrees' },
    { when: 'both in 290122', given: [changed(STAY, { 户籍地: '290122102201' })], expect: 'conflicts', severity: 'S3' },
    {
      when: 'no hukou place in the row',
      given: [changed(STAY, { 户籍地: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'a closed registration is history',
      given: [changed(STAY, { 户籍地: '290122102201', 离开日期: '2025-04-01', 注销原因: '离开' })],
      expect: 'not concerned',
    },
    {
      when: 'trap: the hukou came here later and the row keeps the old one: M08 asks, not this check',
      given: [STAY, MOVED_IN],
      expect: 'agrees',
    },
  ],
});

function judge(stay: Stay, world: World): Verdict {
  if (!isActiveStay(stay, world)) return null;
  const home = countyToday(stay.hukouRegion, world);
  const here = countyToday(stay.residenceRegion, world);
  if (home === null || here === null) return UNKNOWN;
  if (home !== here) return agrees;
  return conflicts(
    {
      code: 'M09',
      zh: `户籍县与居住县同为 ${here},不属于流入人口;请注销该登记或更正户籍地`,
      en: `hukou county and county of residence are both ${here}: close the registration or correct the hukou place`,
    },
    { severity: 'S3', owner: 'PS' },
  );
}

const UNKNOWN = cannotTell('missing-value', {
  code: 'REGION_UNKNOWN',
  zh: '户籍地或居住地不明确到县,无法比对',
  en: 'the hukou place or the place of residence names no county',
});

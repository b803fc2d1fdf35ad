import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import { defineAggregateCheck } from './define-check.ts';
import type { StockFacts } from './register-facts.ts';
import { EXAMPLE_STOCK, keyOfStock } from './roster-facts.ts';

/** Parts of a population that do not add up to the whole: men and women, villages and their town. */
export const q05 = defineAggregateCheck({
  code: 'Q05',
  version: 1,
  name: { zh: '分项不符', en: 'Subtotal' },
  rule: {
    zh: '男女之和不等于户籍人口,或下级地区之和不等于本级',
    en: 'men and women, or the regions one level below, do not add up to the hukou population',
  },
  source: '统计法 §7',
  severity: 'S3',
  owner: 'PS',
  actions: ['A1', 'A5'],
  event: 'roster',
  opensCase: false,
  judgeFacts: ({ stocks }) => stocks.map((stock) => ({ ...keyOfStock(stock), answer: judge(stock) })),
  examples: [
    // 27,001 + 25,745 = 52,746.
    { when: 'men and women add up', given: [], facts: { stocks: [EXAMPLE_STOCK] }, expect: 'agrees' },
    {
      when: 'one man too many',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, men: 27_002 }] },
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'the villages add up to another number',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, hukouOfParts: 52_700 }] },
      expect: 'conflicts',
    },
    {
      when: 'neither sexes nor parts are known',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, men: null }] },
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'trap: persons of unknown sex are missing in both parts',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, women: 25_740 }] },
      expect: 'conflicts',
    },
  ],
});

function judge({ hukou, men, women, hukouOfParts }: StockFacts): Answer {
  if (hukou === null) return UNKNOWN;
  const sexes = men === null || women === null ? null : men + women;
  if (sexes !== null && sexes !== hukou) return differs(`男女合计 ${sexes}`, `men and women are ${sexes}`, hukou);
  if (hukouOfParts !== null && hukouOfParts !== hukou)
    return differs(`下级合计 ${hukouOfParts}`, `the parts are ${hukouOfParts}`, hukou);
  return sexes === null && hukouOfParts === null ? UNKNOWN : agrees;
}

const differs = (zh: string, en: string, hukou: number): Answer =>
  conflicts(
    {
      code: 'Q05',
      zh: `${zh},户籍人口 ${hukou},请核对(含性别未知者)`,
      en: `${en}, the hukou population is ${hukou}; persons of unknown sex included?`,
    },
    { severity: 'S3', owner: 'PS' },
  );

const UNKNOWN = cannotTell('missing-value', {
  code: 'PARTS_UNKNOWN',
  zh: '分项不全,无法核对',
  en: 'the parts are not known',
});

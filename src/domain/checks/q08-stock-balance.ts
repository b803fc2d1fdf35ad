import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import { defineAggregateCheck } from './define-check.ts';
import type { StockFacts } from './register-facts.ts';
import { EXAMPLE_STOCK, keyOfStock } from './roster-facts.ts';
import type { World } from './world.ts';

/** Share of the hukou stock by which two stocks may miss the events between them; default of the hub. */
const FLOW_TOLERANCE = 0.002;

const FLOW = { hukouBefore: 52_666, births: 381, deaths: 301, movedIn: 0, movedOut: 0 };

/** Residents against register and migrants, and two stocks against the events between them. Never about a person. */
export const q08 = defineAggregateCheck({
  code: 'Q08',
  version: 1,
  name: { zh: '存量平衡', en: 'Stock balance' },
  rule: {
    zh: '常住人口与(户籍 − 流出半年以上 + 流入半年以上)相差超过常住的 2%,或期末户籍与期初加出生、迁入减死亡、迁出相差超过 2‰',
    en: 'residents differ by over 2 % from hukou − away + present for half a year, or a hukou stock by over 2 ‰ from the one before plus the events',
  },
  source: '统计法 §7; half-year criterion of the census (国家统计局)',
  severity: 'S3',
  owner: 'PS',
  actions: ['A5', 'A1'],
  event: 'roster',
  opensCase: false,
  judgeFacts: ({ stocks }, world) => stocks.map((stock) => ({ ...keyOfStock(stock), answer: judge(stock, world) })),
  examples: [
    // 52,746 − 13,794 + 30 = 38,982; 40,248 − 38,982 = 1,266; 1,266 / 40,248 = 3.1 %.
    {
      when: 'a gap of 1,266 residents, 3.1 %',
      given: [],
      facts: { stocks: [EXAMPLE_STOCK] },
      expect: 'conflicts',
      severity: 'S3',
    },
    // 52,746 − 13,294 + 30 = 39,482; 40,248 − 39,482 = 766; 766 / 40,248 = 1.9 %.
    {
      when: 'a gap of 766 residents, 1.9 %',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, awayHalfYear: 13_294 }] },
      expect: 'agrees',
    },
    // 52,666 + 381 − 301 = 52,746.
    {
      when: 'births and deaths explain the growth by 80',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, awayHalfYear: 13_294, sincePrevious: FLOW }] },
      expect: 'agrees',
    },
    // 52,746 − (52,666 + 100 − 301) = 281; 281 / 52,746 = 5.3 ‰.
    {
      when: '281 births are missing between two stocks, 5.3 ‰',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, awayHalfYear: 13_294, sincePrevious: { ...FLOW, births: 100 } }] },
      expect: 'conflicts',
    },
    {
      when: 'nobody counts who left',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, awayHalfYear: null }] },
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'trap: people away for less than half a year are still residents and explain a gap (A5)',
      given: [],
      facts: { stocks: [EXAMPLE_STOCK] },
      expect: 'conflicts',
    },
    {
      when: 'trap: after a boundary change the stock before is another area',
      given: [],
      facts: { stocks: [{ ...EXAMPLE_STOCK, awayHalfYear: 13_294, sincePrevious: { ...FLOW, hukouBefore: 60_000 } }] },
      expect: 'conflicts',
    },
  ],
});

function judge(stock: StockFacts, world: World): Answer {
  const gaps = [residentGap(stock, world), flowGap(stock)];
  const excessive = gaps.find((gap) => gap !== null && gap.share > gap.allowed);
  if (excessive) return conflicts(wording(excessive), { severity: 'S3', owner: 'PS' });
  return gaps.every((gap) => gap === null) ? UNKNOWN : agrees;
}

interface Gap {
  readonly of: 'resident' | 'hukou';
  readonly stated: number;
  readonly expected: number;
  readonly share: number;
  readonly allowed: number;
}

function residentGap(
  { region, on, hukou, resident, awayHalfYear, presentHalfYear }: StockFacts,
  world: World,
): Gap | null {
  if (hukou === null || resident === null || awayHalfYear === null || presentHalfYear === null) return null;
  const expected = hukou - awayHalfYear + presentHalfYear;
  return {
    of: 'resident',
    stated: resident,
    expected,
    share: shareOf(resident, expected),
    allowed: world.parameter('STOCK_GAP_SHARE', region, on),
  };
}

function flowGap({ hukou, sincePrevious }: StockFacts): Gap | null {
  if (hukou === null || sincePrevious === null) return null;
  const { hukouBefore, births, deaths, movedIn, movedOut } = sincePrevious;
  const expected = hukouBefore + births - deaths + movedIn - movedOut;
  return { of: 'hukou', stated: hukou, expected, share: shareOf(hukou, expected), allowed: FLOW_TOLERANCE };
}

const shareOf = (stated: number, expected: number): number =>
  stated === expected ? 0 : Math.abs(stated - expected) / stated;

function wording({ of, stated, expected, share }: Gap) {
  const percent = (100 * share).toFixed(1);
  const [zh, en] = of === 'resident' ? ['常住人口', 'resident population'] : ['户籍人口', 'hukou population'];
  return {
    code: of === 'resident' ? 'Q08_RESIDENT' : 'Q08_HUKOU',
    zh: `${zh}申报 ${stated},由登记推算 ${expected},相差 ${Math.abs(stated - expected)}(${percent}%);请公安与乡镇说明(半年以下流动、区划变动等)`,
    en: `the ${en} is stated as ${stated} and follows from the registers as ${expected}: a gap of ${Math.abs(stated - expected)} (${percent} %); explain`,
  };
}

const UNKNOWN = cannotTell('missing-value', {
  code: 'STOCK_UNKNOWN',
  zh: '缺少存量或流动人数,无法推算',
  en: 'stock or migrants are not known',
});

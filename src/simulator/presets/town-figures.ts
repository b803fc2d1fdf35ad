/**
 * The town of the 2013 work plan, told for 2025: 52,746 persons with hukou, 40,248 residents, 13 villages and
 * 2 residents' communities. Men and boys are 1, women and girls 2.
 */
export const TOWN_FIGURES = {
  hukou: 52_746,
  male: 26_981,
  resident: 40_248,
  births: { entries: { 1: 196, 2: 185 }, roster: { 1: 143, 2: 138 } },
  deaths: { cancelled: 301, certified: 266 },
  outflow: 13_794,
  inflow: { stale: 20, current: 9, local: 1 },
} as const;

/** What the joint-meeting indicators must show for the town and the year (counts, rates per thousand, boys per 100 girls). */
export const TOWN_EXPECTED = {
  region: '290121101',
  period: '2025',
  asOf: '2026-03-31',
  stock: { hukou: 52_746, resident: 40_248, gap: 1_266, gapPercentOfResidents: 3.1455 },
  hukou: {
    births: 381,
    boys: 196,
    girls: 185,
    deaths: 301,
    'IND-16': 105.9459,
    'IND-17': 7.2233,
    'IND-18': 5.7066,
    'IND-19': 1.5167,
  },
  resident: {
    births: 281,
    boys: 143,
    girls: 138,
    deaths: 266,
    'IND-16': 103.6232,
    'IND-17': 6.9817,
    'IND-18': 6.609,
    'IND-19': 0.3727,
  },
  outflowActive: 13_794,
  inflowActive: 30,
} as const;

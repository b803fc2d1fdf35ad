import { regionCodeOf } from '../comparisons/region.ts';
import { townOf } from '../values/region.ts';
import { significantDigits } from '../values/region-code.ts';
import { defineReduction } from './key-part.ts';

const PREFECTURE_DIGITS = 4;
const COUNTY_DIGITS = 6;

function digitsOf(cell: string, digits: number): string {
  const code = regionCodeOf(cell);
  if (code === null) return '';
  const known = significantDigits(code);
  return known.length < digits ? '' : known.slice(0, digits);
}

/** The prefecture of a region (GB/T 2260): 4 digits. */
export const prefectureKey = defineReduction({
  code: 'prefecture',
  name: { zh: '地级市', en: 'prefecture' },
  reduce: (_words, cell) => digitsOf(cell, PREFECTURE_DIGITS),
  examples: [
    { given: '290121', expect: ['2901'] },
    { given: '290000', expect: [] },
  ],
});

/** The county of a region (GB/T 2260): 6 digits. */
export const countyKey = defineReduction({
  code: 'county',
  name: { zh: '县级区划', en: 'county' },
  reduce: (_words, cell) => digitsOf(cell, COUNTY_DIGITS),
  examples: [
    { given: '290121100003', expect: ['290121'] },
    { given: '290100', expect: [] },
    { given: '000000', expect: [] },
  ],
});

/** The town of a region (GB/T 10114): 9 digits. */
export const townKey = defineReduction({
  code: 'town',
  name: { zh: '乡镇街道', en: 'town' },
  reduce: (_words, cell) => townOf(regionCodeOf(cell) ?? '') ?? '',
  examples: [
    { given: '290121100003', expect: ['290121100'] },
    { given: '290121', expect: [] },
  ],
});

import { significantDigits } from '../values/region-code.ts';
import { currentRegion, readRegion, REGIONS } from '../values/region.ts';
import { ELSE, MISSING, type ComparisonExample, type ComparisonLevel } from './comparison.ts';
import { defineComparison } from './define-comparison.ts';
import { nibblesOf } from './nibbles.ts';

/*
 * Two words: the six digits of province, prefecture and county as nibbles below the number of digits in the high byte; the
 * six of town and village. Places that a code does not have are 15.
 */
const COUNT_AT = 24;
const COUNTY_DIGITS = 0xffffff;
const PREFECTURE_DIGITS = 0xffff00;
const PROVINCE_DIGITS = 0xff0000;
const TOWN_DIGITS = 0xfff000;
const VILLAGE = 12;
const TOWN = 9;
const COUNTY = 6;
const PREFECTURE = 4;

const LEVELS: readonly ComparisonLevel[] = [
  MISSING,
  { code: 'same', name: { zh: '区划相同', en: 'same division' }, rarity: 1 },
  { code: 'town', name: { zh: '同乡镇街道', en: 'same town' }, rarity: 0 },
  { code: 'county', name: { zh: '同县区', en: 'same county' }, rarity: 0 },
  { code: 'prefecture', name: { zh: '同地市', en: 'same prefecture' }, rarity: 0 },
  { code: 'province', name: { zh: '同省', en: 'same province' }, rarity: 0 },
  ELSE,
];

function pair(when: string, a: string, b: string, expect: string): ComparisonExample {
  return { when, given: [[a], [b]], expect };
}

const EXAMPLES: readonly ComparisonExample[] = [
  pair('one place is not given', '290121101201', '', 'missing'),
  pair('the same village', '290121101201', '290121101201', 'same'),
  pair('filled up with zeros', '290121', '290121000000', 'same'),
  pair('by name', '示例省示例市示例县', '290121', 'same'),
  pair('the county was merged in 2016', '290123101201', '290122107201', 'same'),
  pair('two villages of one town', '290121101201', '290121101202', 'town'),
  pair('one side only knows the town', '290121101201', '290121101', 'town'),
  pair('two towns of one county', '290121101201', '290121102201', 'county'),
  pair('one side only knows the county', '290121101', '290121', 'county'),
  pair('two counties of one prefecture', '290121101201', '290122101201', 'prefecture'),
  pair('two prefectures', '290121101201', '290221101201', 'province'),
  pair('another province', '290121101201', '190121101201', 'else'),
];

/* A cell is packed, counted and made a key of, one after the other: it is read once. */
let readCell = '';
let readCode: string | null = null;

/** {@link readRegion} of a cell, which is often asked for several times in a row. */
export function regionCodeOf(cell: string): string | null {
  if (cell === readCell) return readCode;
  readCode = readRegion(cell).value;
  readCell = cell;
  return readCode;
}

function codeOf(cell: string): string {
  const value = regionCodeOf(cell);
  return value === null ? '' : significantDigits(currentRegion(value, REGIONS)).slice(0, VILLAGE);
}

/**
 * Places of the 12-digit division code (GB/T 2260, GB/T 10114), read from codes or names, each as it stands today: an old
 * code counts as its successor when there is one. Codes of unequal length agree as far as the shorter goes. `same` is the
 * same code in full, and its rarity weighs a village more than a county.
 */
export const region = defineComparison({
  code: 'region',
  name: { zh: '行政区划', en: 'administrative division' },
  source: 'GB/T 2260-2007; GB/T 10114-2003; 统计用区划代码 (12 digits)',
  columns: ['region code or name'],
  levels: LEVELS,
  width: 2,
  pack(cells, words, at) {
    const code = codeOf(cells[0] ?? '');
    words[at] = code === '' ? 0 : ((code.length << COUNT_AT) | nibblesOf(code, 0, 6)) >>> 0;
    words[at + 1] = code === '' ? 0 : nibblesOf(code, 6, 12);
  },
  level(words, a, b) {
    const upperA = words[a] ?? 0;
    const upperB = words[b] ?? 0;
    if (upperA === 0 || upperB === 0) return 0;
    const upper = (upperA ^ upperB) & COUNTY_DIGITS;
    const lower = (words[a + 1] ?? 0) ^ (words[b + 1] ?? 0);
    if ((upper | lower) === 0) return 1;
    const known = Math.min(upperA >>> COUNT_AT, upperB >>> COUNT_AT);
    if (known >= TOWN && upper === 0 && (lower & TOWN_DIGITS) === 0) return 2;
    if (known >= COUNTY && upper === 0) return 3;
    if (known >= PREFECTURE && (upper & PREFECTURE_DIGITS) === 0) return 4;
    return (upper & PROVINCE_DIGITS) === 0 ? 5 : 6;
  },
  term: (cells) => codeOf(cells[0] ?? ''),
  examples: EXAMPLES,
});

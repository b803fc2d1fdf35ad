import { dateKey, dayKey, decadeKey, monthDayKey, monthKey, yearDayKey, yearKey, yearMonthKey } from './date.ts';
import type { KeyReduction } from './key-part.ts';
import { givenPinyinKey, pinyinKey, surnamePinyinKey } from './pinyin.ts';
import { countyKey, prefectureKey, townKey } from './region.ts';
import { metaphoneKey, soundexKey } from './sound.ts';
import { digitsKey, exactKey, firstKey, lastKey } from './whole-value.ts';
import { districtKey, firstWordKey, lastWordKey, sortedWordsKey, userKey } from './words.ts';

/** Most characters that `first-N` and `last-N` take. */
const MOST_CHARACTERS = 12;

const COUNTS = Array.from({ length: MOST_CHARACTERS }, (_, index) => index + 1);

/** Every reduction that a blocking key can use. */
export const reductions: readonly KeyReduction[] = [
  exactKey,
  digitsKey,
  firstWordKey,
  lastWordKey,
  sortedWordsKey,
  userKey,
  districtKey,
  dateKey,
  yearKey,
  decadeKey,
  yearMonthKey,
  yearDayKey,
  monthDayKey,
  monthKey,
  dayKey,
  soundexKey,
  metaphoneKey,
  pinyinKey,
  surnamePinyinKey,
  givenPinyinKey,
  prefectureKey,
  countyKey,
  townKey,
  ...COUNTS.map(firstKey),
  ...COUNTS.map(lastKey),
];

const BY_CODE: ReadonlyMap<string, KeyReduction> = new Map(
  reductions.map((reduction): readonly [string, KeyReduction] => [reduction.code, reduction]),
);

/** The reduction with this code. Throws RangeError that names the known codes. */
export function reductionOf(code: string): KeyReduction {
  const reduction = BY_CODE.get(code);
  if (reduction !== undefined) return reduction;
  const plain = [...BY_CODE.keys()].filter((known) => !/\d$/u.test(known)).join(', ');
  throw new RangeError(
    `unknown reduction of a blocking key "${code}"; known are ${plain}, first-1 to first-${MOST_CHARACTERS}, last-1 to last-${MOST_CHARACTERS}`,
  );
}

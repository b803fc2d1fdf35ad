import type { Wording } from '../../values/wording.ts';
import { dateSlip, type DateSlip } from '../../values/date-slips.ts';
import { compareAtCoarserPrecision, isFullDate, parsePartialDate } from '../../values/plain-date.ts';
import { MISSING, type MaskedComparison } from './compared.ts';

const YEAR: Wording = { zh: '年不同', en: 'the year differs' };
const MONTH: Wording = { zh: '月不同', en: 'the month differs' };
const DAY: Wording = { zh: '日不同', en: 'the day differs' };
const COARSER: Wording = { zh: '一方只到年或月', en: 'one of them is known to the month or year only' };

const SLIPS: Readonly<Record<Exclude<DateSlip, 'equal'>, Wording>> = {
  'adjacent-day': { zh: '相差一日', en: 'one day apart' },
  'day-month-swap': { zh: '日月颠倒', en: 'day and month swapped' },
  'one-digit': { zh: '一个数字不同', en: 'one digit differs' },
  'year-off-by-one': { zh: '相差一年', en: 'one year apart' },
  lunar: { zh: '农历误作公历', en: 'lunar date entered as solar' },
};

/** Dates: typical slips are variants; the parts that differ are named, not by how much. */
export function comparedDates(a: string, b: string): MaskedComparison {
  const [left, right] = [parsePartialDate(a), parsePartialDate(b)];
  if (left === null || right === null) return MISSING;
  if (compareAtCoarserPrecision(left, right) === 'same') return { answer: 'variant', places: [COARSER] };
  const slip = isFullDate(left) && isFullDate(right) ? dateSlip(left, right) : null;
  const parts = differingParts(left, right);
  if (slip === null || slip === 'equal') return { answer: 'different', places: parts };
  return { answer: 'variant', places: [SLIPS[slip], ...parts] };
}

function differingParts(a: string, b: string): readonly Wording[] {
  const [left, right] = [a.split('-'), b.split('-')];
  return [YEAR, MONTH, DAY].filter((_, part) => {
    const [one, other] = [left[part], right[part]];
    return one !== undefined && other !== undefined && one !== other;
  });
}

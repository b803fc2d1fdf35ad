import { oneSlipApart } from '../values/identity-number.ts';
import type { GateStop, Threshold } from './gate.ts';

/** Numbers that stand in one batch beside the same name and birth date. */
export type NamesakeNumbers = readonly string[];

/** Of one county, day and name there may be namesakes; more than three are one person tried out (AC-05 of the security design). */
const MOST_NAMESAKES = 3;

/** Digits of a number that say county and birth date (GB 11643-1999). */
const COUNTY_AND_DAY = 14;

/**
 * How many of the numbers have another one a single slip away, or are among many of one county and day: rows varied on purpose,
 * not namesakes.
 */
export function countNearVariants(groups: readonly NamesakeNumbers[]): number {
  return groups.reduce((sum, numbers) => sum + variantsAmong(numbers), 0);
}

function variantsAmong(numbers: NamesakeNumbers): number {
  const ofOneDay = Map.groupBy(numbers, (number) => number.slice(0, COUNTY_AND_DAY));
  const isTriedOut = (number: string): boolean =>
    (ofOneDay.get(number.slice(0, COUNTY_AND_DAY))?.length ?? 0) > MOST_NAMESAKES;
  return numbers.filter((number) => isTriedOut(number) || hasNeighbour(number, numbers)).length;
}

const hasNeighbour = (number: string, numbers: NamesakeNumbers): boolean =>
  numbers.some((other) => other !== number && oneSlipApart(number, other));

/** G10: a batch full of near variants of its own rows asks the hub which of them is right (inference probe, AC-05). */
export function nearVariants(variants: number, rows: number, threshold: Threshold): GateStop | null {
  const limit = Math.max(threshold('GATE_VARIANT_ROWS'), Math.floor(threshold('GATE_VARIANT_SHARE') * rows));
  if (variants <= limit) return null;
  return {
    gate: 'G10',
    measured: variants,
    limit,
    zh: `有 ${variants} 行是本批其他行的近似重复(姓名、出生日期、号码三项中仅一项不同),上限 ${limit} 行`,
    en: `${variants} rows are near variants of other rows (of name, birth date and number one alone differs); up to ${limit} pass`,
    remedy: {
      zh: '请去除重复行并核对证件号码;属实的,请两人放行',
      en: 'remove repeated rows and look at the numbers; if they are right, two people release it',
    },
  };
}

import { oneSlipApart } from '../values/identity-number.ts';
import type { GateStop, Threshold } from './gate.ts';

/** Numbers that stand in one batch beside the same name and birth date. */
export type NamesakeNumbers = readonly string[];

/** How many of the numbers have another one a single slip away: rows varied on purpose, not namesakes. */
export function countNearVariants(groups: readonly NamesakeNumbers[]): number {
  return groups.reduce((sum, numbers) => sum + numbers.filter((number) => hasNeighbour(number, numbers)).length, 0);
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
    zh: `有 ${variants} 行是本批其他行的近似重复(同名同生日、号码仅差一处),上限 ${limit} 行`,
    en: `${variants} rows are near variants of other rows (same name and birth date, numbers one slip apart); up to ${limit} pass`,
    remedy: {
      zh: '请去除重复行并核对证件号码;属实的,请两人放行',
      en: 'remove repeated rows and look at the numbers; if they are right, two people release it',
    },
  };
}

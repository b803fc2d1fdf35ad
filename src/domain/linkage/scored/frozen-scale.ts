import { rarityClass, shareOfClass } from '../../link-model/rarity-curve.ts';

/** Steps to a bit: those of the classes of rarity. */
const STEPS = 4;

/**
 * log2 of a count, to the nearest quarter of a bit. Scores are made of such numbers instead of counts, so that a record more
 * or less moves no score but those whose names it makes more frequent by a step. The error is an eighth of a bit at most.
 */
export const bitsOf = (count: number): number => Math.round(STEPS * Math.log2(Math.max(1, count))) / STEPS;

/** log2 of the share that `count` of `total` values are, by class; below 0, for 0 means that it is not known. */
export const shareOf = (count: number, total: number): number =>
  count === 0 ? 0 : shareOfClass(rarityClass(bitsOf(count) - bitsOf(total)));

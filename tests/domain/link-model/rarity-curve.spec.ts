import { describe, expect, it } from 'vitest';
import { RARITY_CLASSES, rarityClass, rarityCurve, shareOfClass } from '../../../src/domain/link-model/rarity-curve.ts';

/** One number for each class, from those given by class. */
const by = (numbers: Readonly<Record<number, number>>): Float64Array =>
  Float64Array.from({ length: RARITY_CLASSES }, (_, at) => numbers[at] ?? 0);

describe('classes of frequency', () => {
  it('are a quarter of a bit wide: 1 in 1,024 is class 40, twice as rare four classes higher', () => {
    expect(rarityClass(Math.log2(1 / 1024))).toBe(40);
    expect(rarityClass(Math.log2(1 / 2048))).toBe(44);
    expect(shareOfClass(44)).toBe(-11);
  });

  it('end at 1 in 2^40, and a value that all share is known all the same', () => {
    expect(rarityClass(-60)).toBe(RARITY_CLASSES - 1);
    expect(rarityClass(0)).toBe(0);
    expect(shareOfClass(0)).toBeLessThan(0);
  });
});

describe('what rarity is worth, as the lists tell it', () => {
  it('is the share of matches against the share of strangers: half the matches, a 32nd of the strangers give 4 bits', () => {
    const curve = rarityCurve({
      records: by({ 20: 8000, 40: 8000 }),
      matches: by({ 20: 1e6, 40: 1e6 }),
      equal: by({ 20: 1e6 + 31e6, 40: 1e6 + 1e6 }),
      formula: by({ 20: -1, 40: 4 }),
    });
    expect(curve[40]).toBeCloseTo(4, 3); // (1/2) / (1/32)
    expect(curve[20]).toBeCloseTo(Math.log2(0.5 / (31 / 32)), 3);
  });

  it('does not take the five records of one person for five persons: an address that they share proves as much as any', () => {
    // By frequency alone five records of one address look four bits commoner than two; but nine in ten pairs are matches in both.
    const curve = rarityCurve({
      records: by({ 44: 5000, 50: 2000 }),
      matches: by({ 44: 900_000, 50: 90_000 }),
      equal: by({ 44: 1_000_000, 50: 100_000 }),
      formula: by({ 44: -4, 50: 0 }),
    });
    expect((curve[44] ?? 0) - (curve[50] ?? 0)).toBeCloseTo(0, 1);
  });

  it('gives nothing for a slip that makes a value rare: two who share it are strangers more often than others', () => {
    const curve = rarityCurve({
      records: by({ 20: 1_000_000, 50: 100_000 }),
      matches: by({ 20: 200_000 }),
      equal: by({ 20: 10_000_000, 50: 90_000 }),
      formula: by({ 20: 0, 50: 7 }),
    });
    expect(curve[50]).toBeLessThan(0);
  });

  it('of values that one record holds is that of the rarest that two do: nobody was met who shares them', () => {
    const curve = rarityCurve({
      records: by({ 20: 10_000, 50: 1000, 54: 9000 }),
      matches: by({ 20: 2000, 50: 300 }),
      equal: by({ 20: 100_000, 50: 500 }),
      formula: by({ 20: 0, 50: 7, 54: 30 }),
    });
    expect(curve[54]).toBe(curve[50]);
  });

  it('is the formula where no pair tells anything', () => {
    const formula = { 20: -2, 40: 3 };
    const curve = rarityCurve({
      records: by({ 20: 900, 40: 100 }),
      matches: by({}),
      equal: by({}),
      formula: by(formula),
    });
    expect((curve[40] ?? 0) - (curve[20] ?? 0)).toBeCloseTo(3 - -2, 9);
  });

  it('is half way between both where 500 matches share a value', () => {
    const lists = (matches: number) => ({
      records: by({ 20: 8e6, 40: 8e6 }),
      matches: by({ 20: matches / 2, 40: matches / 2 }),
      equal: by({ 20: 31e9, 40: 1e9 }),
      formula: by({ 20: -1, 40: 2 }),
    });
    const [half, told] = [500, 5e5].map((matches) => rarityCurve(lists(matches))[40] ?? 0);
    expect(half).toBeCloseTo((2 + (told ?? 0)) / 2, 1);
  });

  it('says nothing about classes without a record', () =>
    expect(rarityCurve({ records: by({ 20: 9 }), matches: by({}), equal: by({}), formula: by({ 30: 5 }) })[30]).toBe(
      0,
    ));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherRecords, ownRecords, rarityBits, rarityScale } from '../../../src/domain/link-model/rarity.ts';
import { threeLevels } from './model-designs.ts';

const share = (count: number, of: number) => Math.log2(count / of);

describe('rare values prove more', () => {
  // 100,000 names counted; strangers have the same name once in 256 pairs
  const scale = rarityScale(threeLevels('name'), [1, 1 / 256, 0.01, 0.98], 100_000);

  it('takes bits away for the commonest name and adds some for a rare one', () => {
    expect(rarityBits(scale, 1, share(3126, 100_000), share(3126, 100_000))).toBeCloseTo(-3, 2); // 1 in 32
    expect(rarityBits(scale, 1, share(13.2, 100_000), share(13.2, 100_000))).toBeCloseTo(5, 1); // 1 in 8,192 besides this one
  });

  it('counts half where names are only alike, by the commoner of the two', () =>
    expect(rarityBits(scale, 2, share(3126, 100_000), share(7, 100_000))).toBeCloseTo(-1.5, 2));

  it('adds nothing where names differ, are missing, or their share is unknown', () => {
    expect(rarityBits(scale, 3, -5, -5)).toBe(0);
    expect(rarityBits(scale, 0, -5, -5)).toBe(0);
    expect(rarityBits(scale, 1, 0, -5)).toBe(0);
  });

  it('takes nothing from an identity number, which nobody else has', () => {
    const number = rarityScale(threeLevels('number'), [1, 1e-9, 1e-6, 0.999], 20_000);
    expect(rarityBits(number, 1, share(2, 20_000), share(2, 20_000))).toBe(0);
  });

  it('takes the most from the phone of a hospital: 5 bits of 20 remain where a 32nd part of all give it', () => {
    const phone = rarityScale(threeLevels('phone'), [1, 2 ** -20, 1e-6, 0.999], 1e9);
    expect(rarityBits(phone, 1, -5, -5)).toBeCloseTo(-15, 5);
  });

  it('adds no evidence on average: over strangers with equal names the mean of 2^bits is 1', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 3, max: 500 }), { minLength: 2, maxLength: 60 }), (counts) => {
        const people = counts.reduce((sum, count) => sum + count, 0);
        const pairs = counts.map((count) => count * (count - 1));
        const equal = pairs.reduce((sum, count) => sum + count, 0);
        const u = equal / (people * people);
        const fair = rarityScale(threeLevels('name'), [1, u, 0.01, 0.99 - u], people);
        const factors = counts.map((count) => 2 ** rarityBits(fair, 1, share(count, people), share(count, people)));
        expect(factors.reduce((sum, factor, at) => sum + (factor * (pairs[at] ?? 0)) / equal, 0)).toBeCloseTo(1, 9);
      }),
    ));
});

describe('records of one person that make its own values look common', () => {
  it('are counted from the number of matches: 50,000 records with 300,000 matches have 12 each, 11 besides the pair', () => {
    const pairs = (50_000 * 49_999) / 2;
    const prior = Math.log2(300_000 / (pairs - 300_000));
    expect(otherRecords(prior, 50_000, null)).toBeCloseTo(11, 3);
  });

  it('are none when records are of one person in pairs at most, in one list or two', () => {
    expect(otherRecords(Math.log2(1 / 1000), 900, null)).toBe(0);
    expect(otherRecords(Math.log2(1 / 1000), 1000, 900)).toBe(0);
  });

  it('are taken out of the share: a name that 24 of 100,000 records have is worth a name that 14 have where 10 are its own', () => {
    const u = [1, 1 / 256, 0.01, 0.98];
    const alone = rarityScale(threeLevels('name'), u, 100_000);
    const often = rarityScale(threeLevels('name'), u, 100_000, 11);
    const share = (count: number): number => Math.log2(count / 100_000);
    expect(rarityBits(often, 1, share(24), share(24))).toBeCloseTo(rarityBits(alone, 1, share(14), share(14)), 6);
  });

  it('count as far as they agree: of 10 others with the name filled in, 8 have it unchanged', () => {
    expect(ownRecords(threeLevels('name'), [1, 0.8, 0.1, 0.1], 10)).toBeCloseTo(9, 6);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rarityBits, rarityScale } from '../../../src/domain/link-model/rarity.ts';
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

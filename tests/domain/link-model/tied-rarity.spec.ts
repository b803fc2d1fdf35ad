import { describe, expect, it } from 'vitest';
import { rarityShares } from '../../../src/domain/link-model/tied-rarity.ts';

/** Names agree among one pair of strangers in 256, addresses among one in 65,536. */
const levels = [
  { m: [1, 0.9, 0.1], u: [1, 2 ** -8, 1 - 2 ** -8] },
  { m: [1, 0.9, 0.1], u: [1, 2 ** -16, 1 - 2 ** -16] },
];
const tied = (bits: number) => [
  {
    a: 0,
    b: 1,
    bits: [
      [0, 0, 0],
      [0, bits, 0],
      [0, 0, 0],
    ],
  },
];

describe('rarity of fields that go together counts once', () => {
  it('not for a name that the address holds: whoever shares the address shares the name, be it rare or common', () =>
    expect(rarityShares([1, 1], { levels, ties: tied(8) })).toEqual([0, 1]));

  it('for half of it where the address explains half of the bits', () =>
    expect(rarityShares([1, 1], { levels, ties: tied(4) })).toEqual([0.5, 1]));

  it('in full where the address differs or is missing, and where nothing is tied', () => {
    expect(rarityShares([1, 2], { levels, ties: tied(8) })).toEqual([1, 1]);
    expect(rarityShares([1, 0], { levels, ties: tied(8) })).toEqual([1, 1]);
    expect(rarityShares([1, 1], { levels })).toEqual([1, 1]);
  });

  it('in full where strangers agree on both less often than by chance', () =>
    expect(rarityShares([1, 1], { levels, ties: tied(-3) })).toEqual([1, 1]));
});

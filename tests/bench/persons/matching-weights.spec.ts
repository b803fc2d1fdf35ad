import { describe, expect, it } from 'vitest';
import { matchingWeights } from '../../../bench/persons/matching-weights.ts';
import type { Linkage } from '../../../src/pipeline/link-lists.ts';

/** Twins 0 and 1 on the left, their entries 0 and 1 on the right, with the odds of all four pairs. */
function twins(straight: number, crossed: number): Linkage {
  const pairs = { left: Uint32Array.of(0, 0, 1, 1), right: Uint32Array.of(0, 1, 0, 1), pattern: new Uint32Array(4) };
  const weights = Float64Array.of(straight, crossed, crossed, straight);
  const packed = { left: { count: 2 }, right: { count: 2 } };
  // Only what the judge reads: pairs, weights and the sizes of the lists.
  return { pairs, weights, packed } as unknown as Linkage;
}

describe('twins who compete for two entries', () => {
  it('odds of 2^4 straight and 2^2 crossed: 2^8 + 2^4 of 1 + 2(2^4 + 2^2) + 2^8 + 2^4 matchings are straight', () => {
    const [straight = 0, crossed = 0] = matchingWeights(twins(4, 2));
    const share = (bits: number): number => 1 / (1 + 2 ** -bits);
    expect(share(straight)).toBeCloseTo((256 + 16) / (1 + 40 + 256 + 16), 12);
    expect(share(crossed)).toBeCloseTo((16 + 4) / (1 + 40 + 256 + 16), 12);
  });

  it('who has no rival keeps the weight', () => {
    const alone = twins(4, -20);
    expect([...matchingWeights(alone)]).toEqual([4, -20, -20, 4]);
  });
});

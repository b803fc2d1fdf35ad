import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterQuality, linkQuality } from '../../../src/domain/clusters/cluster-quality.ts';

describe('quality of a clustering', () => {
  it('two persons of three and two records, one record in the wrong cluster', () => {
    // persons {0,1,2} {3,4}; clusters {0,1} {2,3,4}
    const { pairs, bCubed } = clusterQuality([7, 7, 8, 8, 8], [1, 1, 1, 2, 2]);
    // claimed pairs 1 + 3 = 4, true pairs 3 + 1 = 4, both: 0–1 and 3–4
    expect(pairs).toEqual({ both: 2, found: 4, true: 4, precision: 0.5, recall: 0.5, f1: 0.5 });
    // precision (1 + 1 + 1/3 + 2/3 + 2/3) / 5 = 11/15; recall (2/3 + 2/3 + 1/3 + 1 + 1) / 5 = 11/15
    expect(bCubed.precision).toBeCloseTo(11 / 15, 12);
    expect(bCubed.recall).toBeCloseTo(11 / 15, 12);
    expect(bCubed.f1).toBeCloseTo(11 / 15, 12);
  });

  it('B³ tells a small error in a large cluster from a collapse, as in Bagga & Baldwin 1998', () => {
    // truth {1…5} {6,7} {8…12}; first joins the small with a large group, second both large ones
    const truth = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3];
    const small = clusterQuality([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2], truth);
    const large = clusterQuality([1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1], truth);
    // (5 · 1 + 2 · 2/7 + 5 · 5/7) / 12 and (10 · 5/10 + 2 · 1) / 12
    expect(small.bCubed.precision).toBeCloseTo((5 + 4 / 7 + 25 / 7) / 12, 12);
    expect(large.bCubed.precision).toBeCloseTo(7 / 12, 12);
    expect(small.bCubed.recall).toBe(1);
  });

  it('nobody linked: precision cannot be told, recall is none', () =>
    expect(clusterQuality([1, 2, 3], [1, 1, 2]).pairs).toMatchObject({ precision: null, recall: 0, f1: null }));

  it('the truth itself is perfect, whatever its labels are called', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 2 }), (truth) => {
        const { pairs, bCubed } = clusterQuality(
          truth.map((label) => 100 - label),
          truth,
        );
        expect(bCubed).toEqual({ precision: 1, recall: 1, f1: 1 });
        expect(pairs.both).toBe(pairs.true);
      }),
    ));
});

it('quality of links: 90 of 100 links are right, of 120 that exist', () => {
  const { precision, recall, f1 } = linkQuality(90, 100, 120);
  expect([precision, recall]).toEqual([0.9, 0.75]);
  expect(f1).toBeCloseTo((2 * 0.9 * 0.75) / 1.65, 12);
});

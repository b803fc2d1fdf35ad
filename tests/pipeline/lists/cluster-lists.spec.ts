import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from '../../../src/domain/clusters/average-link.ts';
import { averageLinkOf, edgesOf, nodesOfLists } from '../../../src/pipeline/lists/cluster-lists.ts';

const NONE = new Uint32Array(0);
const rows = (count: number) => ({ count, stride: 0, words: NONE, keys: NONE, rarity: new Float32Array(0) });

const ROWS = 12;
const node = fc.nat({ max: ROWS - 1 });
const scored = fc.uniqueArray(fc.tuple(node, node, fc.integer({ min: -8, max: 8 })), {
  maxLength: 60,
  selector: ([left, right]) => `${left} ${right}`,
});

function linkageOf(pairs: readonly (readonly [number, number, number])[], twoLists: boolean) {
  const kept = twoLists ? pairs : pairs.filter(([left, right]) => left < right);
  const sorted = kept.toSorted(([a, b], [c, d]) => a - c || b - d);
  return {
    pairs: {
      left: Uint32Array.from(sorted, ([left]) => left),
      right: Uint32Array.from(sorted, ([, right]) => right),
      pattern: new Uint32Array(sorted.length),
    },
    weights: Float64Array.from(sorted, ([, , bits]) => bits),
    packed: { left: rows(ROWS), right: twoLists ? rows(ROWS) : null, collisions: [], equal: [] },
  };
}

describe('clusters by average link', () => {
  it.each([true, false])(
    'are those of all pairs, though unlikely ones between them are left out (two lists: %s)',
    (two) => {
      fc.assert(
        fc.property(scored, (pairs) => {
          const linkage = linkageOf(pairs, two);
          expect(averageLinkOf(linkage)).toEqual(averageLink(edgesOf(linkage), nodesOfLists(linkage)));
        }),
      );
    },
  );

  it('count what speaks against inside a cluster: 0 with 1 and 1 with 2 at 3 bits each, 0 with 2 at −8', () => {
    const linkage = linkageOf(
      [
        [0, 1, 3],
        [1, 2, 3],
        [0, 2, -8],
      ],
      false,
    );
    // The mean of 2 with {0, 1} is (3 − 8) / 2, below even odds.
    expect([...averageLinkOf(linkage).subarray(0, 3)]).toEqual([0, 0, 2]);
  });
});

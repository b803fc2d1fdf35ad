import { connectedComponents } from '../../src/domain/clusters/components.ts';
import { weightOf } from '../../src/domain/link-model/weights.ts';
import type { Linkage } from '../../src/pipeline/link-lists.ts';
import { edgesOf, nodesOfLists } from '../../src/pipeline/lists/cluster-lists.ts';

/** Bits below which a pair is no rival of any other. */
const LEAST = -8;
/** Records of the left list in a component up to which all matchings are counted; hospitals hardly deliver more at once. */
const MOST_LEFTS = 8;
/** Bits beyond which a probability is as good as certain. */
const MOST_BITS = 60;

/**
 * Weights in bits when each record has one partner at most: the probability of a pair is the share of all one-to-one matchings of its
 * component that hold the pair, each matching weighing the product of the odds of its pairs. Twins compete for two entries, so
 * the right pairs gain from each other and the crossed ones lose. Pairs in larger components, and of one list, stay as they are.
 */
export function matchingWeights(linkage: Linkage): Float64Array {
  const { pairs, packed, weights } = linkage;
  const shared = Float64Array.from(weights);
  if (packed.right === null) return shared;
  const { count, start, edges } = connectedComponents(
    edgesOf(linkage),
    nodesOfLists(linkage),
    (e) => bits(weights, e) >= LEAST,
  );
  for (let c = 0; c < count; c += 1) {
    const rivals = edges.subarray(start[c], start[c + 1]).filter((edge) => bits(weights, edge) >= LEAST);
    const byLeft = [...Map.groupBy(rivals, (edge) => pairs.left[edge]).values()];
    if (rivals.length < 2 || byLeft.length > MOST_LEFTS) continue;
    const { all, holding } = countMatchings(byLeft, weights, pairs.right);
    for (const edge of rivals) shared[edge] = clamped(weightOf((holding.get(edge) ?? 0) / all));
  }
  return shared;
}

const bits = (weights: Float64Array, edge: number): number => weights[edge] ?? -Infinity;

const clamped = (weight: number): number => Math.max(-MOST_BITS, Math.min(MOST_BITS, weight));

interface Matchings {
  /** Weight of all matchings, and of those that hold each pair, on one scale. */
  readonly all: number;
  readonly holding: ReadonlyMap<number, number>;
}

/** Walks all matchings: each left record takes one of its free partners or none. */
function countMatchings(byLeft: readonly (readonly number[])[], weights: Float64Array, rights: Uint32Array): Matchings {
  // The best that every record could have alone: no matching weighs more, so that nothing overflows.
  const most = byLeft.reduce((sum, own) => sum + Math.max(0, ...own.map((edge) => bits(weights, edge))), 0);
  const holding = new Map<number, number>();
  let all = 0;
  const walk = (left: number, taken: readonly number[], weight: number): void => {
    const own = byLeft[left];
    if (own === undefined) {
      const share = 2 ** (weight - most);
      all += share;
      for (const edge of taken) holding.set(edge, (holding.get(edge) ?? 0) + share);
      return;
    }
    walk(left + 1, taken, weight);
    for (const edge of own)
      if (!taken.some((other) => rights[other] === rights[edge]))
        walk(left + 1, [...taken, edge], weight + bits(weights, edge));
  };
  walk(0, [], 0);
  return { all, holding };
}

import { believedOdds } from './believe-matchings.ts';
import { connectedComponents } from './components.ts';
import { contestOf } from './contest.ts';
import { matchingOdds } from './count-matchings.ts';
import type { Nodes, WeightedEdges } from './edges.ts';
import { twoByTwoOdds } from './two-by-two.ts';

/**
 * Bits below which a pair is no rival of others. With odds of 1 to 256 left out, the weight of all matchings with and without
 * any other pair changes by 1/256 at most, so no other pair moves by more than log2(1 + 1/256) = 0.006 bits.
 */
export const LEAST_RIVAL_BITS = -8;

/** Sets of taken partners told apart at once, up to which all matchings are counted: ten records that all compete. */
const MOST_STATES = 1024;

/** Records a side above which nobody looks for an order in which to count. */
const MOST_RECORDS = 200;

export interface PosteriorOptions {
  /** Sets of taken partners up to which all matchings are counted; 1024 unless told. */
  readonly mostStates?: number;
}

/** How likely pairs are when a record has one partner at most. Parallel to the edges. */
export interface MatchingPosterior {
  /** Bits: log2 of the odds that both records are of one person, the rivals known; never above the weight of the pair. */
  readonly bits: Float64Array;
  /** 1 where too many records compete to count all matchings; there belief propagation gives the odds. */
  readonly rough: Uint8Array;
}

/**
 * Probabilities of pairs of two lists in which each record has one partner at most. Taken alone, a pair only knows whether it
 * is of one person or of two strangers; twins, siblings and namesakes are neither. Here the probability of a pair is the share
 * of all one-to-one matchings of its component that hold it, a matching weighing the product of the odds of its pairs and
 * a record being free to stay unlinked: the right pairs of twins bear each other out, crossed ones lose (Fortini et al. 2001;
 * Sadinle 2017). Pairs below −8 bits keep their weight. The same for every order of the edges.
 */
export function matchingPosterior(
  edges: WeightedEdges,
  nodes: Nodes,
  { mostStates = MOST_STATES }: PosteriorOptions = {},
): MatchingPosterior {
  const bits = Float64Array.from(edges.weight);
  const rough = new Uint8Array(bits.length);
  const isRival = (edge: number): boolean => (edges.weight[edge] ?? -Infinity) >= LEAST_RIVAL_BITS;
  const { count, start, edges: all } = connectedComponents(edges, nodes, isRival);
  for (let c = 0; c < count; c += 1) {
    if ((start[c + 1] ?? 0) - (start[c] ?? 0) < 2) continue;
    const rivals = all.subarray(start[c], start[c + 1]).filter(isRival);
    const counted = countedOdds(edges, rivals, mostStates);
    const odds = counted ?? believedOdds(contestOf(edges, rivals, 0));
    rivals.forEach((edge, pair) => {
      bits[edge] = Math.min(odds[pair] ?? 0, edges.weight[edge] ?? 0);
      if (counted === null) rough[edge] = 1;
    });
  }
  return { bits, rough };
}

/** Null where there are too many matchings to count. */
function countedOdds(edges: WeightedEdges, rivals: Uint32Array, mostStates: number): Float64Array | null {
  const odds = mostStates > 0 ? twoByTwoOdds(edges, rivals) : null;
  if (odds !== null) return odds;
  const contest = contestOf(edges, rivals, 0);
  return Math.max(contest.lefts, contest.rights) <= MOST_RECORDS ? matchingOdds(contest, mostStates) : null;
}

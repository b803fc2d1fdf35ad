import { probabilityOf } from '../link-model/weights.ts';
import { competingEdges } from './competing-edges.ts';
import type { Nodes, WeightedEdges } from './edges.ts';
import { logAdd } from './log-sums.ts';
import { matchingPosterior } from './matching-posterior.ts';

/** Expected pairs of kin below which nothing can be said about what they share. */
const LEAST_KIN = 50;
/** Rounds, and the share by which the number of kin may still change when they end. */
const MOST_ROUNDS = 20;
const TOLERANCE = 1e-3;
/** Half a pair is added to every count, so that what was never seen among kin is not taken for impossible. */
const SMOOTHING = 0.5;
/** Bits of a link that nothing could outweigh. */
const CERTAIN = 40;

/** Pairs with what their fields say. */
export interface LevelledEdges {
  readonly edges: WeightedEdges;
  readonly nodes: Nodes;
  /** Level of each comparison of an edge; 0 is missing. */
  readonly levelsOf: (edge: number) => ArrayLike<number>;
  /** Chances of the levels among records of one person, by comparison. */
  readonly m: readonly (readonly number[])[];
}

/**
 * Weights of pairs that compete: where a record has two likely partners, the wrong one is seldom a stranger. It is of a twin, a
 * sibling, a namesake of the family, and shares telephone, address, parents; these then speak for nobody, whichever record
 * they happen to stand in. What kin share, and how often a record among kin has its partner at all, is learnt from the
 * rivals themselves without labels: pairs that compete, each counted by the chance that it is not the match
 * (expectation–maximisation, as for the classes of Larsen & Rubin 2001). The new weight is log2 of m against strangers and
 * kin together, so never above the one against strangers. All stay as they are where fewer than 50 pairs of kin are expected.
 */
export function kinWeights(input: LevelledEdges): Float64Array {
  const { edges, nodes } = input;
  const rivals = competingEdges(edges, nodes);
  const own = {
    left: rivals.map((edge) => edges.left[edge] ?? 0),
    right: rivals.map((edge) => edges.right[edge] ?? 0),
    weight: Float64Array.from(rivals, (edge) => edges.weight[edge] ?? 0),
  };
  const oddsAt = (weight: Float64Array): Float64Array => matchingPosterior({ ...own, weight }, nodes).bits;
  const linksAt = (bits: number): number => linksIn(oddsAt(own.weight.map(() => bits)));
  const most = linksAt(CERTAIN);
  let weight = own.weight;
  let partnered = 0;
  for (let round = 0, before = 0; round < MOST_ROUNDS; round += 1) {
    const odds = oddsAt(weight);
    const links = linksIn(odds);
    const kin = rivals.length - links;
    if (kin < LEAST_KIN) return edges.weight;
    // The first round has no kin yet, so it knows nothing of their links.
    if (round > 0) partnered += shareBits(links, most) - shareBits(linksAt(partnered), most);
    const against = bitsAgainstKin(input, rivals, odds);
    weight = own.weight.map((bits, at) => -logAdd(-bits, -((against[at] ?? 0) + partnered)));
    if (Math.abs(kin - before) <= TOLERANCE * kin) break;
    before = kin;
  }
  const weights = edges.weight.slice();
  rivals.forEach((edge, at) => {
    weights[edge] = weight[at] ?? 0;
  });
  return weights;
}

/** Expected links. */
const linksIn = (odds: Float64Array): number => odds.reduce((sum, bits) => sum + probabilityOf(bits), 0);

/** log2 odds of a possible link to be one. */
const shareBits = (links: number, most: number): number =>
  Math.log2((links + SMOOTHING) / (Math.max(most - links, 0) + SMOOTHING));

/** For every rival, log2 of how many times more often one person's records agree so than those of kin. */
function bitsAgainstKin({ m, levelsOf }: LevelledEdges, rivals: Uint32Array, odds: Float64Array): Float64Array {
  const counts = m.map((row) => row.map((_, level): number => (level === 0 ? 0 : SMOOTHING)));
  rivals.forEach((edge, at) => {
    const levels = levelsOf(edge);
    const kin = 1 - probabilityOf(odds[at] ?? 0);
    for (const [place, row] of counts.entries()) {
      const level = levels[place] ?? 0;
      if (level > 0) row[level] = (row[level] ?? 0) + kin;
    }
  });
  const weights = counts.map((row, place) => {
    const all = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, level) => (level === 0 ? 0 : Math.log2(((m[place]?.[level] ?? 0) * all) / count)));
  });
  return Float64Array.from(rivals, (edge) => {
    const levels = levelsOf(edge);
    return weights.reduce((sum, row, place) => sum + (row[levels[place] ?? 0] ?? 0), 0);
  });
}

import { averageLink } from '../clusters/average-link.ts';
import { nodesOf, type WeightedEdges } from '../clusters/edges.ts';
import { linkBits } from './link-bits.ts';
import { type Conflicts, neverTogether } from './never-together.ts';
import type { SpineLink, SpineMention, SpineSlice } from './spine-slice.ts';

/** Mentions of one person, by their references; never empty. */
export type Cluster = readonly SpineMention[];

/**
 * The persons that accepted and confirmed links hold together, by average link. Mentions that no record names any more
 * belong to none. The same for every order of mentions and links; clusters come by their smallest reference.
 */
export function clusterMentions({ mentions, links }: SpineSlice, conflicts: Conflicts): readonly Cluster[] {
  const order = mentions.map((_, place) => place).filter((place) => mentions[place]?.isRead === true);
  order.sort((a, b) => compare(refAt(mentions, a), refAt(mentions, b)));
  const read = order.flatMap((place) => mentions[place] ?? []);
  const rank = new Map(order.map((place, at) => [place, at] as const));
  const labels = averageLink(edgesOf(links, rank), nodesOf(read.length, null), {
    neverTogether: neverTogether(read, conflicts),
  });
  const clusters = new Map<number, SpineMention[]>();
  read.forEach((mention, at) => {
    const label = labels[at] ?? at;
    const cluster = clusters.get(label);
    if (cluster === undefined) clusters.set(label, [mention]);
    else cluster.push(mention);
  });
  return [...clusters.values()];
}

const refAt = (mentions: readonly SpineMention[], place: number): string => mentions[place]?.ref ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Links between mentions that are read, each with its lower end on the left. */
function edgesOf(links: readonly SpineLink[], rank: ReadonlyMap<number, number>): WeightedEdges {
  const inside = links.filter(({ left, right }) => left !== right && rank.has(left) && rank.has(right));
  const left = new Uint32Array(inside.length);
  const right = new Uint32Array(inside.length);
  const weight = new Float64Array(inside.length);
  inside.forEach((link, edge) => {
    const [a, b] = [rank.get(link.left) ?? 0, rank.get(link.right) ?? 0];
    left[edge] = Math.min(a, b);
    right[edge] = Math.max(a, b);
    weight[edge] = linkBits(link);
  });
  return { left, right, weight };
}

import type { Cluster } from './cluster-mentions.ts';

/** What an id holds of one cluster. */
export interface HeldPart {
  readonly id: string;
  /** Place of the cluster. */
  readonly cluster: number;
  readonly count: number;
  /** Smallest reference that it holds there. */
  readonly first: string;
}

/** Which cluster each reference went to. */
export const clusterOfRef = (clusters: readonly Cluster[]): ReadonlyMap<string, number> =>
  new Map(clusters.flatMap((cluster, at) => cluster.map(({ ref }) => [ref, at] as const)));

/** What an id with these references holds, a part for each cluster; references in none are left out. */
export function heldParts(
  id: string,
  refs: readonly string[],
  clusterOf: ReadonlyMap<string, number>,
): readonly HeldPart[] {
  const parts = new Map<number, HeldPart>();
  for (const ref of refs) {
    const cluster = clusterOf.get(ref);
    if (cluster === undefined) continue;
    const known = parts.get(cluster);
    const first = known === undefined || ref < known.first ? ref : known.first;
    parts.set(cluster, { id, cluster, count: (known?.count ?? 0) + 1, first });
  }
  return [...parts.values()];
}

/** The larger part goes first; of equal ones the part with the smaller reference. */
export const bySize = (a: HeldPart, b: HeldPart): number =>
  b.count - a.count || (a.first < b.first ? -1 : Number(a.first > b.first));

/** The first of some parts in an order; undefined without any. */
export const firstPart = (
  parts: readonly HeldPart[],
  order: (a: HeldPart, b: HeldPart) => number = bySize,
): HeldPart | undefined =>
  parts.reduce<HeldPart | undefined>(
    (best, part) => (best === undefined || order(part, best) < 0 ? part : best),
    undefined,
  );

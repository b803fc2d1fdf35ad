import { connectedComponents } from './components.ts';
import { ascending, type Nodes, type WeightedEdges } from './edges.ts';
import { edgeQueue, type QueuedPair } from './edge-queue.ts';
import { type GroupLinks, groupLinks, type Link } from './group-links.ts';

export interface AverageLinkOptions {
  /**
   * Bits that a pair of records counts which nobody scored. −1 unless told: blocking proposes most true pairs, so a pair
   * that it did not propose is weak evidence against (the best of six settings tried on public deduplication sets).
   */
  readonly unscored?: number;
  /** Groups merge while the mean of their pairs lies above this many bits; 0 unless told: better than even odds. */
  readonly above?: number;
  /** Pairs of nodes that never share a cluster: twins, two valid numbers that differ. Symmetric. */
  readonly neverTogether?: (a: number, b: number) => boolean;
}

interface Settings {
  readonly unscored: number;
  readonly above: number;
  readonly neverTogether: ((a: number, b: number) => boolean) | null;
}

/**
 * Clusters records by average link (UPGMA, Sokal & Michener 1958): the two groups with the highest mean weight merge
 * first, unscored pairs included, so that one wrong pair does not chain two persons together. Gives each node the smallest
 * node of its cluster. The same for every order of the edges: of equal means the groups with the smallest nodes merge first.
 * Throws a RangeError when `unscored` exceeds `above`, for then records would merge for want of evidence.
 */
export function averageLink(edges: WeightedEdges, nodes: Nodes, options: AverageLinkOptions = {}): Uint32Array {
  const settings = {
    unscored: options.unscored ?? -1,
    above: options.above ?? 0,
    neverTogether: options.neverTogether ?? null,
  };
  if (settings.unscored > settings.above)
    throw new RangeError('unscored pairs must not count above the merging threshold');
  const labels = ascending(nodes.count);
  const local = new Uint32Array(nodes.count);
  const {
    count,
    start,
    edges: all,
  } = connectedComponents(edges, nodes, (e) => (edges.weight[e] ?? 0) > settings.above);
  for (let c = 0; c < count; c += 1) {
    const members = all.subarray(start[c], start[c + 1]);
    if (members.length === 1) clusterPair(edges, nodes, members[0] ?? 0, { settings, labels, local });
    else clusterComponent(edges, nodes, members, { settings, labels, local });
  }
  return labels;
}

interface Work {
  readonly settings: Settings;
  /** Written here. */
  readonly labels: Uint32Array;
  /** Room to number the nodes of a component. */
  readonly local: Uint32Array;
}

/** Most components: two records that are joined, unless they never may. */
function clusterPair(edges: WeightedEdges, { offset }: Nodes, edge: number, { settings, labels }: Work): void {
  const [a, b] = [edges.left[edge] ?? 0, (edges.right[edge] ?? 0) + offset];
  if (settings.neverTogether?.(a, b) !== true) labels[Math.max(a, b)] = Math.min(a, b);
}

function clusterComponent(edges: WeightedEdges, nodes: Nodes, members: Uint32Array, work: Work): void {
  const rows = rowsOf(edges, nodes, members);
  rows.forEach((row, i) => {
    work.local[row] = i;
  });
  const groups = groupLinks(rows.length);
  const queue = edgeQueue(members.length);
  for (const edge of members) {
    const a = work.local[edges.left[edge] ?? 0] ?? 0;
    const b = work.local[(edges.right[edge] ?? 0) + nodes.offset] ?? 0;
    const bits = edges.weight[edge] ?? 0;
    const waits = bits > work.settings.above;
    groups.enter(a, b, bits, waits ? bits : -Infinity);
    if (waits) queue.push({ bits, low: Math.min(a, b), high: Math.max(a, b) });
  }
  const { neverTogether } = work.settings;
  const banned = neverTogether && ((a: number, b: number) => neverTogether(rows[a] ?? 0, rows[b] ?? 0));
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const again = settle(pair, groups, { ...work.settings, neverTogether: banned });
    if (again !== null) queue.push(again);
  }
  rows.forEach((row, i) => {
    work.labels[row] = rows[groups.nameOf(groups.slotOf(i))] ?? row;
  });
}

/** The nodes of a component, ascending. */
function rowsOf(edges: WeightedEdges, { offset }: Nodes, members: Uint32Array): Uint32Array {
  const rows = new Set<number>();
  for (const edge of members) rows.add(edges.left[edge] ?? 0).add((edges.right[edge] ?? 0) + offset);
  return Uint32Array.from(rows).sort();
}

/**
 * Merges the groups that a queued pair stands for, or gives the entry under which it must wait on. Entries are upper
 * bounds: growing groups only lower a mean, so an entry is brought up to date when its turn comes, not before.
 */
function settle(pair: QueuedPair, groups: GroupLinks, settings: Settings): QueuedPair | null {
  const [a, b] = [groups.slotOf(pair.low), groups.slotOf(pair.high)];
  const link = groups.between(a, b);
  if (link === undefined || link.queued !== pair.bits) return null;
  const mean = meanOf(link, groups.sizeOf(a) * groups.sizeOf(b), settings.unscored);
  const [one, other] = [groups.nameOf(a), groups.nameOf(b)];
  const entry = { bits: mean, low: Math.min(one, other), high: Math.max(one, other) };
  if (mean < pair.bits) return waitOn(link, entry, settings.above);
  if (settings.neverTogether !== null && areBanned(a, b, groups, settings.neverTogether)) link.sum = -Infinity;
  else groups.merge(a, b);
  return null;
}

const meanOf = ({ sum, scored }: Link, pairs: number, unscored: number): number =>
  (sum + unscored * (pairs - scored)) / pairs;

function waitOn(link: Link, entry: QueuedPair, above: number): QueuedPair | null {
  const waits = entry.bits > above;
  link.queued = waits ? entry.bits : -Infinity;
  return waits ? entry : null;
}

function areBanned(a: number, b: number, groups: GroupLinks, never: (a: number, b: number) => boolean): boolean {
  for (const one of groups.recordsOf(a)) {
    for (const other of groups.recordsOf(b)) if (never(one, other)) return true;
  }
  return false;
}

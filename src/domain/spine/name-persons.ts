import type { Cluster } from './cluster-mentions.ts';
import { bySize, clusterOfRef, firstPart, heldParts, type HeldPart } from './held-parts.ts';
import type { RetiredPerson, SpineSlice } from './spine-slice.ts';

/**
 * Gives an id to a person seen for the first time: the same for the same reference and generation, and nothing of the
 * reference can be read from it. Generation 0 unless an id of that reference was given before.
 */
export type MintId = (reference: string, generation: number) => string;

/** Ids of persons now and what each held of the clusters. */
export interface Naming {
  /** An id for each cluster. */
  readonly ids: readonly string[];
  /** Ids that held a person before, with their parts. */
  readonly held: ReadonlyMap<string, readonly HeldPart[]>;
}

/**
 * Names the clusters. A person keeps its id in the cluster that holds most of its mentions; where several persons meet, the
 * one with most mentions there keeps its own (ties: smallest reference). A cluster that is left returns to a retired id if it
 * holds more than half of what that id held last, so that a wrong join and its correction leave every id as it was.
 * Everybody else gets a new id.
 */
export function namePersons(clusters: readonly Cluster[], slice: SpineSlice, mint: MintId): Naming {
  const clusterOf = clusterOfRef(clusters);
  const held = new Map([...membersNow(slice)].map(([id, refs]) => [id, heldParts(id, refs, clusterOf)] as const));
  const names = new Map<number, string>();
  award(
    [...held.values()].flatMap((parts) => firstPart(parts) ?? []),
    names,
    bySize,
  );
  const sizes = new Map(slice.retired.map(({ id, last }) => [id, last.length] as const));
  const closest = (a: HeldPart, b: HeldPart): number =>
    bySize(a, b) || (sizes.get(a.id) ?? 0) - (sizes.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1);
  award(
    slice.retired.flatMap((person) => majorityOf(person, clusterOf)),
    names,
    closest,
  );
  return { ids: clusters.map((cluster, at) => names.get(at) ?? newId(cluster, slice.given, mint)), held };
}

function membersNow({ mentions }: SpineSlice): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { ref, person } of mentions) {
    if (person === null) continue;
    const known = members.get(person);
    if (known === undefined) members.set(person, [ref]);
    else known.push(ref);
  }
  return members;
}

/** Each cluster without a name takes that of the first claim in the order. */
function award(
  claims: readonly HeldPart[],
  names: Map<number, string>,
  order: (a: HeldPart, b: HeldPart) => number,
): void {
  const open = claims.filter(({ cluster }) => !names.has(cluster));
  for (const [cluster, rivals] of Map.groupBy(open, (claim) => claim.cluster)) {
    const winner = firstPart(rivals, order);
    if (winner !== undefined) names.set(cluster, winner.id);
  }
}

/** More than half in one cluster: at most one, and found without a look outside the slice. */
const majorityOf = ({ id, last }: RetiredPerson, clusterOf: ReadonlyMap<string, number>): readonly HeldPart[] =>
  heldParts(id, last, clusterOf).filter(({ count }) => count * 2 > last.length);

function newId(cluster: Cluster, given: ReadonlySet<string>, mint: MintId): string {
  const reference = cluster[0]?.ref ?? '';
  for (let generation = 0; ; generation += 1) {
    const id = mint(reference, generation);
    if (!given.has(id)) return id;
  }
}

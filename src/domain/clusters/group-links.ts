import { ascending } from './edges.ts';

/**
 * What is known between groups of records while they merge: per pair of groups the sum of scores and their number. Groups
 * have a slot (any of their records) and a name (the smallest). Merging moves the shorter list of neighbours.
 */
export interface GroupLinks {
  /** Scores of one pair of records; of a repeated pair the higher one. `queued` is the mean it waits with. */
  enter(a: number, b: number, bits: number, queued: number): void;
  /** The link between two slots, undefined when no pair between them was scored. */
  between(slot: number, other: number): Link | undefined;
  slotOf(record: number): number;
  nameOf(slot: number): number;
  sizeOf(slot: number): number;
  recordsOf(slot: number): Iterable<number>;
  merge(slot: number, other: number): void;
}

export interface Link {
  /** Sum of the scores in bits; −Infinity when the two may never merge. */
  sum: number;
  scored: number;
  /** Mean under which the link waits in the queue; −Infinity when it waits no more. */
  queued: number;
}

export function groupLinks(count: number): GroupLinks {
  const slots = ascending(count);
  const names = slots.slice();
  const sizes = new Uint32Array(count).fill(1);
  /** The records of a group form a ring. */
  const next = slots.slice();
  const neighbours = Array.from({ length: count }, () => new Map<number, Link>());
  const near = (slot: number): Map<number, Link> => neighbours[slot] ?? new Map<number, Link>();

  const slotOf = (record: number): number => {
    let at = record;
    for (let up = slots[at] ?? at; up !== at; up = slots[at] ?? at) {
      slots[at] = slots[up] ?? up;
      at = up;
    }
    return at;
  };
  const enter = (a: number, b: number, bits: number, queued: number): void => {
    const known = near(a).get(b);
    const link = known ?? { sum: bits, scored: 1, queued };
    link.sum = Math.max(link.sum, bits);
    link.queued = Math.max(link.queued, queued);
    near(a).set(b, link);
    near(b).set(a, link);
  };
  function* recordsOf(slot: number): Iterable<number> {
    let record = slot;
    do {
      yield record;
      record = next[record] ?? slot;
    } while (record !== slot);
  }
  const inherit = (big: number, small: number): void => {
    for (const [slot, link] of near(small)) {
      near(slot).delete(small);
      if (slot === big) continue;
      const own = near(big).get(slot);
      if (own === undefined) {
        near(big).set(slot, link);
        near(slot).set(big, link);
      } else {
        own.sum += link.sum;
        own.scored += link.scored;
        own.queued = Math.max(own.queued, link.queued);
      }
    }
    neighbours[small] = new Map();
  };
  const merge = (slot: number, other: number): void => {
    const [big, small] = near(slot).size < near(other).size ? [other, slot] : [slot, other];
    inherit(big, small);
    slots[small] = big;
    sizes[big] = (sizes[big] ?? 0) + (sizes[small] ?? 0);
    names[big] = Math.min(names[big] ?? 0, names[small] ?? 0);
    [next[big], next[small]] = [next[small] ?? small, next[big] ?? big];
  };
  return {
    enter,
    slotOf,
    recordsOf,
    merge,
    between: (slot, other) => near(slot).get(other),
    nameOf: (slot) => names[slot] ?? slot,
    sizeOf: (slot) => sizes[slot] ?? 1,
  };
}

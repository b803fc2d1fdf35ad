import type { Contest } from './contest.ts';
import { logAdd, sumsOfOthers } from './log-sums.ts';
import { type MatchingLayer, matchingLayers } from './matching-layers.ts';

/** Weight in bits (log2) of every state before or after a record. */
type States = ReadonlyMap<number, number>;

/**
 * log2 odds of every pair over all one-to-one matchings of a component, a matching weighing the product of the odds of its
 * pairs; exact. Counts forward and backward over the sets of taken partners, record by record, so that matchings that
 * differ only in what is settled are counted together. Null when more than `mostStates` sets would have to be told apart.
 */
export function matchingOdds(contest: Contest, mostStates: number): Float64Array | null {
  const layers = matchingLayers(contest);
  const before = layers && statesBefore(layers, contest.gain, mostStates);
  if (layers === null || before === null) return null;
  const odds = new Float64Array(contest.gain.length);
  let after: States = new Map([[0, 0]]);
  for (const [at, layer] of [...layers.entries()].toReversed())
    after = weighLayer(layer, { before: before[at] ?? after, after, gain: contest.gain, odds });
  return odds;
}

/** What may be taken before each record, and how much the ways that lead there weigh together. */
function statesBefore(
  layers: readonly MatchingLayer[],
  gain: Float64Array,
  mostStates: number,
): readonly States[] | null {
  const all: States[] = [];
  let states: States = new Map([[0, 0]]);
  for (const { pairs, bits, keep } of layers) {
    all.push(states);
    const next = new Map<number, number>();
    for (const [taken, weight] of states) {
      add(next, taken & keep, weight);
      for (const [at, bit] of bits.entries())
        if ((taken & bit) === 0) add(next, (taken | bit) & keep, weight + (gain[pairs[at] ?? 0] ?? 0));
    }
    if (next.size > mostStates) return null;
    states = next;
  }
  return all;
}

interface Weighing {
  readonly before: States;
  readonly after: States;
  readonly gain: Float64Array;
  /** Written here. */
  readonly odds: Float64Array;
}

/** Odds of the pairs of one record against its other pairs and against being unlinked; gives the states before it. */
function weighLayer({ pairs, bits, keep }: MatchingLayer, { before, after, gain, odds }: Weighing): States {
  const own = new Map<number, number>();
  const linked = new Float64Array(pairs.length).fill(-Infinity);
  let unlinked = -Infinity;
  for (const [taken, weight] of before) {
    let rest = after.get(taken & keep) ?? -Infinity;
    unlinked = logAdd(unlinked, weight + rest);
    for (const [at, bit] of bits.entries()) {
      if ((taken & bit) !== 0) continue;
      const way = (gain[pairs[at] ?? 0] ?? 0) + (after.get((taken | bit) & keep) ?? -Infinity);
      linked[at] = logAdd(linked[at] ?? -Infinity, weight + way);
      rest = logAdd(rest, way);
    }
    own.set(taken, rest);
  }
  const others = sumsOfOthers(linked, unlinked);
  for (const [at, pair] of pairs.entries()) odds[pair] = (linked[at] ?? 0) - (others[at] ?? 0);
  return own;
}

const add = (states: Map<number, number>, taken: number, weight: number): void => {
  states.set(taken, logAdd(states.get(taken) ?? -Infinity, weight));
};

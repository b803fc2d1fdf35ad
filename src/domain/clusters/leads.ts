import type { Contest } from './contest.ts';
import { type ExactAssignment, slackOf } from './exact-assignment.ts';

/**
 * For every pair, the best total of gains with it minus the best total without it (bits): positive for linked pairs,
 * negative for others, 0 when an equally good assignment answers otherwise about this pair.
 *
 * Leaving the assignment means passing partners on in a ring. Records that take part are nodes, and one node more stands
 * for being unlinked; a step costs the slack of the pair that it links. Shortest rings by Floyd 1962: cubic.
 */
export function leadsOf(contest: Contest, assignment: ExactAssignment): Float64Array {
  const loss = shortestWays(steps(contest, assignment), contest.lefts + 1);
  return Float64Array.from(contest.gain, (_gain, pair) => {
    const l = contest.left[pair] ?? 0;
    if (assignment.pairOfLeft[l] === pair) return loss[l * (contest.lefts + 1) + l] ?? 0;
    const way = loss[ownerOf(pair, contest, assignment) * (contest.lefts + 1) + l] ?? 0;
    return 0 - (slackOf(pair, contest, assignment) + way);
  });
}

/** The left record that holds the right record of the pair; the node of the unlinked when nobody does. */
function ownerOf(pair: number, { left, right, lefts }: Contest, { pairOfRight }: ExactAssignment): number {
  const held = pairOfRight[right[pair] ?? 0] ?? -1;
  return held === -1 ? lefts : (left[held] ?? 0);
}

/** Loss of one step from a record that seeks a partner to the record that loses it. */
function steps(contest: Contest, assignment: ExactAssignment): Float64Array {
  const { lefts } = contest;
  const nodes = lefts + 1;
  const loss = new Float64Array(nodes * nodes).fill(Infinity);
  const step = (from: number, to: number, bits: number): void => {
    loss[from * nodes + to] = Math.min(loss[from * nodes + to] ?? Infinity, bits);
  };
  contest.left.forEach((l, pair) => {
    if (assignment.pairOfLeft[l] !== pair)
      step(l, ownerOf(pair, contest, assignment), slackOf(pair, contest, assignment));
  });
  for (let l = 0; l < lefts; l += 1) {
    const pair = assignment.pairOfLeft[l] ?? -1;
    step(l, lefts, assignment.priceOfLeft[l] ?? 0);
    step(lefts, l, pair === -1 ? 0 : (assignment.priceOfRight[contest.right[pair] ?? 0] ?? 0));
  }
  return loss;
}

/** Ways of at least one step between all nodes, in place. */
function shortestWays(loss: Float64Array, nodes: number): Float64Array {
  for (let via = 0; via < nodes; via += 1) {
    for (let from = 0; from < nodes; from += 1) {
      const first = loss[from * nodes + via] ?? Infinity;
      if (first === Infinity) continue;
      for (let to = 0; to < nodes; to += 1) {
        const both = first + (loss[via * nodes + to] ?? Infinity);
        if (both < (loss[from * nodes + to] ?? Infinity)) loss[from * nodes + to] = both;
      }
    }
  }
  return loss;
}

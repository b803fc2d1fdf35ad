import type { Contest } from './contest.ts';

/** A best assignment with its proof: prices such that no pair is worth more than both its records cost. */
export interface ExactAssignment {
  /** Pair that each left record is linked by, −1 for none. */
  readonly pairOfLeft: Int32Array;
  readonly pairOfRight: Int32Array;
  /** Bits that each record adds; 0 for records that stay unlinked, never negative. */
  readonly priceOfLeft: Float64Array;
  readonly priceOfRight: Float64Array;
}

/**
 * Links records so that the sum of gains is largest; a record may stay unlinked. Hungarian method by successive shortest
 * augmenting paths (Kuhn 1955; Edmonds & Karp 1972; Jonker & Volgenant 1987): cubic in the number of records.
 * Of equal totals it takes the one with more links that this fixed order of work meets.
 */
export function exactAssignment(contest: Contest): ExactAssignment {
  const state: ExactAssignment = {
    pairOfLeft: new Int32Array(contest.lefts).fill(-1),
    pairOfRight: new Int32Array(contest.rights).fill(-1),
    priceOfLeft: firstPrices(contest),
    priceOfRight: new Float64Array(contest.rights),
  };
  for (let l = 0; l < contest.lefts; l += 1) place(l, contest, state);
  return state;
}

/** Left records begin at the worth of their best pair, right records at nothing. */
function firstPrices({ lefts, left, gain }: Contest): Float64Array {
  const prices = new Float64Array(lefts);
  left.forEach((l, pair) => {
    prices[l] = Math.max(prices[l] ?? 0, gain[pair] ?? 0);
  });
  return prices;
}

/** How much the pair falls short of what its records cost: 0 where it could be linked without loss. */
export function slackOf(pair: number, { left, right, gain }: Contest, prices: ExactAssignment): number {
  const price = (prices.priceOfLeft[left[pair] ?? 0] ?? 0) + (prices.priceOfRight[right[pair] ?? 0] ?? 0);
  return Math.max(0, price - (gain[pair] ?? 0));
}

/** Shortest ways from a left record that seeks a partner. */
interface Search {
  readonly source: number;
  /** Loss at which each right record is reached, and the pair that reaches it. */
  readonly loss: Float64Array;
  readonly via: Int32Array;
  /** Taken right records passed on the way, in ascending loss. */
  readonly passed: number[];
  readonly seen: Uint8Array;
  /** Least loss of leaving a record on the way unlinked, and that record. */
  leave: number;
  leaver: number;
}

/** Finds the partner of one more left record; others on the way change theirs, or one of them gives up. */
function place(source: number, contest: Contest, state: ExactAssignment): void {
  const search: Search = {
    source,
    loss: new Float64Array(contest.rights).fill(Infinity),
    via: new Int32Array(contest.rights).fill(-1),
    passed: [],
    seen: new Uint8Array(contest.rights),
    leave: state.priceOfLeft[source] ?? 0,
    leaver: source,
  };
  const end = explore(search, contest, state);
  reprice(search, end === -1 ? search.leave : (search.loss[end] ?? 0), contest, state);
  if (end === -1) giveUp(search, contest, state);
  else flip(end, search, contest, state);
}

/** Dijkstra over the right records; gives the free one that is reached, −1 when leaving somebody unlinked loses less. */
function explore(search: Search, contest: Contest, state: ExactAssignment): number {
  reach(search.source, 0, search, contest, state);
  for (let r = nearest(search); r !== -1; r = nearest(search)) {
    const loss = search.loss[r] ?? 0;
    if (loss > search.leave) return -1;
    const pair = state.pairOfRight[r] ?? -1;
    if (pair === -1) return r;
    search.seen[r] = 1;
    search.passed.push(r);
    const owner = contest.left[pair] ?? 0;
    const leave = loss + (state.priceOfLeft[owner] ?? 0);
    if (leave < search.leave) Object.assign(search, { leave, leaver: owner });
    reach(owner, loss, search, contest, state);
  }
  return -1;
}

function reach(l: number, before: number, search: Search, contest: Contest, state: ExactAssignment): void {
  for (let pair = contest.from[l] ?? 0; pair < (contest.from[l + 1] ?? 0); pair += 1) {
    const r = contest.right[pair] ?? 0;
    const loss = before + slackOf(pair, contest, state);
    if (search.seen[r] === 1 || loss >= (search.loss[r] ?? 0)) continue;
    search.loss[r] = loss;
    search.via[r] = pair;
  }
}

function nearest({ loss, seen }: Search): number {
  let [best, least] = [-1, Infinity];
  for (let r = 0; r < loss.length; r += 1) {
    const at = loss[r] ?? Infinity;
    if (at < least && seen[r] === 0) [best, least] = [r, at];
  }
  return best;
}

/** Keeps every price the proof that it must be after the change. */
function reprice(search: Search, end: number, { left }: Contest, state: ExactAssignment): void {
  const { priceOfLeft, priceOfRight, pairOfRight } = state;
  const lower = (l: number, by: number): void => {
    priceOfLeft[l] = Math.max(0, (priceOfLeft[l] ?? 0) - by);
  };
  lower(search.source, end);
  for (const r of search.passed) {
    const by = end - (search.loss[r] ?? 0);
    if (by <= 0) continue;
    priceOfRight[r] = (priceOfRight[r] ?? 0) + by;
    lower(left[pairOfRight[r] ?? 0] ?? 0, by);
  }
}

function giveUp(search: Search, contest: Contest, state: ExactAssignment): void {
  const { leaver, source } = search;
  const pair = state.pairOfLeft[leaver] ?? -1;
  state.priceOfLeft[leaver] = 0;
  state.pairOfLeft[leaver] = -1;
  if (leaver !== source) flip(contest.right[pair] ?? 0, search, contest, state);
}

/** Links along the way back to the source. */
function flip(end: number, { source, via }: Search, { left, right }: Contest, state: ExactAssignment): void {
  for (let r = end; ;) {
    const pair = via[r] ?? 0;
    const l = left[pair] ?? 0;
    const before = state.pairOfLeft[l] ?? -1;
    state.pairOfLeft[l] = pair;
    state.pairOfRight[r] = pair;
    if (l === source) return;
    r = right[before] ?? 0;
  }
}

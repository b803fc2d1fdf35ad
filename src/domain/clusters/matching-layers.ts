import type { Contest } from './contest.ts';

/** One record and the pairs by which it may be linked. A state is the set of taken partners, as bits of a word. */
export interface MatchingLayer {
  /** Pairs of the contest. */
  readonly pairs: readonly number[];
  /** The bit of the partner of each pair. */
  readonly bits: readonly number[];
  /** Bits of partners that later records want as well; the others need not be remembered. */
  readonly keep: number;
}

/** Partners that can be remembered at once; a word of JavaScript has one bit more, for the sign. */
const MOST_BITS = 30;

/**
 * The records of the longer side in an order in which few partners are wanted before and after, so that few states need be
 * told apart. Null when more partners than a word has bits would have to be remembered.
 */
export function matchingLayers(contest: Contest): readonly MatchingLayer[] | null {
  const [rows, columns] =
    contest.lefts >= contest.rights ? [contest.left, contest.right] : [contest.right, contest.left];
  const byRow = Map.groupBy(contest.gain.keys(), (pair) => rows[pair] ?? 0);
  const wanted = new Map<number, number>();
  for (const column of columns) wanted.set(column, (wanted.get(column) ?? 0) + 1);
  const slots = new Map<number, number>();
  const layers: MatchingLayer[] = [];
  while (byRow.size > 0) {
    const row = fewestNew(byRow, columns, slots);
    const pairs = byRow.get(row) ?? [];
    byRow.delete(row);
    for (const pair of pairs) if (!openSlot(columns[pair] ?? 0, slots)) return null;
    const bits = pairs.map((pair) => 1 << (slots.get(columns[pair] ?? 0) ?? 0));
    closeSlots(pairs, columns, wanted, slots);
    layers.push({ pairs, bits, keep: [...slots.values()].reduce((mask, slot) => mask | (1 << slot), 0) });
  }
  return layers;
}

/** The record that wants fewest partners whom nobody before it wanted; of equal ones the first. */
function fewestNew(
  byRow: ReadonlyMap<number, readonly number[]>,
  columns: Uint32Array,
  slots: ReadonlyMap<number, number>,
): number {
  let [best, least] = [0, Infinity];
  for (const [row, pairs] of byRow) {
    const unseen = pairs.filter((pair) => !slots.has(columns[pair] ?? 0)).length;
    if (unseen < least) [best, least] = [row, unseen];
  }
  return best;
}

function openSlot(column: number, slots: Map<number, number>): boolean {
  if (slots.has(column)) return true;
  const taken = new Set(slots.values());
  let slot = 0;
  while (taken.has(slot)) slot += 1;
  slots.set(column, slot);
  return slot < MOST_BITS;
}

function closeSlots(
  pairs: readonly number[],
  columns: Uint32Array,
  wanted: Map<number, number>,
  slots: Map<number, number>,
): void {
  for (const pair of pairs) {
    const column = columns[pair] ?? 0;
    const left = (wanted.get(column) ?? 0) - 1;
    wanted.set(column, left);
    if (left === 0) slots.delete(column);
  }
}

/** Pairs in the order of (left, right). */
export interface OrderedPairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly pattern: Uint32Array;
}

/** Pairs whose left row their place tells. */
type PlacedPairs = Pick<OrderedPairs, 'right' | 'pattern'>;

/** Rows with more pairs are sorted by a list of places, the others by insertion. */
const FEW = 64;

/** Orders the pairs of one left row, which stand from `from` up to `to`, by right row. No two pairs are alike. */
export function orderRow(pairs: PlacedPairs, from: number, to: number): void {
  if (to - from <= FEW) insertByRight(pairs, from, to);
  else sortByRight(pairs, from, to);
}

function insertByRight({ right, pattern }: PlacedPairs, from: number, to: number): void {
  for (let i = from + 1; i < to; i += 1) {
    const [row, id] = [right[i] ?? 0, pattern[i] ?? 0];
    let at = i;
    for (; at > from && (right[at - 1] ?? 0) > row; at -= 1) {
      right[at] = right[at - 1] ?? 0;
      pattern[at] = pattern[at - 1] ?? 0;
    }
    right[at] = row;
    pattern[at] = id;
  }
}

/** Row and place in one safe integer (32 + 21 bits at most), so that numbers sort without a comparer. */
function sortByRight({ right, pattern }: PlacedPairs, from: number, to: number): void {
  const size = to - from;
  const ids = pattern.slice(from, to);
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i += 1) keys[i] = (right[from + i] ?? 0) * size + i;
  keys.sort();
  for (let i = 0; i < size; i += 1) {
    const key = keys[i] ?? 0;
    right[from + i] = Math.floor(key / size);
    pattern[from + i] = ids[key % size] ?? 0;
  }
}

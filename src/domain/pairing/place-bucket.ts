import { PAIR_WIDTH } from './bucket.ts';
import { type OrderedPairs, orderRow } from './order-pairs.ts';

/** Where the pairs of a bucket are placed. */
export interface Placing {
  readonly pairs: OrderedPairs;
  /** Place of the first pair. */
  readonly from: number;
  /** The first left row of the bucket, and how many it has. */
  readonly firstRow: number;
  readonly rows: number;
  /** New names of the patterns. */
  readonly names: Uint32Array;
}

/** Puts each of `size` pairs among those of its left row, then orders each row. */
export function placeBucket(words: Uint32Array, size: number, { pairs, from, firstRow, rows, names }: Placing): void {
  const ends = placesByRow(words, size, { from, firstRow, rows });
  for (let p = 0, at = 0; p < size; p += 1, at += PAIR_WIDTH) {
    const row = (words[at] ?? 0) - firstRow;
    const place = ends[row] ?? 0;
    ends[row] = place + 1;
    pairs.right[place] = words[at + 1] ?? 0;
    pairs.pattern[place] = names[words[at + 2] ?? 0] ?? 0;
  }
  for (let row = 0, start = from; row < rows; row += 1) {
    const end = ends[row] ?? 0;
    pairs.left.fill(firstRow + row, start, end);
    orderRow(pairs, start, end);
    start = end;
  }
}

/** Where the pairs of each left row begin. */
function placesByRow(
  words: Uint32Array,
  size: number,
  { from, firstRow, rows }: Pick<Placing, 'from' | 'firstRow' | 'rows'>,
): Uint32Array {
  const places = new Uint32Array(rows + 1);
  places[0] = from;
  for (let p = 0, at = 0; p < size; p += 1, at += PAIR_WIDTH) {
    const next = (words[at] ?? 0) - firstRow + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let row = 1; row <= rows; row += 1) places[row] = (places[row] ?? 0) + (places[row - 1] ?? 0);
  return places;
}

import { release } from './word-arrays.ts';

/** Pairs of one piece of work. */
export interface PairChunk {
  readonly left: Uint32Array<ArrayBuffer>;
  readonly right: Uint32Array<ArrayBuffer>;
  /** Index into `ids`. */
  readonly pattern: Uint32Array<ArrayBuffer>;
  /** What each pattern of the piece is called in the whole. */
  readonly ids: Uint32Array;
}

/** Pairs in the order of (left, right). */
export interface OrderedPairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly pattern: Uint32Array;
}

/** Pairs whose left row their place tells. */
type PlacedPairs = Pick<OrderedPairs, 'right' | 'pattern'>;

/**
 * Orders pairs by left row, then by right row, and renames their patterns. No two pairs are alike. The pieces are used up:
 * each gives its memory back as soon as its pairs are placed.
 */
export function orderPairs(chunks: readonly PairChunk[], leftCount: number): OrderedPairs {
  const ends = placesByLeft(chunks, leftCount);
  const size = chunks.reduce((sum, { left }) => sum + left.length, 0);
  const placed = { right: new Uint32Array(size), pattern: new Uint32Array(size) };
  for (const chunk of chunks) scatter(chunk, ends, placed);
  const pairs = { ...placed, left: new Uint32Array(size) };
  for (let row = 0, from = 0; row < leftCount; row += 1) {
    const to = ends[row] ?? 0;
    pairs.left.fill(row, from, to);
    orderByRight(pairs, from, to);
    from = to;
  }
  return pairs;
}

/** Where the pairs of each left row begin. */
function placesByLeft(chunks: readonly PairChunk[], leftCount: number): Uint32Array {
  const places = new Uint32Array(leftCount + 1);
  for (const { left } of chunks) {
    for (let p = 0; p < left.length; p += 1) {
      const next = (left[p] ?? 0) + 1;
      places[next] = (places[next] ?? 0) + 1;
    }
  }
  for (let row = 1; row <= leftCount; row += 1) places[row] = (places[row] ?? 0) + (places[row - 1] ?? 0);
  return places;
}

/** Puts each pair among those of its left row; `places` ends up as where those end. */
function scatter({ left, right, pattern, ids }: PairChunk, places: Uint32Array, pairs: PlacedPairs): void {
  for (let p = 0; p < left.length; p += 1) {
    const row = left[p] ?? 0;
    const at = places[row] ?? 0;
    places[row] = at + 1;
    pairs.right[at] = right[p] ?? 0;
    pairs.pattern[at] = ids[pattern[p] ?? 0] ?? 0;
  }
  release(left, right, pattern);
}

/** Rows with more pairs are sorted by a list of places, the others by insertion. */
const FEW = 64;

function orderByRight(pairs: PlacedPairs, from: number, to: number): void {
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

import { release } from './word-arrays.ts';

/** Rows that have a key, ordered by (key, row), with their keys. */
export interface SortedKeys {
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly rows: Uint32Array<ArrayBuffer>;
}

/** Eleven bits a pass: three passes sort 32 bits, and 2,048 counters stay in the first cache. */
const BITS = 11;
const BUCKETS = 1 << BITS;
const PASSES = 3;

/** Orders the rows `0 … keys.length − 1` by key, rows of one key ascending; rows with key 0 are left out. */
export function sortKeys(keys: Uint32Array): SortedKeys {
  let from = withKey(keys);
  let to: SortedKeys = { keys: new Uint32Array(from.keys.length), rows: new Uint32Array(from.rows.length) };
  for (let pass = 0; pass < PASSES; pass += 1) {
    scatter(from, to, pass * BITS);
    [from, to] = [to, from];
  }
  release(to.keys, to.rows);
  return from;
}

function withKey(keys: Uint32Array): SortedKeys {
  let count = 0;
  for (let row = 0; row < keys.length; row += 1) if (keys[row] !== 0) count += 1;
  const kept = { keys: new Uint32Array(count), rows: new Uint32Array(count) };
  for (let row = 0, at = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    if (key === 0) continue;
    kept.keys[at] = key;
    kept.rows[at] = row;
    at += 1;
  }
  return kept;
}

/** One stable pass of a radix sort (Knuth, The Art of Computer Programming 3, 5.2.5) on the bits from `shift`. */
function scatter(from: SortedKeys, to: SortedKeys, shift: number): void {
  const next = placesOf(from.keys, shift);
  const { keys, rows } = to;
  for (let i = 0; i < from.keys.length; i += 1) {
    const key = from.keys[i] ?? 0;
    const bucket = (key >>> shift) & (BUCKETS - 1);
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    keys[at] = key;
    rows[at] = from.rows[i] ?? 0;
  }
}

/** Where each bucket begins. */
function placesOf(keys: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < keys.length; i += 1) {
    const bucket = (((keys[i] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
    places[bucket] = (places[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket += 1) {
    places[bucket] = (places[bucket] ?? 0) + (places[bucket - 1] ?? 0);
  }
  return places;
}

import { RARITY_CLASSES, rarityClass } from '../link-model/rarity-curve.ts';
import { hash53 } from '../linkage/hash53.ts';

const FIRST = 1024;
/** Values whose places are touched before they are counted. */
const AHEAD = 64;

/**
 * How often each value of one attribute occurs in two lists. Values are known by a 53-bit hash, never kept: a table of
 * millions of names stays small and holds no person. Ids are given in the order of first sight.
 */
export class TermCounts {
  #size = 0;
  #hashes = new Float64Array(FIRST);
  #left = new Uint32Array(FIRST);
  #right = new Uint32Array(FIRST);
  /** Id + 1 at the place of the hash; 0 is free. */
  #places = new Uint32Array(FIRST * 2);

  /** Different values so far. */
  get size(): number {
    return this.#size;
  }

  /** Counts one occurrence in the left or the right list; tells the id of the value. */
  add(term: string, right: boolean): number {
    const [id = 0] = this.addAll(Float64Array.of(hash53(term)), right);
    return id - 1;
  }

  /** Counts values by their 53-bit hashes; tells for each its id + 1, 0 where a hash is negative: no value. */
  addAll(hashes: Float64Array, right: boolean): Uint32Array {
    const ids = new Uint32Array(hashes.length);
    for (let from = 0; from < hashes.length; from += AHEAD) {
      const to = Math.min(hashes.length, from + AHEAD);
      while (this.#size + AHEAD > this.#hashes.length) this.#grow();
      // Values lie anywhere in memory: the processor waits for many at a time when they are touched together first.
      ids[from] = this.#touch(hashes, from, to);
      for (let i = from; i < to; i += 1) ids[i] = this.#count(hashes[i] ?? 0, right);
    }
    return ids;
  }

  #count(hash: number, right: boolean): number {
    if (hash < 0) return 0;
    const place = this.#placeOf(hash);
    const id = (this.#places[place] ?? 0) - 1;
    const known = id >= 0 ? id : this.#addHash(hash, place);
    const counts = right ? this.#right : this.#left;
    counts[known] = (counts[known] ?? 0) + 1;
    return known + 1;
  }

  /** The result means nothing; without one the reading might be left out. */
  #touch(hashes: Float64Array, from: number, to: number): number {
    const last = this.#places.length - 1;
    let touched = 0;
    for (let i = from; i < to; i += 1) touched ^= this.#places[((hashes[i] ?? 0) >>> 0) & last] ?? 0;
    return touched;
  }

  /**
   * log2 of the share of each value, by id, in a reference: a register, or this table itself. A value that the reference
   * does not hold is taken to be no rarer there than one of its rarest.
   */
  rarities(reference: TermCounts): Float32Array {
    const total = Math.max(1, reference.#total());
    const rarities = new Float32Array(this.#size);
    for (let id = 0; id < rarities.length; id += 1) {
      const known = reference === this ? id : reference.#idOf(this.#hashes[id] ?? 0);
      const count = (reference.#left[known] ?? 0) + (reference.#right[known] ?? 0);
      rarities[id] = Math.log2(Math.max(1, count) / total);
    }
    return rarities;
  }

  /**
   * Chance that two records drawn at random, one of each list, hold the same value: the sum over values of share in one
   * times share in the other. NaN when a list has no value.
   */
  collision(): number {
    let products = 0;
    for (let id = 0; id < this.#size; id += 1) products += (this.#left[id] ?? 0) * (this.#right[id] ?? 0);
    return products / (sum(this.#left) * sum(this.#right));
  }

  /** The same chance for two different records of the left list. NaN when fewer than two have a value. */
  selfCollision(): number {
    const total = sum(this.#left);
    let products = 0;
    for (let id = 0; id < this.#size; id += 1) products += (this.#left[id] ?? 0) * ((this.#left[id] ?? 0) - 1);
    return products / (total * (total - 1));
  }

  /**
   * Pairs of records with the same value, one of each list (of different records of the left list when `self`), by the class
   * of the value's rarity.
   */
  equalPairs(rarities: Float32Array, self: boolean): Float64Array {
    const pairs = new Float64Array(RARITY_CLASSES);
    for (let id = 0; id < this.#size; id += 1) {
      const [left, right] = [this.#left[id] ?? 0, this.#right[id] ?? 0];
      const at = rarityClass(rarities[id] ?? 0);
      pairs[at] = (pairs[at] ?? 0) + (self ? (left * (left - 1)) / 2 : left * right);
    }
    return pairs;
  }

  #total(): number {
    return sum(this.#left) + sum(this.#right);
  }

  #idOf(hash: number): number {
    return (this.#places[this.#placeOf(hash)] ?? 0) - 1;
  }

  #placeOf(hash: number): number {
    const last = this.#places.length - 1;
    let place = (hash >>> 0) & last;
    for (;;) {
      const taken = this.#places[place] ?? 0;
      if (taken === 0 || this.#hashes[taken - 1] === hash) return place;
      place = (place + 1) & last;
    }
  }

  #addHash(hash: number, place: number): number {
    const id = this.#size;
    this.#hashes[id] = hash;
    this.#places[place] = id + 1;
    this.#size = id + 1;
    return id;
  }

  #grow(): void {
    const capacity = this.#hashes.length * 2;
    this.#left = grown(this.#left, new Uint32Array(capacity));
    this.#right = grown(this.#right, new Uint32Array(capacity));
    this.#hashes = grown(this.#hashes, new Float64Array(capacity));
    this.#places = new Uint32Array(capacity * 2);
    for (let id = 0; id < this.#size; id += 1) this.#places[this.#placeOf(this.#hashes[id] ?? 0)] = id + 1;
  }
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function sum(counts: Uint32Array): number {
  let total = 0;
  for (let i = 0; i < counts.length; i += 1) total += counts[i] ?? 0;
  return total;
}

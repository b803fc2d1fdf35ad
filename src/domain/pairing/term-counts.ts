import { hash53 } from '../linkage/hash53.ts';

const FIRST = 1024;

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
    if (this.#size === this.#hashes.length) this.#grow();
    const hash = hash53(term);
    const place = this.#placeOf(hash);
    const id = (this.#places[place] ?? 0) - 1;
    const known = id >= 0 ? id : this.#addHash(hash, place);
    this.addAgain(known, right);
    return known;
  }

  /** Counts one more occurrence of a known value. */
  addAgain(id: number, right: boolean): void {
    const counts = right ? this.#right : this.#left;
    counts[id] = (counts[id] ?? 0) + 1;
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

import { release } from './word-arrays.ts';

const FIRST = 1024;
/** Values whose places are touched before they are looked up. */
const AHEAD = 64;

/**
 * Numbers values, known by their 53-bit hashes, in the order of first sight. The hashes are kept, never the values: a table of
 * millions of names stays small and holds no person.
 */
export class TermIds {
  #size = 0;
  #hashes = new Float64Array(FIRST);
  /** Id + 1 at the place of the hash; 0 is free. */
  #places = new Uint32Array(FIRST * 2);

  /** Different values so far. */
  get size(): number {
    return this.#size;
  }

  /** The hash of a known value. */
  hashOf(id: number): number {
    return this.#hashes[id] ?? 0;
  }

  /** The id of a value; −1 when it is not known. */
  idOf(hash: number): number {
    return (this.#places[this.#placeOf(hash)] ?? 0) - 1;
  }

  /** The id + 1 of each value, new ones included; 0 where a hash is negative: no value. */
  identify(hashes: Float64Array): Uint32Array {
    const ids = new Uint32Array(hashes.length);
    for (let from = 0; from < hashes.length; from += AHEAD) {
      const to = Math.min(hashes.length, from + AHEAD);
      while (this.#size + AHEAD > this.#hashes.length) this.#grow();
      // Values lie anywhere in memory: the processor waits for many at a time when they are touched together first.
      ids[from] = this.#touch(hashes, from, to);
      for (let i = from; i < to; i += 1) ids[i] = this.#identifyOne(hashes[i] ?? 0);
    }
    return ids;
  }

  /** Gives its memory back: nothing is known any more. */
  release(): void {
    release(this.#hashes, this.#places);
    this.#size = 0;
  }

  #identifyOne(hash: number): number {
    if (hash < 0) return 0;
    const place = this.#placeOf(hash);
    const known = this.#places[place] ?? 0;
    return known === 0 ? this.#add(hash, place) : known;
  }

  /** The result means nothing; without one the reading might be left out. */
  #touch(hashes: Float64Array, from: number, to: number): number {
    const last = this.#places.length - 1;
    let touched = 0;
    for (let i = from; i < to; i += 1) touched ^= this.#places[((hashes[i] ?? 0) >>> 0) & last] ?? 0;
    return touched;
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

  #add(hash: number, place: number): number {
    this.#hashes[this.#size] = hash;
    this.#size += 1;
    this.#places[place] = this.#size;
    return this.#size;
  }

  #grow(): void {
    const hashes = new Float64Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    release(this.#hashes, this.#places);
    this.#hashes = hashes;
    this.#places = new Uint32Array(hashes.length * 2);
    for (let id = 0; id < this.#size; id += 1) this.#places[this.#placeOf(hashes[id] ?? 0)] = id + 1;
  }
}

import { mix32 } from '../comparisons/hash32.ts';

/** 2^32, to take the upper half of a safe integer. */
const UPPER = 4294967296;
const FIRST = 1024;

/**
 * Numbers patterns in the order in which they are first seen. An open-addressing table on typed arrays, at most half
 * full; it takes patterns by the batch, so that no number is ever boxed.
 */
export class PatternIds {
  #size = 0;
  #patterns = new Float64Array(FIRST);
  /** Id + 1 at the place of its hash; 0 is free. */
  #places = new Uint32Array(FIRST * 2);

  get size(): number {
    return this.#size;
  }

  /** Patterns by id. */
  get patterns(): Float64Array {
    return this.#patterns.subarray(0, this.#size);
  }

  /** Writes the id of each of the first `count` patterns. */
  identify(patterns: Float64Array, count: number, ids: Uint32Array): void {
    for (let i = 0; i < count; i += 1) {
      if (this.#size === this.#patterns.length) this.#grow();
      ids[i] = this.#idOf(patterns[i] ?? 0);
    }
  }

  /** Forgets everything, keeps the memory. */
  clear(): void {
    this.#size = 0;
    this.#places.fill(0);
  }

  #idOf(pattern: number): number {
    const last = this.#places.length - 1;
    let place = mix32((pattern >>> 0) ^ Math.imul((pattern / UPPER) >>> 0, 0x9e3779b1)) & last;
    for (;;) {
      const taken = this.#places[place] ?? 0;
      if (taken === 0) return this.#add(pattern, place);
      if (this.#patterns[taken - 1] === pattern) return taken - 1;
      place = (place + 1) & last;
    }
  }

  #add(pattern: number, place: number): number {
    const id = this.#size;
    this.#patterns[id] = pattern;
    this.#size = id + 1;
    this.#places[place] = id + 1;
    return id;
  }

  #grow(): void {
    const seen = this.#patterns;
    this.#patterns = new Float64Array(seen.length * 2);
    this.#places = new Uint32Array(seen.length * 4);
    this.#size = 0;
    this.identify(seen, seen.length, new Uint32Array(seen.length));
  }
}

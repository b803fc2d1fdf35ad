import type { WeightedEdges } from '../src/domain/clusters/edges.ts';

/** Pairs that may be linked at all, with their patterns. */
export interface StrongPairs extends WeightedEdges {
  readonly pattern: Uint32Array;
}

/** Collects pairs as they come; about one a record, so room for that is made at once. */
export class StrongCollector {
  #left: Uint32Array;
  #right: Uint32Array;
  #pattern: Uint32Array;
  #weight: Float64Array;
  #size = 0;

  constructor(expected: number) {
    this.#left = new Uint32Array(expected + 1);
    this.#right = new Uint32Array(expected + 1);
    this.#pattern = new Uint32Array(expected + 1);
    this.#weight = new Float64Array(expected + 1);
  }

  add(left: number, right: number, pattern: number, weight: number): void {
    if (this.#size === this.#left.length) this.#grow();
    this.#left[this.#size] = left;
    this.#right[this.#size] = right;
    this.#pattern[this.#size] = pattern;
    this.#weight[this.#size] = weight;
    this.#size += 1;
  }

  finish(): StrongPairs {
    const size = this.#size;
    return {
      left: this.#left.subarray(0, size),
      right: this.#right.subarray(0, size),
      pattern: this.#pattern.subarray(0, size),
      weight: this.#weight.subarray(0, size),
    };
  }

  #grow(): void {
    const twice = (from: Uint32Array): Uint32Array => {
      const to = new Uint32Array(2 * from.length);
      to.set(from);
      return to;
    };
    const weight = new Float64Array(2 * this.#weight.length);
    weight.set(this.#weight);
    [this.#left, this.#right, this.#pattern] = [twice(this.#left), twice(this.#right), twice(this.#pattern)];
    this.#weight = weight;
  }
}

import type { OrderedPairs } from '../../domain/pairing/order-pairs.ts';
import type { ComparedPairs } from '../../ports/pair-kernel.ts';
import { tooManyKept } from './pair-keeping.ts';

/** Pairs with their weights in bits. */
export interface WeightedPairs {
  readonly pairs: ComparedPairs;
  readonly weights: Float64Array;
}

/** Pairs that are kept of some chunks, put together at the end. */
export class KeptPairs {
  readonly #most: number;
  readonly #parts: (OrderedPairs & { readonly weights: Float64Array })[] = [];
  #size = 0;

  /** @param most Pairs that memory holds. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Keeps the pairs at these places.
   * @throws {ListsRefused} when more are kept than memory holds.
   */
  add({ left, right, pattern }: OrderedPairs, weights: Float64Array, places: Uint32Array): void {
    this.#size += places.length;
    if (this.#size > this.#most) throw tooManyKept(this.#most);
    const take = (words: Uint32Array): Uint32Array => places.map((pair) => words[pair] ?? 0);
    const bits = new Float64Array(places.length);
    for (let i = 0; i < places.length; i += 1) bits[i] = weights[places[i] ?? 0] ?? 0;
    this.#parts.push({ left: take(left), right: take(right), pattern: take(pattern), weights: bits });
  }

  /** All together, in the order in which they came. */
  finish(): WeightedPairs {
    const pairs = { left: this.#words('left'), right: this.#words('right'), pattern: this.#words('pattern') };
    const weights = new Float64Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      weights.set(part.weights, at);
      at += part.weights.length;
    }
    return { pairs, weights };
  }

  #words(of: keyof OrderedPairs): Uint32Array {
    const words = new Uint32Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      words.set(part[of], at);
      at += part[of].length;
    }
    return words;
  }
}

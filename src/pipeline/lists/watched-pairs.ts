import type { OrderedPairs } from '../../domain/pairing/order-pairs.ts';
import type { PairChunks } from '../../domain/pairing/pair-chunks.ts';

/** Pairs that are read several times from where they are set aside; tells how far all readings together are, in pairs. */
export class WatchedPairs implements PairChunks {
  readonly #pairs: PairChunks;
  readonly #onRead: (pairs: number) => void;
  #readings: number;
  #read = 0;

  /** @param readings Times that they will be read. */
  constructor(pairs: PairChunks, readings: number, onRead: (pairs: number) => void) {
    this.#pairs = pairs;
    this.#readings = readings;
    this.#onRead = onRead;
  }

  get size(): number {
    return this.#pairs.size;
  }

  get whole(): OrderedPairs | null {
    return this.#pairs.whole;
  }

  /** More readings than was thought. */
  addReadings(readings: number): void {
    this.#readings += readings;
  }

  *chunks(): Generator<OrderedPairs> {
    for (const chunk of this.#pairs.chunks()) {
      yield chunk;
      this.#read += chunk.left.length;
      this.#onRead(Math.min(this.size, Math.floor(this.#read / this.#readings)));
    }
  }
}

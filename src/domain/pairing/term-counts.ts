import { RARITY_CLASSES, rarityClass } from '../link-model/rarity-curve.ts';
import { hash53 } from '../linkage/hash53.ts';
import { TermIds } from './term-ids.ts';
import { release } from './word-arrays.ts';

const FIRST = 1024;

/** How often each value of one attribute occurs in two lists. Ids are given in the order of first sight. */
export class TermCounts {
  readonly #ids = new TermIds();
  /** Occurrences by id. */
  #left = new Uint32Array(FIRST);
  #right = new Uint32Array(FIRST);

  /** Different values so far. */
  get size(): number {
    return this.#ids.size;
  }

  /** Counts one occurrence in the left or the right list; tells the id of the value. */
  add(term: string, right: boolean): number {
    const [id = 0] = this.addAll(Float64Array.of(hash53(term)), right);
    return id - 1;
  }

  /** Counts values by their 53-bit hashes; tells for each its id + 1, 0 where a hash is negative: no value. */
  addAll(hashes: Float64Array, right: boolean): Uint32Array {
    const ids = this.#ids.identify(hashes);
    while (this.size > this.#left.length) this.#grow();
    const counts = right ? this.#right : this.#left;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] ?? 0;
      if (id > 0) counts[id - 1] = (counts[id - 1] ?? 0) + 1;
    }
    return ids;
  }

  /**
   * log2 of the share of each value, by id, in a reference: a register, or this table itself. A value that the reference
   * does not hold is taken to be no rarer there than one of its rarest.
   */
  rarities(reference: TermCounts): Float32Array {
    const total = Math.max(1, reference.#total());
    const rarities = new Float32Array(this.size);
    for (let id = 0; id < rarities.length; id += 1) {
      const known = reference === this ? id : reference.#ids.idOf(this.#ids.hashOf(id));
      const count = known < 0 ? 1 : (reference.#left[known] ?? 0) + (reference.#right[known] ?? 0);
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
    for (let id = 0; id < this.size; id += 1) products += (this.#left[id] ?? 0) * (this.#right[id] ?? 0);
    return products / (sum(this.#left) * sum(this.#right));
  }

  /** The same chance for two different records of the left list. NaN when fewer than two have a value. */
  selfCollision(): number {
    const total = sum(this.#left);
    let products = 0;
    for (let id = 0; id < this.size; id += 1) products += (this.#left[id] ?? 0) * ((this.#left[id] ?? 0) - 1);
    return products / (total * (total - 1));
  }

  /**
   * Pairs of records with the same value, one of each list (of different records of the left list when `self`), by the class
   * of the value's rarity.
   */
  equalPairs(rarities: Float32Array, self: boolean): Float64Array {
    const pairs = new Float64Array(RARITY_CLASSES);
    for (let id = 0; id < this.size; id += 1) {
      const [left, right] = [this.#left[id] ?? 0, this.#right[id] ?? 0];
      const at = rarityClass(rarities[id] ?? 0);
      pairs[at] = (pairs[at] ?? 0) + (self ? (left * (left - 1)) / 2 : left * right);
    }
    return pairs;
  }

  /** Gives its memory back, once all has been asked: nothing is counted any more. */
  release(): void {
    this.#ids.release();
    release(this.#left, this.#right);
  }

  #total(): number {
    return sum(this.#left) + sum(this.#right);
  }

  #grow(): void {
    this.#left = doubled(this.#left);
    this.#right = doubled(this.#right);
  }
}

function doubled(counts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(counts.length * 2);
  larger.set(counts);
  release(counts);
  return larger;
}

function sum(counts: Uint32Array): number {
  let total = 0;
  for (let i = 0; i < counts.length; i += 1) total += counts[i] ?? 0;
  return total;
}

import { type Digest, DIGEST_BYTES, nodeHash } from './tree-hash.ts';

/** The roots of the full subtrees of a tree, largest first: all that is needed to append to it and to know its root. */
export interface Frontier {
  readonly size: number;
  /** One hash for each binary digit 1 of `size`, from the highest. */
  readonly hashes: readonly Uint8Array[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] };

/** Told of every full subtree of 2 to the power of `height` leaves; `number` counts those of its height from 0. */
export type OnSubtree = (height: number, number: number, hash: Uint8Array) => void;

/** A tree that grows leaf by leaf; used for one walk over a log, keeps no leaf. */
export class GrowingTree {
  readonly #digest: Digest;
  readonly #onSubtree: OnSubtree | undefined;
  readonly #hashes: Uint8Array[];
  #size: number;

  constructor(digest: Digest, { size, hashes }: Frontier = EMPTY_FRONTIER, onSubtree?: OnSubtree) {
    this.#digest = digest;
    this.#onSubtree = onSubtree;
    this.#hashes = [...hashes];
    this.#size = size;
  }

  get size(): number {
    return this.#size;
  }

  append(leaf: Uint8Array): void {
    let hash = leaf;
    let height = 0;
    for (let full = this.#size; full % 2 === 1; full = (full - 1) / 2) {
      const left = this.#hashes.pop();
      if (left === undefined) throw new RangeError('a frontier lacks a hash');
      hash = nodeHash(left, hash, this.#digest);
      height += 1;
      this.#onSubtree?.(height, (full - 1) / 2, hash);
    }
    this.#hashes.push(hash);
    this.#size += 1;
  }

  frontier(): Frontier {
    return { size: this.#size, hashes: [...this.#hashes] };
  }

  root(): Uint8Array {
    return rootOf(this.frontier(), this.#digest);
  }
}

/** Root of the tree (RFC 6962 §2.1); of the empty one the digest of nothing. */
export function rootOf({ hashes }: Pick<Frontier, 'hashes'>, digest: Digest): Uint8Array {
  const smallest = hashes.at(-1);
  if (smallest === undefined) return digest(new Uint8Array(0));
  return hashes.slice(0, -1).reduceRight((root, left) => nodeHash(left, root, digest), smallest);
}

/** Has it a hash for every full subtree, and no other? */
export const isWellFormed = ({ size, hashes }: Frontier): boolean =>
  Number.isSafeInteger(size) &&
  size >= 0 &&
  hashes.length === ones(size) &&
  hashes.every(({ length }) => length === DIGEST_BYTES);

function ones(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

import { type Digest, nodeHash, sameBytes } from './tree-hash.ts';

/** Leaves `from` up to before `until`: a subtree of the tree. */
export interface Subtree {
  readonly from: number;
  readonly until: number;
}

/** Whose hashes, in this order, prove that a leaf is in a tree of `size` leaves (RFC 6962 §2.1.1, PATH). */
export function inclusionPath(index: number, size: number): readonly Subtree[] {
  if (!(index >= 0 && index < size)) throw new RangeError('no such leaf in this tree');
  return path(index, { from: 0, until: size });
}

function path(index: number, { from, until }: Subtree): readonly Subtree[] {
  if (until - from === 1) return [];
  const middle = from + splitOf(until - from);
  const [left, right] = [
    { from, until: middle },
    { from: middle, until },
  ];
  return index < middle ? [...path(index, left), right] : [...path(index, right), left];
}

/** Whose hashes, in this order, prove that a tree of `older` leaves is the beginning of one of `size` (RFC 6962 §2.1.2, PROOF). */
export function consistencyPath(older: number, size: number): readonly Subtree[] {
  if (!(older > 0 && older <= size)) throw new RangeError('no such older tree');
  return subproof(older, { from: 0, until: size }, true);
}

function subproof(older: number, { from, until }: Subtree, isWhole: boolean): readonly Subtree[] {
  if (older === until) return isWhole ? [] : [{ from, until }];
  const middle = from + splitOf(until - from);
  const [left, right] = [
    { from, until: middle },
    { from: middle, until },
  ];
  return older <= middle ? [...subproof(older, left, isWhole), right] : [...subproof(older, right, false), left];
}

/** The largest power of two below the number of leaves (k in RFC 6962 §2.1). */
function splitOf(leaves: number): number {
  let split = 1;
  while (split * 2 < leaves) split *= 2;
  return split;
}

export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** The root that this proof leads to; null when it has not the right length. Equal to the signed root = the leaf is in it. */
export function rootOfInclusion({ index, size, leaf, proof }: Inclusion, digest: Digest): Uint8Array | null {
  if (!(index >= 0 && index < size)) return null;
  const steps = inclusionPath(index, size);
  if (steps.length !== proof.length) return null;
  return proof.reduce(
    (hash, other, at) =>
      (steps[at]?.from ?? 0) > index ? nodeHash(hash, other, digest) : nodeHash(other, hash, digest),
    leaf,
  );
}

export interface Consistency {
  readonly older: { readonly size: number; readonly root: Uint8Array };
  readonly newer: { readonly size: number; readonly root: Uint8Array };
  readonly proof: readonly Uint8Array[];
}

/** Is the older tree the beginning of the newer one? (RFC 9162 §2.1.4.2) */
export function isConsistent({ older, newer, proof }: Consistency, digest: Digest): boolean {
  if (older.size > newer.size || older.size < 0) return false;
  if (older.size === newer.size) return proof.length === 0 && sameBytes(older.root, newer.root);
  if (older.size === 0) return proof.length === 0;
  const steps = consistencyPath(older.size, newer.size);
  if (steps.length !== proof.length) return false;
  return climb({ older, newer, proof }, steps, digest);
}

/** Rebuilds both roots from the same hashes: subtrees that end within the older tree belong to both. */
function climb({ older, newer, proof }: Consistency, steps: readonly Subtree[], digest: Digest): boolean {
  const first = steps[0];
  const startsInside = first !== undefined && first.until === older.size;
  let old = startsInside ? proof[0] : older.root;
  let whole = old;
  for (let at = startsInside ? 1 : 0; at < proof.length; at += 1) {
    const [hash, step] = [proof[at], steps[at]];
    if (hash === undefined || step === undefined || old === undefined || whole === undefined) return false;
    if (step.from >= older.size) whole = nodeHash(whole, hash, digest);
    else [old, whole] = [nodeHash(hash, old, digest), nodeHash(hash, whole, digest)];
  }
  return old !== undefined && whole !== undefined && sameBytes(old, older.root) && sameBytes(whole, newer.root);
}

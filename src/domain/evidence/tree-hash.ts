/** A digest of bytes, 32 bytes long. Handed in: what computes it is not the domain's affair. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

export const DIGEST_BYTES = 32;

/** Leaves and inner nodes begin differently, so that neither can pass for the other (RFC 6962 §2.1). */
const LEAF = 0;
const NODE = 1;

/** Leaf of the tree over some data (RFC 6962 §2.1). */
export function leafHash(data: Uint8Array, digest: Digest): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes[0] = LEAF;
  bytes.set(data, 1);
  return digest(bytes);
}

/** Inner node over two subtrees (RFC 6962 §2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array, digest: Digest): Uint8Array {
  const bytes = new Uint8Array(1 + 2 * DIGEST_BYTES);
  bytes[0] = NODE;
  bytes.set(left, 1);
  bytes.set(right, 1 + DIGEST_BYTES);
  return digest(bytes);
}

/** Head of the chain after one more leaf; the chain begins with 32 zero bytes. */
export function chainHash(head: Uint8Array, leaf: Uint8Array, digest: Digest): Uint8Array {
  const bytes = new Uint8Array(2 * DIGEST_BYTES);
  bytes.set(head, 0);
  bytes.set(leaf, DIGEST_BYTES);
  return digest(bytes);
}

export const CHAIN_START: Uint8Array = new Uint8Array(DIGEST_BYTES);

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

import { GrowingTree } from './frontier.ts';
import type { Subtree } from './proofs.ts';
import type { Digest } from './tree-hash.ts';
import { nodeHash } from './tree-hash.ts';

/** Height of a tile: roots of every 256 leaves, of every 65,536, … are kept, so that a proof reads some hundred hashes. */
export const TILE_HEIGHT = 8;

/** Kept hashes `from` up to before `until` of a level: 0 = leaves, 1 = roots of 256 leaves, … */
export type KeptHashes = (level: number, from: number, until: number) => Promise<readonly Uint8Array[]>;

/** Root over some leaves of the tree, out of hashes that are kept. @throws RangeError when they are not all there */
export async function subtreeHash({ from, until }: Subtree, kept: KeptHashes, digest: Digest): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let at = from; at < until;) {
    const width = widestAt(at, until);
    parts.push(await fullSubtree(at, width, kept, digest));
    at += width;
  }
  const last = parts.pop();
  if (last === undefined) throw new RangeError('a subtree has leaves');
  return parts.reduceRight((root, left) => nodeHash(left, root, digest), last);
}

/** Leaves of the widest full subtree that begins here and does not reach beyond the end. */
function widestAt(at: number, until: number): number {
  let width = 1;
  while (at % (width * 2) === 0 && at + width * 2 <= until) width *= 2;
  return width;
}

async function fullSubtree(from: number, width: number, kept: KeptHashes, digest: Digest): Promise<Uint8Array> {
  const level = Math.floor(Math.log2(width) / TILE_HEIGHT);
  const unit = 2 ** (level * TILE_HEIGHT);
  const hashes = await kept(level, from / unit, (from + width) / unit);
  if (hashes.length !== width / unit) throw new RangeError('a hash of the tree is missing');
  const tree = new GrowingTree(digest);
  for (const hash of hashes) tree.append(hash);
  return tree.root();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sha256 } from '../../../src/adapters/evidence/entry-text.ts';
import { GrowingTree, isWellFormed, rootOf } from '../../../src/domain/evidence/frontier.ts';
import { toHex } from '../../../src/domain/evidence/hex.ts';
import { consistencyPath, inclusionPath, isConsistent, rootOfInclusion } from '../../../src/domain/evidence/proofs.ts';
import { subtreeHash } from '../../../src/domain/evidence/subtree-hash.ts';
import { leafHash } from '../../../src/domain/evidence/tree-hash.ts';

/** The eight leaves, roots and proofs published with Certificate Transparency (google/certificate-transparency, merkle_tree_test.cc). */
const DATA = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const A = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const B = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const C = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const D = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const E = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const F = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const [, ROOT_1 = '', ROOT_2 = '', , ROOT_4 = ''] = ROOTS;

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const LEAVES = DATA.map((data) => leafHash(bytes(data), sha256));

const grown = (leaves: readonly Uint8Array[]): GrowingTree => {
  const tree = new GrowingTree(sha256);
  for (const leaf of leaves) tree.append(leaf);
  return tree;
};

/** Straight from the definition: no hash is kept but the leaves. */
const hashesOf = (path: readonly { from: number; until: number }[], leaves: readonly Uint8Array[]) =>
  path.map(({ from, until }) => grown(leaves.slice(from, until)).root());

describe('the tree over the evidence log (RFC 6962)', () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))('has the published root over $size leaves', ({ size, root }) => {
    expect(toHex(grown(LEAVES.slice(0, size)).root())).toBe(root);
  });

  it.each([
    { index: 0, size: 8, proof: [A, B, C] },
    { index: 5, size: 8, proof: [D, E, ROOT_4] },
    { index: 2, size: 3, proof: [ROOT_2] },
    { index: 1, size: 5, proof: [ROOT_1, B, D] },
  ])('proves with the published hashes that leaf $index is among $size', ({ index, size, proof }) => {
    expect(hashesOf(inclusionPath(index, size), LEAVES).map(toHex)).toEqual(proof);
    const leaf = LEAVES[index] ?? bytes('');
    const root = rootOfInclusion({ index, size, leaf, proof: proof.map(bytes) }, sha256);
    expect(root && toHex(root)).toBe(ROOTS[size]);
  });

  it.each([
    { older: 1, size: 8, proof: [A, B, C] },
    { older: 6, size: 8, proof: [F, E, ROOT_4] },
    { older: 2, size: 5, proof: [B, D] },
  ])('proves with the published hashes that $older leaves are the beginning of $size', ({ older, size, proof }) => {
    expect(hashesOf(consistencyPath(older, size), LEAVES).map(toHex)).toEqual(proof);
    const claim = (root: string) => ({
      older: { size: older, root: bytes(root) },
      newer: { size, root: bytes(ROOTS[size] ?? '') },
      proof: proof.map(bytes),
    });
    expect(isConsistent(claim(ROOTS[older] ?? ''), sha256)).toBe(true);
    expect(isConsistent(claim(ROOTS[older + 1] ?? ''), sha256)).toBe(false);
  });

  const someLeaves = (max: number) =>
    fc
      .integer({ min: 1, max })
      .map((size) => Array.from({ length: size }, (_, at) => sha256(new Uint8Array([at, at >> 8]))));

  it('proves every leaf of every tree, and no other leaf, place or shortened proof', () => {
    fc.assert(
      fc.property(someLeaves(70), fc.nat(), fc.nat(), (leaves, some, other) => {
        const [size, index] = [leaves.length, some % leaves.length];
        const leaf = leaves[index] ?? bytes('');
        const proof = hashesOf(inclusionPath(index, size), leaves);
        const root = toHex(grown(leaves).root());
        const claimed = (claim: Partial<{ index: number; leaf: Uint8Array; proof: readonly Uint8Array[] }>) => {
          const reached = rootOfInclusion({ index, size, leaf, proof, ...claim }, sha256);
          return reached && toHex(reached);
        };
        expect(claimed({})).toBe(root);
        expect(claimed({ leaf: sha256(leaf) })).not.toBe(root);
        if (other % size !== index) expect(claimed({ index: other % size })).not.toBe(root);
        if (proof.length > 0) expect(claimed({ proof: proof.slice(1) })).not.toBe(root);
      }),
    );
  });

  it('proves every beginning, and no tree with another leaf in it', () => {
    fc.assert(
      fc.property(someLeaves(70), fc.nat(), fc.nat(), (leaves, some, place) => {
        const older = 1 + (some % leaves.length);
        const proof = hashesOf(consistencyPath(older, leaves.length), leaves);
        const newer = { size: leaves.length, root: grown(leaves).root() };
        const rootAfter = (beginning: readonly Uint8Array[]) => ({ size: older, root: grown(beginning).root() });
        const beginning = leaves.slice(0, older);
        expect(isConsistent({ older: rootAfter(beginning), newer, proof }, sha256)).toBe(true);
        const forged = beginning.with(place % older, sha256(bytes('ff')));
        expect(isConsistent({ older: rootAfter(forged), newer, proof }, sha256)).toBe(false);
      }),
    );
  });

  it('goes on from its frontier as if it had never stopped', () => {
    fc.assert(
      fc.property(someLeaves(300), fc.nat(), (leaves, some) => {
        const frontier = grown(leaves.slice(0, some % leaves.length)).frontier();
        expect(isWellFormed(frontier)).toBe(true);
        const resumed = new GrowingTree(sha256, frontier);
        for (const leaf of leaves.slice(frontier.size)) resumed.append(leaf);
        expect(toHex(resumed.root())).toBe(toHex(grown(leaves).root()));
        expect(toHex(rootOf(resumed.frontier(), sha256))).toBe(toHex(resumed.root()));
      }),
    );
  });

  it('gives the same proof from kept roots of 256 leaves as from all leaves', async () => {
    const leaves = Array.from({ length: 1_100 }, (_, at) => sha256(new Uint8Array([at % 256, at >> 8])));
    const tiles: Uint8Array[] = [];
    const tree = new GrowingTree(sha256, undefined, (height, number, hash) => {
      if (height === 8) tiles[number] = hash;
    });
    for (const leaf of leaves) tree.append(leaf);
    const asked: number[] = [];
    const kept = async (level: number, from: number, until: number) => {
      asked.push(until - from);
      return (level === 0 ? leaves : tiles).slice(from, until);
    };
    for (const index of [0, 255, 256, 700, 1_023, 1_024, 1_099]) {
      const path = inclusionPath(index, leaves.length);
      const short = await Promise.all(path.map((subtree) => subtreeHash(subtree, kept, sha256)));
      expect(short.map(toHex)).toEqual(hashesOf(path, leaves).map(toHex));
    }
    expect(tiles).toHaveLength(4);
    expect(Math.max(...asked)).toBeLessThanOrEqual(128);
  });
});

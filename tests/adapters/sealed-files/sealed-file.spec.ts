import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { fileBytes, openBytes } from '../../../src/adapters/files/file-bytes.ts';
import type { SealingKey } from '../../../src/adapters/postgres/vault/sealed-value.ts';
import { keepSealed, openSealed, sealFile, type SealedPlace } from '../../../src/adapters/sealed-files/seal-file.ts';
import { CHUNK_BYTES } from '../../../src/adapters/sealed-files/sealed-chunks.ts';
import type { FileKeys } from '../../../src/adapters/sealed-files/sealed-header.ts';
import { FileTampered } from '../../../src/ports/sealed-file.ts';

const wrapping = (version: number, suite: 1 | 2): SealingKey => ({
  version,
  suite,
  key: randomBytes(suite === 1 ? 32 : 48),
});
const KEYS = { 1: wrapping(1, 1), 2: wrapping(2, 2) } as const;
const keysOf = (current: 1 | 2): FileKeys => ({
  current: async () => KEYS[current],
  byVersion: async (version) => KEYS[version as 1 | 2] ?? KEYS[1],
  destroyRetired: async () => undefined,
});
const TAG = { 1: 16, 2: 32 } as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianhe-sealed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const placeOf = (name: string): SealedPlace => ({ path: join(folder, name), place: `upload:${name}` });
async function* inPieces(bytes: Buffer, piece: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}
const sealed = async (plain: Buffer, name = 'file', keys = keysOf(1)) => {
  await sealFile(inPieces(plain, 10_000), placeOf(name), keys);
  return placeOf(name);
};
const readBack = async (at: SealedPlace, keys = keysOf(1)) =>
  buffer(fileBytes(await openSealed(at, 'roster.csv', keys)));
const found = async (at: SealedPlace, keys = keysOf(1)) =>
  expect(
    await readBack(at, keys).then(
      () => 'read',
      (error: unknown) => error,
    ),
  ).toBeInstanceOf(FileTampered);

const SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES];

describe.each([1, 2] as const)('a file sealed under suite %i', (suite) => {
  const keys = keysOf(suite);

  it.each(SIZES)('of %i bytes is read back byte for byte, and holds none of them in plain', async (size) => {
    const plain = randomBytes(size);
    const at = await sealed(plain, 'whole', keys);
    expect(await readBack(at, keys)).toEqual(plain);
    const raw = await readFile(at.path);
    expect(size < 16 || !raw.includes(plain.subarray(0, 16))).toBe(true);
  });

  it('is read at any place as the plain file would be', async () => {
    const plain = randomBytes(3 * CHUNK_BYTES + 77);
    const at = await sealed(plain, 'anywhere', keys);
    await using file = await openBytes(await openSealed(at, 'roster.xlsx', keys));
    expect(file.size).toBe(plain.length);
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length), fc.nat(2 * CHUNK_BYTES), async (position, length) => {
        expect((await file.read(position, length)).equals(plain.subarray(position, position + length))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('with any byte changed is found out', async () => {
    const plain = randomBytes(CHUNK_BYTES + 500);
    const at = await sealed(plain, 'flipped', keys);
    const raw = await readFile(at.path);
    const header = raw.length - plain.length - 2 * TAG[suite];
    const places = [...Array(header).keys(), header, header + CHUNK_BYTES - 1, header + CHUNK_BYTES, raw.length - 1];
    for (const place of places) {
      const changed = Buffer.from(raw);
      changed[place] = (changed[place] ?? 0) ^ (place % 2 === 0 ? 1 : 128);
      await writeFile(at.path, changed);
      await found(at, keys);
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(raw.length - 1), fc.integer({ min: 1, max: 255 }), async (place, bits) => {
        const changed = Buffer.from(raw);
        changed[place] = (changed[place] ?? 0) ^ bits;
        await writeFile(at.path, changed);
        await found(at, keys);
      }),
      { numRuns: 40 },
    );
  });

  it('cut off anywhere is found out, at the seam of two chunks as well', async () => {
    const at = await sealed(randomBytes(3 * CHUNK_BYTES), 'cut', keys);
    const raw = await readFile(at.path);
    const whole = CHUNK_BYTES + TAG[suite];
    const seams = [1, 2, 3].map((chunks) => raw.length - chunks * whole);
    for (const length of [...seams, 0, 5, 70, raw.length - 1, raw.length - whole - 1]) {
      await writeFile(at.path, raw.subarray(0, length));
      await found(at, keys);
    }
  });

  it('made longer is found out', async () => {
    const at = await sealed(randomBytes(CHUNK_BYTES), 'longer', keys);
    const raw = await readFile(at.path);
    const header = raw.length - CHUNK_BYTES - TAG[suite];
    for (const more of [Buffer.alloc(1), raw.subarray(header), Buffer.alloc(TAG[suite])]) {
      await writeFile(at.path, Buffer.concat([raw, more]));
      await found(at, keys);
    }
  });

  it('with two chunks swapped, or one put twice, is found out', async () => {
    const at = await sealed(randomBytes(3 * CHUNK_BYTES), 'swapped', keys);
    const raw = await readFile(at.path);
    const whole = CHUNK_BYTES + TAG[suite];
    const header = raw.length - 3 * whole;
    const chunk = (index: number) => raw.subarray(header + index * whole, header + (index + 1) * whole);
    for (const order of [
      [1, 0, 2],
      [0, 2, 1],
      [0, 0, 2],
      [0, 1, 1],
    ]) {
      await writeFile(at.path, Buffer.concat([raw.subarray(0, header), ...order.map(chunk)]));
      await found(at, keys);
    }
  });

  it('put in the place of another is found out, and so are its chunks under the header of another', async () => {
    const plain = randomBytes(1_000);
    const [one, other] = [await sealed(plain, 'one', keys), await sealed(plain, 'other', keys)];
    const [first, second] = [await readFile(one.path), await readFile(other.path)];
    await copyFile(one.path, other.path);
    await found(other, keys);
    const header = first.length - plain.length - TAG[suite];
    await writeFile(other.path, Buffer.concat([second.subarray(0, header), first.subarray(header)]));
    await found(other, keys);
  });
});

describe('a sealed file that is kept elsewhere', () => {
  it('keeps its chunks under a header for its new place, which a new key of another suite may wrap', async () => {
    const plain = randomBytes(2 * CHUNK_BYTES);
    const at = await sealed(plain, 'posted', keysOf(1));
    const kept = placeOf('kept');
    await keepSealed(await openSealed(at, 'roster.csv', keysOf(1)), kept, keysOf(2));
    expect(await readBack(kept, keysOf(2))).toEqual(plain);
    await copyFile(kept.path, at.path);
    await found(at);
  });

  it('in plain, as an operator has it, is sealed on the way', async () => {
    const path = join(folder, 'plain.csv');
    await writeFile(path, 'id\n29012120250101001X\n');
    await keepSealed(path, placeOf('taken'), keysOf(1));
    expect((await readFile(placeOf('taken').path)).includes('29012120250101001X')).toBe(false);
    expect((await readBack(placeOf('taken'))).toString()).toBe('id\n29012120250101001X\n');
  });
});

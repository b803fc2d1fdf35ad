import fc from 'fast-check';
import { expect, it } from 'vitest';

import { mix, veilUnder } from '../../../src/adapters/postgres/vault/veil.ts';

const veil = veilUnder({ version: 1, suite: 1, key: Buffer.alloc(32, 5) });
const other = veilUnder({ version: 1, suite: 1, key: Buffer.alloc(32, 6) });
const hashedKey = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

it('HalfSipHash-2-4 of four bytes as its reference code computes it', () => {
  // key 00…07, message 00 01 02 03: 2a 6e 46 89 in vectors.h of the reference implementation
  expect((mix(0x03020100, 0x03020100, 0x07060504) >>> 0).toString(16).padStart(8, '0')).toBe('89466e2a');
});

it('every hashed key has one place under the veil, and comes back from it', () => {
  fc.assert(
    fc.property(hashedKey, (key) => {
      const place = veil.key(key);
      expect(Number.isSafeInteger(place) && place >= 0).toBe(true);
      expect(veil.openKey(place)).toBe(key);
    }),
  );
});

it('neighbouring keys lie far apart, and elsewhere under another key', () => {
  const places = Array.from({ length: 1_000 }, (_, key) => veil.key(key));
  // evenly spread over ten parts: 100 each, with a standard deviation of 9.5
  for (let part = 0; part < 10; part += 1) {
    const inside = places.filter((place) => Math.floor((place / 2 ** 53) * 10) === part).length;
    expect(Math.abs(inside - 100)).toBeLessThan(50);
  }
  expect(places.filter((place, key) => place === other.key(key))).toEqual([]);
});

it('a digest keeps its form and comes back', () => {
  const digest = '900150983cd24fb0d6963f7d28e17f72';
  const id = '90015098-3cd2-4fb0-d696-3f7d28e17f72';
  expect(veil.digest(digest)).toMatch(/^[0-9a-f]{32}$/);
  expect(veil.digest(id).replaceAll('-', '')).toBe(veil.digest(digest));
  expect(veil.openDigest(veil.digest(id))).toBe(id);
  expect(veil.digest(digest)).not.toBe(other.digest(digest));
});

it('the national suite has a veil of its own', () => {
  const national = veilUnder({ version: 1, suite: 2, key: Buffer.alloc(48, 5) });
  const digest = '900150983cd24fb0d6963f7d28e17f72';
  expect(national.openDigest(national.digest(digest))).toBe(digest);
  expect(national.openKey(national.key(290_121))).toBe(290_121);
});

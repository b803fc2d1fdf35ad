import { type Cipheriv, createCipheriv, createDecipheriv, type Decipheriv } from 'node:crypto';
import type { SealingKey } from './sealed-value.ts';
import { suiteOf } from './suite.ts';

/**
 * Digests of 16 bytes and hashed keys of 53 bits as the database holds them. A digest of known things and one unknown number
 * is no secret: there are few numbers, and whoever has the database tries them all. Under the veil, a permutation that
 * only the key knows, digests and keys can be compared and nothing else.
 */
export interface Veil {
  /** 32 hexadecimal digits, with or without the hyphens of a UUID, in the same form. */
  readonly digest: (plain: string) => string;
  /** The same of its 16 bytes, which takes half the time. */
  readonly digestOfBytes: (plain: Buffer) => string;
  readonly openDigest: (veiled: string) => string;
  /** A safe integer from 0 to 2^53 − 1, to and from another. */
  readonly key: (plain: number) => number;
  readonly openKey: (veiled: number) => number;
}

const BLOCK_CIPHERS = { 1: { name: 'aes-256-ecb', bytes: 32 }, 2: { name: 'sm4-ecb', bytes: 16 } } as const;

/** The veil that belongs to the key of tokens. */
export function veilUnder({ suite: id, key }: SealingKey): Veil {
  const suite = suiteOf(id);
  const { name, bytes } = BLOCK_CIPHERS[id];
  const cipherKey = suite.mac(key, 'lianhe veil of digests').subarray(0, bytes);
  // One block at a time, so that ECB is the bare permutation; one object serves all blocks.
  const cipher = createCipheriv(name, cipherKey, null).setAutoPadding(false);
  const decipher = createDecipheriv(name, cipherKey, null).setAutoPadding(false);
  const words = roundKeys(suite.mac(key, 'lianhe veil of keys'));
  return {
    digest: (plain) => through(plain, cipher),
    digestOfBytes: (plain) => cipher.update(plain).toString('hex'),
    openDigest: (veiled) => through(veiled, decipher),
    key: (plain) => permute(plain, words),
    openKey: (veiled) => permuteBack(veiled, words),
  };
}

function through(hex: string, cipher: Cipheriv | Decipheriv): string {
  if (!hex.includes('-')) return cipher.update(hex, 'hex', 'hex');
  return cipher.update(hex.replaceAll('-', ''), 'hex', 'hex').replace(UUID, '$1-$2-$3-$4-$5');
}

const UUID = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** Rounds of an unbalanced Feistel network; eight resist what four are proven against (Luby–Rackoff; NIST SP 800-38G uses 8 or 10). */
const ROUNDS = 8;
/** The low part has 27 bits and the high one 26; each round changes one by the other. */
const LOW = 2 ** 27;
const LOW_MASK = LOW - 1;
const HIGH_MASK = 2 ** 26 - 1;

/** Two 32-bit words for each round. */
function roundKeys(secret: Buffer): Int32Array {
  const words = new Int32Array(ROUNDS * 2);
  for (let at = 0; at < words.length; at += 1)
    words[at] = secret.readInt32LE((at * 4) % 32) ^ Math.imul(at >> 1, 0x9e3779b9);
  return words;
}

function permute(value: number, words: Int32Array): number {
  let low = value % LOW;
  let high = (value - low) / LOW;
  for (let round = 0; round < ROUNDS; round += 2) {
    low = (low ^ mix(high, words[round * 2] ?? 0, words[round * 2 + 1] ?? 0)) & LOW_MASK;
    high = (high ^ mix(low, words[round * 2 + 2] ?? 0, words[round * 2 + 3] ?? 0)) & HIGH_MASK;
  }
  return low + high * LOW;
}

/** Each round undoes itself; so the same rounds, last one first. */
function permuteBack(value: number, words: Int32Array): number {
  let low = value % LOW;
  let high = (value - low) / LOW;
  for (let round = ROUNDS - 2; round >= 0; round -= 2) {
    high = (high ^ mix(low, words[round * 2 + 2] ?? 0, words[round * 2 + 3] ?? 0)) & HIGH_MASK;
    low = (low ^ mix(high, words[round * 2] ?? 0, words[round * 2 + 1] ?? 0)) & LOW_MASK;
  }
  return low + high * LOW;
}

/** HalfSipHash-2-4 of one word (Aumasson, Bernstein: SipHash, 2012; the 32-bit variant of its reference code). */
export function mix(word: number, k0: number, k1: number): number {
  let v0 = k0;
  let v1 = k1;
  let v2 = 0x6c796765 ^ k0;
  let v3 = 0x74656462 ^ k1 ^ word;
  for (let round = 0; round < 8; round += 1) {
    if (round === 2) {
      v0 ^= word;
      v3 ^= LENGTH_BLOCK;
    }
    if (round === 4) {
      v0 ^= LENGTH_BLOCK;
      v2 ^= 0xff;
    }
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
  }
  return v1 ^ v3;
}

/** The last block of a message of four bytes. */
const LENGTH_BLOCK = 4 << 24;

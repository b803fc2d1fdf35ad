import { randomBytes } from 'node:crypto';
import { suiteOf, type Suite, type SuiteId } from './suite.ts';

/** A key that seals values, under its version. */
export interface SealingKey {
  readonly version: number;
  readonly suite: SuiteId;
  readonly key: Buffer;
}

const HEADER_BYTES = 3;

/**
 * suite(1) ‖ key version(2) ‖ iv ‖ ciphertext ‖ tag. What the value stands for is authenticated with it: a ciphertext in
 * another row, or under another header, does not open.
 */
export function seal(
  { version, suite: id, key }: SealingKey,
  place: string,
  text: string,
  iv = freshBytes(suiteOf(id).ivBytes),
): Buffer {
  const suite = suiteOf(id);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(id, 0);
  header.writeUInt16BE(version, 1);
  return Buffer.concat([header, iv, suite.encrypt(key, iv, boundTo(place, header), Buffer.from(text))]);
}

/** The version of the key that sealed a value. */
export const keyVersionOf = (sealed: Buffer): number => sealed.readUInt16BE(1);

/** The text, or null when value, place and key do not belong together. */
export function unseal({ suite: id, key }: SealingKey, place: string, sealed: Buffer): string | null {
  if (sealed.length < HEADER_BYTES || sealed.readUInt8(0) !== id) return null;
  const suite: Suite = suiteOf(id);
  const header = sealed.subarray(0, HEADER_BYTES);
  const iv = sealed.subarray(HEADER_BYTES, HEADER_BYTES + suite.ivBytes);
  if (iv.length < suite.ivBytes) return null;
  const plain = suite.decrypt(key, iv, boundTo(place, header), sealed.subarray(HEADER_BYTES + suite.ivBytes));
  return plain === null ? null : plain.toString();
}

/** Random bytes from a store of some hundred values: asking the system for each costs as much as sealing. None is used twice. */
function freshBytes(count: number): Buffer {
  if (used + count > store.length) [store, used] = [randomBytes(STORE), 0];
  used += count;
  return store.subarray(used - count, used);
}

const STORE = 4_096;
let store = Buffer.alloc(0);
let used = 0;

const boundTo = (place: string, header: Buffer): Buffer => Buffer.concat([Buffer.from(`lianhe1|${place}|`), header]);

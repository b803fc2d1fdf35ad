import { randomBytes } from 'node:crypto';
import { type ContentKey, FileTampered } from '../../ports/sealed-file.ts';
import type { SealingKey } from '../postgres/vault/sealed-value.ts';
import { suiteOf } from '../postgres/vault/suite.ts';

/** Keys that wrap the keys of files: data keys of the vault for this one purpose. */
export interface FileKeys {
  /** Wraps whatever is sealed from now on; asked anew for every file, so that nobody goes on with a retired key. */
  current(): Promise<SealingKey>;
  /** @throws KeyProblem when it was destroyed */
  byVersion(version: number): Promise<SealingKey>;
  /** Destroys retired keys that nothing lies under any more. */
  destroyRetired(): Promise<void>;
}

/** First bytes of a sealed file: its kind and the version of this form. */
const MAGIC = Buffer.from('LIANHE\u0000\u0001', 'latin1');
const SUITE_AT = MAGIC.length;
const VERSION_AT = SUITE_AT + 1;
const WRAPPED_AT = VERSION_AT + 2;

/** Bytes that hold any header, whatever its suite. */
export const MOST_HEADER_BYTES = 256;

/** A header and the key that it wraps. */
export interface SealedHeader {
  readonly bytes: Buffer;
  readonly contentKey: ContentKey;
}

/** A header for a new file in this place, with a content key that nothing else was or will be sealed with. */
export const newHeader = (wrapping: SealingKey, place: string): SealedHeader =>
  wrapKey(wrapping, place, randomBytes(suiteOf(wrapping.suite).keyBytes));

/** The content key under another header: for another place, or another wrapping key of the same suite or not. */
export function wrapKey(
  wrapping: SealingKey,
  place: string,
  key: Uint8Array,
  contentSuite = wrapping.suite,
): SealedHeader {
  const suite = suiteOf(wrapping.suite);
  const fixed = Buffer.concat([MAGIC, Buffer.alloc(WRAPPED_AT - SUITE_AT)]);
  fixed.writeUInt8((contentSuite << 4) | wrapping.suite, SUITE_AT);
  fixed.writeUInt16BE(wrapping.version, VERSION_AT);
  const iv = randomBytes(suite.ivBytes);
  const wrapped = suite.encrypt(wrapping.key, iv, boundTo(place, fixed), Buffer.from(key));
  const bytes = Buffer.concat([fixed, iv, wrapped]);
  return { bytes, contentKey: { suite: contentSuite, key, headerBytes: bytes.length } };
}

/** The key version that wrapped the content key. @throws FileTampered when this is no header */
export function wrappedUnder(head: Buffer, place: string): number {
  if (head.length < WRAPPED_AT || !head.subarray(0, SUITE_AT).equals(MAGIC)) throw new FileTampered(place);
  return head.readUInt16BE(VERSION_AT);
}

/**
 * The header at the beginning of `head`: nothing in it can be changed, and it opens in its own place only.
 * @throws FileTampered
 * @throws KeyProblem when its key is gone
 */
export async function openHeader(
  head: Buffer,
  place: string,
  keys: Pick<FileKeys, 'byVersion'>,
): Promise<SealedHeader> {
  const wrapping = await keys.byVersion(wrappedUnder(head, place));
  const [contentSuite, wrappingSuite] = [head.readUInt8(SUITE_AT) >> 4, head.readUInt8(SUITE_AT) & 15];
  if (wrappingSuite !== wrapping.suite || (contentSuite !== 1 && contentSuite !== 2)) throw new FileTampered(place);
  const suite = suiteOf(wrapping.suite);
  const bodyAt = WRAPPED_AT + suite.ivBytes;
  const end = bodyAt + suiteOf(contentSuite).keyBytes + suite.tagBytes;
  if (head.length < end) throw new FileTampered(place);
  const fixed = head.subarray(0, WRAPPED_AT);
  const iv = head.subarray(WRAPPED_AT, bodyAt);
  const key = suite.decrypt(wrapping.key, iv, boundTo(place, fixed), head.subarray(bodyAt, end));
  if (key === null) throw new FileTampered(place);
  return { bytes: head.subarray(0, end), contentKey: { suite: contentSuite, key, headerBytes: end } };
}

const boundTo = (place: string, fixed: Buffer): Buffer => Buffer.concat([Buffer.from(`lianhe file|${place}|`), fixed]);

/**
 * A 32-bit hash of a text, never 0, so that 0 can mean missing. FNV-1a steps with a MurmurHash3 finisher. Two different
 * texts collide once in 4 billion pairs: far below the chance that two values agree by accident. Not cryptographic.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix32(hash ^ text.length) || 1;
}

/** Spreads every bit of a number over all 32 (finisher of MurmurHash3); unsigned. */
export function mix32(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The low 16 bits of a hash as its short form, never 0. */
export function short16(hash: number): number {
  return hash & 0xffff || 1;
}

/** A hash of several words that does not depend on their order, never 0. */
export function unorderedHash(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum = (sum + hash32(word)) | 0;
  return sum >>> 0 || 1;
}

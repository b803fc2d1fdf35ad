/**
 * Short texts as symbols of 6 bits, five to a 32-bit word: letters 1–26, digits 27–36, every other character one of
 * 37–63 by its code point. 0 ends the text. What does not fit is cut off.
 */
const BITS = 6;
const PER_WORD = 5;
const SYMBOL = 0x3f;
const FIRST_DIGIT = 27;
const FIRST_OTHER = 37;
const OTHERS = 27;

/** Longest text that can be unpacked: 30 symbols, so that a position is a bit of a 32-bit word. */
export const LONGEST = 30;

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + FIRST_DIGIT;
  return FIRST_OTHER + (code % OTHERS);
}

/** Writes a folded text into `size` words from `words[at]`. */
export function packSymbols(text: string, words: Uint32Array, at: number, size: number): void {
  for (let word = 0; word < size; word += 1) {
    let packed = 0;
    for (let i = PER_WORD - 1; i >= 0; i -= 1) {
      const index = word * PER_WORD + i;
      packed = (packed << BITS) | (index < text.length ? symbolOf(text.charCodeAt(index)) : 0);
    }
    words[at + word] = packed;
  }
}

/**
 * One bit for each kind of symbol that the text has, cut off where packing cuts. Kinds share bits, so a bit that only
 * one of two texts has proves a symbol that the other lacks, but not the reverse.
 */
export function symbolKinds(text: string, size: number): number {
  let kinds = 0;
  const end = Math.min(text.length, size * PER_WORD);
  for (let i = 0; i < end; i += 1) kinds |= 1 << (symbolOf(text.charCodeAt(i)) & 31);
  return kinds >>> 0;
}

/** Number of symbols in `size` words. */
export function symbolCount(words: Uint32Array, at: number, size: number): number {
  for (let word = size - 1; word >= 0; word -= 1) {
    const packed = words[at + word] ?? 0;
    if (packed !== 0) return word * PER_WORD + Math.floor((37 - Math.clz32(packed)) / BITS);
  }
  return 0;
}

/** Writes one symbol to a byte; returns their number. */
export function unpackSymbols(words: Uint32Array, at: number, size: number, into: Uint8Array): number {
  let count = 0;
  for (let word = 0; word < size; word += 1) {
    for (let packed = words[at + word] ?? 0; packed !== 0; packed >>>= BITS) {
      into[count] = packed & SYMBOL;
      count += 1;
    }
  }
  return count;
}

/** True when the shorter text is the beginning of the longer; `shorter` is its length. */
export function startAlike(words: Uint32Array, a: number, b: number, shorter: number): boolean {
  let left = shorter;
  for (let word = 0; left > 0; word += 1, left -= PER_WORD) {
    const differs = (words[a + word] ?? 0) ^ (words[b + word] ?? 0);
    const mask = left >= PER_WORD ? -1 : (1 << (left * BITS)) - 1;
    if ((differs & mask) !== 0) return false;
  }
  return true;
}

/** Number of positions where two packed texts differ. */
export function differingSymbols(words: Uint32Array, a: number, b: number, size: number): number {
  let count = 0;
  for (let word = 0; word < size; word += 1) {
    for (let bits = ((words[a + word] ?? 0) ^ (words[b + word] ?? 0)) >>> 0; bits !== 0; bits >>>= BITS) {
      if ((bits & SYMBOL) !== 0) count += 1;
    }
  }
  return count;
}

/** Number of one-bits. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

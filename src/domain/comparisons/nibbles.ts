/**
 * Numbers written as nibbles, one digit each, so that a position is four bits: `differing` digits are found by one
 * exclusive-or. Digits 0–9, X 10; 15 stands for a digit that is not known.
 */
const UNKNOWN_DIGIT = 15;

/** Nibble of one character: digits, X, else unknown. */
function nibbleOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code === 88 || code === 120 ? 10 : UNKNOWN_DIGIT;
}

/** The characters from `start` to before `end` as nibbles, first digit highest; at most eight. Missing ones are unknown. */
export function nibblesOf(text: string, start: number, end: number): number {
  let packed = 0;
  for (let i = start; i < end; i += 1)
    packed = (packed << 4) | (i < text.length ? nibbleOf(text.charCodeAt(i)) : UNKNOWN_DIGIT);
  return packed >>> 0;
}

/* The lowest bit of each nibble that is not 0. */
function marks(differs: number): number {
  const pairs = differs | (differs >>> 1);
  return (pairs | (pairs >>> 2)) & 0x11111111;
}

/** Number of nibbles that are not 0. */
export function nibbleCount(differs: number): number {
  return Math.imul(marks(differs), 0x11111111) >>> 28;
}

/**
 * True when two words of eight nibbles differ by nothing but a swap of two neighbours. `differs` is their exclusive-or.
 * The pair must lie inside one word.
 */
export function isNeighbourSwap(a: number, b: number, differs: number): boolean {
  const low = 31 - Math.clz32(differs & -differs);
  const shift = low & ~3;
  const rest = differs >>> shift;
  if (shift > 24 || rest > 0xff || (rest & 0xf) === 0 || rest >>> 4 === 0) return false;
  const first = (a >>> shift) & 0xff;
  const second = (b >>> shift) & 0xff;
  return first >>> 4 === (second & 0xf) && (first & 0xf) === second >>> 4;
}

import { bitCount, LONGEST } from './packed-symbols.ts';

/* Positions of each symbol in the second text, one bit each; all zero between calls. */
const PLACES = new Int32Array(64);
const MATCHED = new Uint8Array(LONGEST + 2);

/** Jaro similarities above this are raised for a common beginning (Winkler 1990). */
const RAISED_ABOVE = 0.7;
const LONGEST_PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

/** Jaro similarity from the lengths, the matching symbols and those of them out of order. */
function jaroOf(lengthA: number, lengthB: number, matches: number, outOfOrder: number): number {
  return (matches / lengthA + matches / lengthB + (matches - outOfOrder / 2) / matches) / 3;
}

/**
 * Pairs each symbol of `a` with the first free equal symbol of `b` within the window, as bit sets; the symbols of `a`
 * that found one are left in `MATCHED`, in order.
 */
function matchSymbols(a: Uint8Array, lengthA: number, b: Uint8Array, lengthB: number): number {
  const window = Math.max((Math.max(lengthA, lengthB) >> 1) - 1, 0);
  for (let j = 0; j < lengthB; j += 1) PLACES[b[j] ?? 0] = (PLACES[b[j] ?? 0] ?? 0) | (1 << j);
  let used = 0;
  let count = 0;
  for (let i = 0; i < lengthA; i += 1) {
    const symbol = a[i] ?? 0;
    const near = ((2 << Math.min(i + window, LONGEST)) - 1) & (-1 << Math.max(i - window, 0));
    const free = (PLACES[symbol] ?? 0) & ~used & near;
    if (free === 0) continue;
    used |= free & -free;
    MATCHED[count] = symbol;
    count += 1;
  }
  for (let j = 0; j < lengthB; j += 1) PLACES[b[j] ?? 0] = 0;
  return used;
}

/** Jaro similarity of two texts of 1–30 symbols (Jaro 1989), 0–1. */
function jaro(a: Uint8Array, lengthA: number, b: Uint8Array, lengthB: number): number {
  const used = matchSymbols(a, lengthA, b, lengthB);
  let count = 0;
  let outOfOrder = 0;
  for (let bits = used; bits !== 0; bits &= bits - 1) {
    if (MATCHED[count] !== b[31 - Math.clz32(bits & -bits)]) outOfOrder += 1;
    count += 1;
  }
  return count === 0 ? 0 : jaroOf(lengthA, lengthB, count, outOfOrder);
}

/** Jaro-Winkler similarity of two texts of at most 30 symbols, 0–1 (Winkler 1990); symmetric. */
export function jaroWinkler(a: Uint8Array, lengthA: number, b: Uint8Array, lengthB: number): number {
  // Greedy matching can depend on which text comes first; the shorter one does, or the one first in order.
  const similarity = comesFirst(a, lengthA, b, lengthB) ? jaro(a, lengthA, b, lengthB) : jaro(b, lengthB, a, lengthA);
  if (similarity <= RAISED_ABOVE) return similarity;
  const longest = Math.min(lengthA, lengthB, LONGEST_PREFIX);
  let prefix = 0;
  while (prefix < longest && a[prefix] === b[prefix]) prefix += 1;
  return similarity + prefix * PREFIX_WEIGHT * (1 - similarity);
}

function comesFirst(a: Uint8Array, lengthA: number, b: Uint8Array, lengthB: number): boolean {
  if (lengthA !== lengthB) return lengthA < lengthB;
  let at = 0;
  while (at < lengthA && a[at] === b[at]) at += 1;
  return (a[at] ?? 0) <= (b[at] ?? 0);
}

/**
 * No Jaro-Winkler similarity of two texts exceeds this, by their lengths and kinds of symbols alone (`symbolKinds`):
 * every kind that only one of them has is a symbol without match. Spares most pairs the unpacking.
 */
export function winklerCeiling(kindsA: number, kindsB: number, lengthA: number, lengthB: number): number {
  const common = Math.min(lengthA - bitCount(kindsA & ~kindsB), lengthB - bitCount(kindsB & ~kindsA));
  if (common <= 0) return 0;
  const similarity = (common / lengthA + common / lengthB + 1) / 3;
  return similarity <= RAISED_ABOVE ? similarity : similarity + LONGEST_PREFIX * PREFIX_WEIGHT * (1 - similarity);
}

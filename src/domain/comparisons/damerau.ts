/* Positions of each symbol in the first text, one bit each; all zero between calls. */
const PLACES = new Int32Array(64);

/**
 * Edits between two texts of at most 30 symbols: changed, missing and added symbols and swaps of neighbours count one
 * each (Damerau 1964, restricted form). Bit-parallel (Hyyrö 2003): some ten operations a symbol.
 */
export function editDistance(a: Uint8Array, lengthA: number, b: Uint8Array, lengthB: number): number {
  if (lengthA === 0) return lengthB;
  for (let i = 0; i < lengthA; i += 1) PLACES[a[i] ?? 0] = (PLACES[a[i] ?? 0] ?? 0) | (1 << i);
  const distance = advance(b, lengthB, lengthA);
  for (let i = 0; i < lengthA; i += 1) PLACES[a[i] ?? 0] = 0;
  return distance;
}

/* Vertical (`up`, `down`), diagonal and horizontal differences of one column of the edit matrix, as bit sets. */
function advance(b: Uint8Array, lengthB: number, lengthA: number): number {
  const last = 1 << (lengthA - 1);
  let distance = lengthA;
  let up = -1;
  let down = 0;
  let diagonal = 0;
  let before = 0;
  for (let j = 0; j < lengthB; j += 1) {
    const here = PLACES[b[j] ?? 0] ?? 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = ((((here & up) + up) | 0) ^ up) | here | down | swapped;
    const rise = down | ~(diagonal | up);
    const fall = diagonal & up;
    if ((rise & last) !== 0) distance += 1;
    if ((fall & last) !== 0) distance -= 1;
    const shifted = (rise << 1) | 1;
    up = (fall << 1) | ~(diagonal | shifted);
    down = shifted & diagonal;
    before = here;
  }
  return distance;
}

/** True when one symbol is changed, missing or added, or two neighbours are swapped. Texts of any length. */
export function isOneEdit(a: Uint8Array, lengthA: number, b: Uint8Array, lengthB: number): boolean {
  if (lengthA > lengthB) return isOneEdit(b, lengthB, a, lengthA);
  if (lengthB - lengthA > 1) return false;
  let at = 0;
  while (at < lengthA && a[at] === b[at]) at += 1;
  if (lengthA < lengthB) return endAlike(a, at, b, at + 1, lengthB);
  if (at === lengthA) return false;
  if (endAlike(a, at + 1, b, at + 1, lengthB)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && endAlike(a, at + 2, b, at + 2, lengthB);
}

function endAlike(a: Uint8Array, fromA: number, b: Uint8Array, fromB: number, endB: number): boolean {
  for (let j = fromB; j < endB; j += 1) if (a[j - fromB + fromA] !== b[j]) return false;
  return true;
}

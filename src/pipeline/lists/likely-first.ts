import type { ComparedPairs } from '../../ports/pair-kernel.ts';
import { placesWhere } from './places-where.ts';

/**
 * Pairs of at least so many bits (their weights unless told): highest weight first, then by rows, so that the order never
 * depends on the kernel.
 */
export function pairsFrom(
  weights: Float64Array,
  { left, right }: ComparedPairs,
  least: number,
  bits: Float64Array = weights,
): Uint32Array {
  return placesWhere(bits.length, (pair) => (bits[pair] ?? 0) >= least).sort(
    (a, b) =>
      (weights[b] ?? 0) - (weights[a] ?? 0) || (left[a] ?? 0) - (left[b] ?? 0) || (right[a] ?? 0) - (right[b] ?? 0),
  );
}

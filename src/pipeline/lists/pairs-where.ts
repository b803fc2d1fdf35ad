import type { OrderedPairs } from '../../domain/pairing/order-pairs.ts';
import { placesWhere } from './places-where.ts';

/** The pairs for which this holds, in their order, on memory of their own. Asked twice for each. */
export function pairsWhere({ left, right, pattern }: OrderedPairs, isChosen: (pair: number) => boolean): OrderedPairs {
  const places = placesWhere(left.length, isChosen);
  const take = (words: Uint32Array): Uint32Array => places.map((pair) => words[pair] ?? 0);
  return { left: take(left), right: take(right), pattern: take(pattern) };
}

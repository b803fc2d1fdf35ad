import { mix32 } from '../comparisons/hash32.ts';

/**
 * The key of a record in a part of a block that is too large: its key under the rule together with its key under another
 * rule. 0 when one of them is missing: such a record stays out of the parts, and the pairs it loses are counted.
 */
export function splitKey(key: number, other: number): number {
  if (key === 0 || other === 0) return 0;
  return mix32(Math.imul(key, 0x9e3779b1) ^ other) || 1;
}

/**
 * Rules by which to split the blocks of a rule, in the order to try: those after it, then those before it, because an
 * earlier rule has already proposed the pairs that agree under both.
 */
export function splitOrder(rule: number, rules: number): readonly number[] {
  const after = Array.from({ length: Math.max(0, rules - rule - 1) }, (_, index) => rule + 1 + index);
  return [...after, ...Array.from({ length: rule }, (_, index) => index)];
}

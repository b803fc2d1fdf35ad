import { type Interval, Z95 } from './interval.ts';

/**
 * Wilson score interval of a proportion, both limits within 0…1; null without cases (Wilson 1927; Newcombe 1998).
 * Holds its level for few cases and for shares near 0 and 1, where the plain normal interval does not.
 */
export function wilson(successes: number, cases: number): Interval | null {
  if (cases <= 0) return null;
  const share = successes / cases;
  const weight = (Z95 * Z95) / cases;
  const centre = share + weight / 2;
  const half = Z95 * Math.sqrt((share * (1 - share)) / cases + weight / (4 * cases));
  return { low: Math.max(0, (centre - half) / (1 + weight)), high: Math.min(1, (centre + half) / (1 + weight)) };
}

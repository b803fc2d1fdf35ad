import { type Interval, Z95 } from './interval.ts';

/**
 * Log-normal 95 % interval of the ratio of two independent counts: ratio × exp(± z √(1/a + 1/b)); null when one of them
 * is 0, for then the logarithm has no variance.
 */
export function ratioInterval(above: number, below: number): Interval | null {
  if (above <= 0 || below <= 0) return null;
  const factor = Math.exp(Z95 * Math.sqrt(1 / above + 1 / below));
  return { low: above / below / factor, high: (above / below) * factor };
}

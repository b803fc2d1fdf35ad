import { type Interval, Z95 } from './interval.ts';

/**
 * Byar's approximation to the exact 95 % limits of a Poisson count (Breslow & Day 1987, vol. II, p. 69). From ten events
 * on it differs from the exact limits by less than one in a hundred. Divide both limits by the population for a rate.
 */
export const byar = (events: number): Interval => ({ low: lower(events), high: upper(events) });

const lower = (events: number): number =>
  events <= 0 ? 0 : events * (1 - 1 / (9 * events) - Z95 / (3 * Math.sqrt(events))) ** 3;

function upper(events: number): number {
  const next = events + 1;
  return next * (1 - 1 / (9 * next) + Z95 / (3 * Math.sqrt(next))) ** 3;
}

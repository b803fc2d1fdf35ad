import type { Rng } from '../rng.ts';
import type { Sex } from '../identity.ts';

/** Ages at death by ten-year groups, shares of deaths over one year of age (men, women). */
const SHARES: Readonly<Record<Sex, readonly number[]>> = {
  1: [0.006, 0.006, 0.012, 0.025, 0.055, 0.11, 0.2, 0.3, 0.245, 0.041],
  2: [0.005, 0.004, 0.007, 0.014, 0.033, 0.075, 0.155, 0.3, 0.335, 0.072],
};

export function ageAtDeath(rng: Rng, sex: Sex): number {
  let left = rng.next();
  for (const [decade, share] of SHARES[sex].entries()) {
    left -= share;
    if (left < 0) return Math.max(2, decade * 10 + rng.int(10));
  }
  return 90 + rng.int(9);
}

/** Age of a living person, after the pyramid of an ageing county. */
export function ageOfLiving(rng: Rng): number {
  const pyramid = [0.085, 0.11, 0.1, 0.125, 0.135, 0.165, 0.135, 0.095, 0.042, 0.008];
  let left = rng.next();
  for (const [decade, share] of pyramid.entries()) {
    left -= share;
    if (left < 0) return decade * 10 + rng.int(10);
  }
  return rng.between(20, 60);
}

import { type DisclosureLevel, LEVELS } from '../decision.ts';

/** The level that lets out less: what two values compared with each other may tell is ruled by the stricter. */
export const stricter = (a: DisclosureLevel, b: DisclosureLevel): DisclosureLevel =>
  LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;

/** Levels of administrative divisions, coarse to fine. */
export type RegionLevel = 'province' | 'city' | 'county' | 'town' | 'village';

const DEPTH: Readonly<Record<RegionLevel, number>> = { province: 2, city: 4, county: 6, town: 9, village: 12 };

/** Digits of a code that carry meaning: 2, 4 or 6 for GB/T 2260 (zeros fill up), 9 for towns, 12 for villages. */
export function significantDigits(code: string): string {
  if (code.length !== 6) return code;
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}

/** The level of a region code of 6, 9 or 12 digits. */
export function levelOf(code: string): RegionLevel {
  const digits = significantDigits(code).length;
  if (digits <= DEPTH.province) return 'province';
  if (digits <= DEPTH.city) return 'city';
  if (digits <= DEPTH.county) return 'county';
  return digits <= DEPTH.town ? 'town' : 'village';
}

/** The county of a code (6 digits), or null for a province or city. */
export function countyOf(code: string): string | null {
  return significantDigits(code).length >= DEPTH.county ? code.slice(0, DEPTH.county) : null;
}

/** The town of a code (9 digits), or null when it is coarser. */
export function townOf(code: string): string | null {
  return code.length >= DEPTH.town ? code.slice(0, DEPTH.town) : null;
}

/** The next coarser code, or null for a province. */
export function parentOf(code: string): string | null {
  const digits = significantDigits(code);
  if (digits.length > DEPTH.town) return digits.slice(0, DEPTH.town);
  if (digits.length > DEPTH.county) return digits.slice(0, DEPTH.county);
  if (digits.length > DEPTH.city) return `${digits.slice(0, DEPTH.city)}00`;
  return digits.length > DEPTH.province ? `${digits.slice(0, DEPTH.province)}0000` : null;
}

/** True when `code` is `ancestor` or lies in it, by digits alone; take current codes of both first. */
export function isWithin(code: string, ancestor: string): boolean {
  return significantDigits(code).startsWith(significantDigits(ancestor));
}

/** The finest level that both codes have, whether or not they agree there. */
export function commonLevel(a: string, b: string): RegionLevel {
  const first = levelOf(a);
  const second = levelOf(b);
  return DEPTH[first] <= DEPTH[second] ? first : second;
}

/** True when both codes name the same division of the given level; null when one of them is coarser. */
export function sameAt(level: RegionLevel, a: string, b: string): boolean | null {
  const depth = DEPTH[level];
  if (significantDigits(a).length < depth || significantDigits(b).length < depth) return null;
  return a.slice(0, depth) === b.slice(0, depth);
}

/**
 * Whether two regions are the same town as far as both tell: compared at town level when both have it, else at county
 * level; null when one names no county. Villages are not compared: one town is one town.
 */
export function sameTown(a: string, b: string): boolean | null {
  return sameAt('town', a, b) ?? sameAt('county', a, b);
}

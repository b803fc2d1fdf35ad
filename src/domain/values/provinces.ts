/*
 * First two digits of identity numbers: GB/T 2260 provinces, 83 for Taiwan residents' permits, 81 and 82 for Hong Kong
 * and Macau; 29 is the fictitious province of synthetic persons (unused in GB/T 2260).
 */
const PROVINCES =
  '11 12 13 14 15 21 22 23 29 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83';

const KNOWN: ReadonlySet<string> = new Set(PROVINCES.split(' '));

/** True when two digits name a province, a special region, or the fictitious province 29. */
export function isProvince(digits: string): boolean {
  return KNOWN.has(digits);
}

/** True when a number starts with a province; a foreigner's permanent residence number (first digit 9) has it at 2–3. */
export function isProvinceOfNumbers(id: string): boolean {
  return isProvince(id.startsWith('9') ? id.slice(1, 3) : id.slice(0, 2));
}

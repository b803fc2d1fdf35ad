import { type Day, compact, parseDay } from './days.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** Male 1, female 2 (GB/T 2261.1). */
export type Sex = 1 | 2;

/** Check character of the first 17 digits, ISO 7064 MOD 11-2 (GB 11643-1999). */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += (first17.charCodeAt(i) - 48) * (WEIGHTS[i] ?? 0);
  return CHECKS.charAt(sum % 11);
}

export function composeId(region: string, birth: Day, sequence: number): string {
  const body = `${region}${compact(birth)}${String(sequence).padStart(3, '0')}`;
  return body + checkCharacter(body);
}

/** The 15-digit number of before 1999: no century, no check character (GB 11643-1989). */
export const toFifteen = (id: string): string => id.slice(0, 6) + id.slice(8, 17);

/** The 18-digit number behind a written one; undefined when it is no valid citizen number. */
export function validId(written: string): string | undefined {
  const id = /^\d{15}$/u.test(written) ? upgrade(written) : written;
  if (!/^\d{17}[\dX]$/u.test(id) || parseDay(id.slice(6, 14)) === undefined) return undefined;
  return checkCharacter(id.slice(0, 17)) === id.charAt(17) ? id : undefined;
}

const upgrade = (fifteen: string): string => {
  const body = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return body + checkCharacter(body);
};

export const birthInId = (id: string): Day | undefined => parseDay(id.slice(6, 14));
export const sexInId = (id: string): Sex => (Number(id.charAt(16)) % 2 === 1 ? 1 : 2);

const SLOTS = 500;
const FIRST_DAY = -3000;
const DAYS = 60_000;

/**
 * Hands out identity numbers that are unique without remembering persons: one small counter per county, birth day
 * and sex, so that memory stays the same for a thousand and for ten million persons.
 */
export class IdentityRegister {
  private readonly counters = new Map<string, Uint16Array>();
  private readonly overflow: readonly string[];

  constructor(overflow: readonly string[]) {
    this.overflow = overflow;
  }

  allot(region: string, birth: Day, sex: Sex): string {
    for (const code of [region, ...this.overflow]) {
      const sequence = this.sequence(code, birth, sex);
      if (sequence !== undefined) return composeId(code, birth, sequence);
    }
    throw new RangeError('identity numbers of this day are used up in every county');
  }

  /**
   * Sequence numbers come in a scrambled order, odd for men and even for women; 996 to 999 stay unused, and so do
   * numbers that end in three zeros, which look like the precision loss of a spreadsheet.
   */
  private sequence(region: string, birth: Day, sex: Sex): number | undefined {
    const key = `${region}${sex}`;
    let counter = this.counters.get(key);
    if (!counter) this.counters.set(key, (counter = new Uint16Array(DAYS)));
    for (;;) {
      const used = counter[birth - FIRST_DAY] ?? SLOTS;
      if (used >= SLOTS) return undefined;
      counter[birth - FIRST_DAY] = used + 1;
      const slot = (used * 37 + birth * 11) % SLOTS;
      const sequence = slot * 2 + (sex === 1 ? 1 : 0);
      if (slot > 0 && slot < 497 && !composeId(region, birth, sequence).endsWith('000')) return sequence;
    }
  }
}

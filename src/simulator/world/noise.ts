import { iso } from '../days.ts';
import { toFifteen } from '../identity.ts';
import { lunarWrittenAsSolar } from '../lunar.ts';
import { slipOf, variantOf } from '../names/variants.ts';
import type { Rng } from '../rng.ts';
import type { Person } from './person.ts';

/** How often a department writes a person down wrong; shares of rows. */
export interface Noise {
  readonly variant: number;
  readonly nameSlip: number;
  readonly idSlip: number;
  readonly sexSlip: number;
  readonly lunar: number;
  readonly fifteen: number;
}

/** Rates of the plan: 3 % name variants, 1 % number slips, 0.5 % sex conflicts, 2 % lunar dates. */
export const TYPED: Noise = {
  variant: 0.03,
  nameSlip: 0.003,
  idSlip: 0.01,
  sexSlip: 0.005,
  lunar: 0.003,
  fifteen: 0.001,
};
/** The same where the number is part of the record's key: old 15-digit numbers would name another record. */
export const KEYED: Noise = { ...TYPED, fifteen: 0 };
export const VILLAGE: Noise = { variant: 0.06, nameSlip: 0.02, idSlip: 0.01, sexSlip: 0.003, lunar: 0.02, fifteen: 0 };
/** Police systems carry the register itself: hardly any slip. */
export const REGISTER: Noise = { variant: 0.005, nameSlip: 0, idSlip: 0, sexSlip: 0.0005, lunar: 0, fifteen: 0 };
export const CLEAN: Noise = { variant: 0, nameSlip: 0, idSlip: 0, sexSlip: 0, lunar: 0, fifteen: 0 };

/** The person block of a row. */
export interface Written {
  readonly name: string;
  readonly sex: string;
  readonly birthDate: string;
  readonly idNumber: string;
}

/** A person as a department writes him or her down; at most one slip a row. */
export function writeDown(person: Person, noise: Noise, rng: Rng): Written {
  const exact = { name: person.name, sex: String(person.sex), birthDate: iso(person.birth), idNumber: person.id };
  let left = rng.next();
  const falls = (share: number): boolean => (left -= share) < 0;
  if (falls(noise.variant)) return { ...exact, name: variantOf(person.name, rng) ?? person.name };
  if (falls(noise.nameSlip)) return { ...exact, name: slipOf(person.name) ?? person.name };
  if (falls(noise.idSlip)) return person.idType === 'CN_ID' ? { ...exact, idNumber: slipId(person.id, rng) } : exact;
  if (falls(noise.sexSlip)) return { ...exact, sex: person.sex === 1 ? '2' : '1' };
  if (falls(noise.lunar)) return { ...exact, birthDate: iso(lunarWrittenAsSolar(person.birth) ?? person.birth) };
  if (falls(noise.fifteen) && person.id.startsWith('19', 6)) return { ...exact, idNumber: toFifteen(person.id) };
  return exact;
}

/** One digit typed wrong, or two neighbours exchanged: the check character never fits afterwards. */
export function slipId(id: string, rng: Rng): string {
  const digits = Array.from(id);
  const at = rng.between(6, 15);
  const [left = '0', right = '0'] = [digits[at], digits[at + 1]];
  if (rng.chance(0.3) && left !== right)
    return digits
      .with(at, right)
      .with(at + 1, left)
      .join('');
  return digits.with(at, String((Number(left) + rng.between(1, 9)) % 10)).join('');
}

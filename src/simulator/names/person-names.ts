import type { Sex } from '../identity.ts';
import type { Rng } from '../rng.ts';
import { fashionOf, MINORITY_NAMES, RARE_CHARACTERS } from './given-names.ts';
import { SURNAMES } from './surnames.ts';

const TOTAL = SURNAMES.reduce((sum, [, weight]) => sum + weight, 0);

/** A surname drawn by its real frequency. */
export function drawSurname(rng: Rng): string {
  let left = rng.next() * TOTAL;
  for (const [surname, weight] of SURNAMES) {
    left -= weight;
    if (left < 0) return surname;
  }
  return '王';
}

/** A given name in the fashion of the year of birth. */
export function drawGiven(rng: Rng, sex: Sex, year: number): string {
  const fashion = fashionOf(sex, year);
  if (rng.chance(0.002)) return rng.pick(RARE_CHARACTERS);
  if (rng.chance(fashion.single)) return rng.pick(fashion.last);
  if (rng.chance(0.4)) return rng.pick(fashion.whole);
  const [first, last] = [rng.pick(fashion.first), rng.pick(fashion.last)];
  return first === last ? first : first + last;
}

export const drawMinorityName = (rng: Rng, sex: Sex): string => rng.pick(MINORITY_NAMES[sex]);

export const drawName = (rng: Rng, sex: Sex, year: number): string =>
  rng.chance(0.008) ? drawMinorityName(rng, sex) : drawSurname(rng) + drawGiven(rng, sex, year);

const COMPOUND = /^(欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|令狐|慕容)/u;

export const surnameOf = (name: string): string => COMPOUND.exec(name)?.[0] ?? Array.from(name)[0] ?? '';

/** What a hospital writes on the cot of a child that has no name yet. */
export function placeholderName(motherName: string, sex: Sex, index: number | undefined, rng: Rng): string {
  const kind = rng.chance(0.15) ? '婴' : sex === 1 ? '子' : '女';
  const plain = motherName.replaceAll(/[^\p{Script=Han}]/gu, '').slice(0, 4);
  return `${plain}之${kind}${index === undefined ? '' : index === 1 ? '大' : '小'}`;
}

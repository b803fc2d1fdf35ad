import { checkCharacter } from '../values/identity-number.ts';
import { ELSE, MISSING, type ComparisonExample, type ComparisonLevel } from './comparison.ts';

/* Indexes into the levels, as constants for the inner loop. */
export const ID_LEVEL_MISSING = 0;
export const ID_LEVEL_EXACT = 1;
export const ID_LEVEL_UPGRADED = 2;
export const ID_LEVEL_SLIP = 3;
export const ID_LEVEL_TWO_DIGITS = 4;
export const ID_LEVEL_REGION_BIRTH = 5;
export const ID_LEVEL_BIRTH = 6;
export const ID_LEVEL_NEIGHBOUR = 7;
export const ID_LEVEL_ELSE = 8;

/** Levels of identity numbers, strongest first. */
export const ID_LEVELS: readonly ComparisonLevel[] = [
  MISSING,
  { code: 'exact', name: { zh: '号码相同', en: 'same number' }, rarity: 1 },
  { code: 'upgraded', name: { zh: '15位与18位为同一号码', en: '15 digits of the same number' }, rarity: 1 },
  { code: 'slip', name: { zh: '一位错或相邻颠倒、校验不符', en: 'one digit or two swapped, check fails' }, rarity: 0 },
  { code: 'two-digits', name: { zh: '两位不同、校验不符', en: 'two digits changed, check fails' }, rarity: 0 },
  { code: 'region-birth', name: { zh: '地区和出生日期相同', en: 'same region and birth date' }, rarity: 0 },
  { code: 'birth-date', name: { zh: '仅出生日期相同', en: 'only birth date the same' }, rarity: 0 },
  { code: 'neighbour', name: { zh: '相近而均有效，应为两人', en: 'close but both valid: two persons' }, rarity: 0 },
  ELSE,
];

function number(first17: string): string {
  return first17 + checkCharacter(first17);
}

function pair(when: string, a: string, b: string, expect: string): ComparisonExample {
  return { when, given: [[a], [b]], expect };
}

const WANG = number('29012119850312012');
const LI = number('29012219850312012');

/** Worked examples of the levels of identity numbers; all numbers are of the fictitious province 29. */
export const ID_EXAMPLES: readonly ComparisonExample[] = [
  pair('one number is not given', WANG, '', 'missing'),
  pair('one number is masked', WANG, `${WANG.slice(0, 6)}********${WANG.slice(14)}`, 'missing'),
  pair('a passport and an identity number', WANG, 'E12345678', 'missing'),
  pair('the same', WANG, WANG, 'exact'),
  pair('the same passport', 'E12345678', 'e1234 5678', 'exact'),
  pair('15 digits of before 1999', WANG, '290121850312012', 'upgraded'),
  pair('one digit typed wrong', WANG, `29013${WANG.slice(5)}`, 'slip'),
  pair('two digits swapped', WANG, `29012119850132012${WANG.slice(17)}`, 'slip'),
  pair('swapped where the birth date begins', LI, `2901212${LI.slice(7)}`, 'slip'),
  pair('one digit wrong in the old number', WANG, '290121850312013', 'slip'),
  pair('two digits typed wrong', WANG, `29013119850312014${WANG.slice(17)}`, 'two-digits'),
  pair('same region and birthday', WANG, number('29012119850312347'), 'region-birth'),
  pair('same birthday only', WANG, number('29012219850312347'), 'birth-date'),
  pair('twins, registered one after the other', WANG, number('29012119850312014'), 'neighbour'),
  pair('another person', WANG, number('29012220011128347'), 'else'),
  pair('another passport', 'E12345678', 'E12345679', 'else'),
];

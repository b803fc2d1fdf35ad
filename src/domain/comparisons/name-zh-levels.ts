import { ELSE, MISSING, type ComparisonLevel } from './comparison.ts';

/** Levels of Chinese names, strongest first. */
export const NAME_ZH_LEVELS: readonly ComparisonLevel[] = [
  MISSING,
  { code: 'exact', name: { zh: '姓名相同', en: 'same name' }, rarity: 1 },
  {
    code: 'variant',
    name: { zh: '繁简、异体或易混用字', en: 'traditional, variant or confused characters' },
    rarity: 0.5,
  },
  { code: 'former', name: { zh: '与对方曾用名相同', en: 'former name of the other' }, rarity: 0 },
  { code: 'same-sound', name: { zh: '同音不同字', en: 'same sound, other characters' }, rarity: 0.5 },
  { code: 'similar-sound', name: { zh: '近音', en: 'similar sound' }, rarity: 0.5 },
  { code: 'look-alike', name: { zh: '一字形近', en: 'one character looks alike' }, rarity: 0.5 },
  { code: 'cut-off', name: { zh: '只录入前一部分', en: 'only the first part entered' }, rarity: 0 },
  {
    code: 'one-edit',
    name: { zh: '一字不同、缺字或颠倒', en: 'one character changed, missing or swapped' },
    rarity: 0,
  },
  { code: 'surname', name: { zh: '仅姓或父名相同', en: "only surname or father's name the same" }, rarity: 0 },
  { code: 'given-name', name: { zh: '仅本名相同', en: 'only given name the same' }, rarity: 0 },
  ELSE,
];

/* Indexes into the levels, as constants for the inner loop. */
export const LEVEL_MISSING = 0;
export const LEVEL_EXACT = 1;
export const LEVEL_VARIANT = 2;
export const LEVEL_FORMER = 3;
export const LEVEL_SAME_SOUND = 4;
export const LEVEL_SIMILAR_SOUND = 5;
export const LEVEL_LOOK_ALIKE = 6;
export const LEVEL_CUT_OFF = 7;
export const LEVEL_ONE_EDIT = 8;
export const LEVEL_SURNAME = 9;
export const LEVEL_GIVEN_NAME = 10;
export const LEVEL_ELSE = 11;

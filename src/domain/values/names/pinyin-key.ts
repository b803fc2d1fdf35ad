import { foldCharacters } from './character-folding.ts';
import { NAME_DOT, strictName } from './name-text.ts';
import { READINGS, SURNAME_READINGS, SYLLABLES } from './pinyin.generated.ts';
import { COMPOUND_READINGS, SINGLE_READINGS } from './surnames.ts';

const FIRST = 0x4e00;
const BASE = 0x100;
const SYLLABLE_LIST: readonly string[] = ['', ...SYLLABLES.split(' ')];
const SURNAMES: ReadonlyMap<string, string> = new Map([
  ...SURNAME_READINGS.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)] as const),
  ...SINGLE_READINGS,
]);
const LATIN_NOISE = /[·.\-'‐-―−\s]/gu;

function syllable(character: string): string {
  const reading = READINGS.charCodeAt(character.charCodeAt(0) - FIRST);
  const known = Number.isNaN(reading) ? '' : (SYLLABLE_LIST[reading - BASE] ?? '');
  return known === '' ? character.toLowerCase() : known;
}

function syllables(text: string): string {
  let key = '';
  for (const character of text) key += syllable(character);
  return key;
}

function compoundReading(name: string): string | undefined {
  const head = name.slice(0, 2);
  return COMPOUND_READINGS.get(head) ?? COMPOUND_READINGS.get(foldCharacters(head));
}

/**
 * The name in toneless pinyin without blanks, ü as v, the surname in its own reading (单 shan, 曾 zeng, 尉迟 yuchi …);
 * Latin letters in lower case, so that 张三 and Zhang San meet. Characters without reading stay as they are.
 */
export function pinyinKey(name: string): string {
  const text = strictName(name);
  if (text.includes(NAME_DOT)) return syllables(text.replace(LATIN_NOISE, ''));
  const compound = text.length > 2 ? compoundReading(text) : undefined;
  if (compound !== undefined) return compound + syllables(text.slice(2));
  const head = text.slice(0, 1);
  const surname = SURNAMES.get(head) ?? SURNAMES.get(foldCharacters(head));
  return surname === undefined ? syllables(text.replace(LATIN_NOISE, '')) : surname + syllables(text.slice(1));
}

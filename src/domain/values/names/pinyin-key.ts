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

/* For each basic character the number of its syllable, 0 for none. */
const LAST = 0x9fff;
const SYLLABLE_OF = Uint16Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
  const code = READINGS.charCodeAt(index) - BASE;
  return code > 0 && code < SYLLABLE_LIST.length ? code : 0;
});
/* What a name that begins with a character needs: 1 only its syllables, 2 a look at the tables of surnames; 0 not known yet. */
const BEGINS = new Uint8Array(LAST - FIRST + 1);
const PLAIN = 1;
const SPECIAL = 2;
const COMPOUND_HEADS = new Set([...COMPOUND_READINGS.keys()].map((name) => name.charAt(0)));

/* A surname whose own reading is the reading of its character is as plain as any other character. */
function beginning(at: number): number {
  const head = String.fromCharCode(FIRST + at);
  const folded = foldCharacters(head);
  const surname = SURNAMES.get(head) ?? SURNAMES.get(folded) ?? syllable(head);
  const special = COMPOUND_HEADS.has(head) || COMPOUND_HEADS.has(folded) || surname !== syllable(head);
  return special ? SPECIAL : PLAIN;
}

function write(reading: string, letters: Uint16Array, at: number): number {
  for (let i = 0; i < reading.length; i += 1) letters[at + i] = reading.charCodeAt(i);
  return at + reading.length;
}

/* Number of the syllable of the character at `i`; 0 for one without, or beyond the basic characters. */
function syllableAt(name: string, i: number): number {
  const at = name.charCodeAt(i) - FIRST;
  return at >= 0 && at <= LAST - FIRST ? (SYLLABLE_OF[at] ?? 0) : 0;
}

/**
 * Writes the {@link pinyinKey} of a name as letters and tells their number, −1 for a name that must be written out: an empty
 * one, or one with other than basic Han characters, or with a character without reading. `letters` takes six a character.
 */
export function pinyinLetters(name: string, letters: Uint16Array): number {
  if (syllableAt(name, 0) === 0) return -1;
  const head = name.charCodeAt(0) - FIRST;
  let count = 0;
  let from = 0;
  if ((BEGINS[head] ||= beginning(head)) === SPECIAL) {
    const compound = name.length > 2 ? compoundReading(name) : undefined;
    from = compound === undefined ? 1 : 2;
    count = write(compound ?? surnameReading(name.charAt(0)) ?? syllable(name.charAt(0)), letters, 0);
  }
  for (let i = 0; i < name.length; i += 1) {
    const number = syllableAt(name, i);
    if (number === 0) return -1;
    if (i >= from) count = write(SYLLABLE_LIST[number] ?? '', letters, count);
  }
  return count;
}

const surnameReading = (head: string): string | undefined => SURNAMES.get(head) ?? SURNAMES.get(foldCharacters(head));

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
  const surname = surnameReading(head);
  return surname === undefined ? syllables(text.replace(LATIN_NOISE, '')) : surname + syllables(text.slice(1));
}

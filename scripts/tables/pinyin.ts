import { pinyin } from 'pinyin-pro';
import { versionOf } from './package-version.ts';
import { writeTable } from './table-file.ts';

const FIRST = 0x4e00;
const LAST = 0x9fff;
/** Each reading is one character of the table: U+0100 means "no reading", U+0101 the first syllable, and so on. */
const BASE = 0x100;

function toneless(character: string, surname: 'head' | 'off'): string {
  const reading = pinyin(character, { toneType: 'none', v: true, surname });
  return reading === character ? '' : reading;
}

function characters(): readonly string[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCodePoint(FIRST + index));
}

/** Writes toneless readings (ü as v) of the basic Han block, and the surnames that are read otherwise. */
export function writePinyin(): void {
  const readings = characters().map((character) => toneless(character, 'off'));
  const syllables = [...new Set(readings.filter(Boolean))].toSorted();
  const table = readings.map((reading) => String.fromCodePoint(BASE + syllables.indexOf(reading) + 1)).join('');
  const surnames = characters()
    .map((character) => [character, toneless(character, 'off'), toneless(character, 'head')] as const)
    .filter(([, plain, surname]) => plain !== surname)
    .map(([character, , surname]) => `${character}${surname}`);
  writeTable('names/pinyin.generated.ts', `pinyin-pro ${versionOf('pinyin-pro')} (MIT)`, [
    `export const SYLLABLES =\n  '${syllables.join(' ')}';`,
    `export const SURNAME_READINGS =\n  '${surnames.join(' ')}';`,
    `/* One character for each of U+4E00–U+9FFF; its code minus 0x100 is the number of the syllable, from 1; 0 none. */`,
    `export const READINGS =\n  '${table}';`,
  ]);
}

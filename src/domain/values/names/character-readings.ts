import { MORE_READINGS } from './more-readings.generated.ts';
import { READINGS, SURNAME_READINGS, SYLLABLES } from './pinyin.generated.ts';
import { SINGLE_READINGS } from './surnames.ts';

const FIRST = 0x4e00;
const COUNT = 0x9fff - FIRST + 1;
/** Codes of {@link READINGS} begin above this one; this one means "none". */
const BASE = 0x100;
const BITS = 9;
const ONE = (1 << BITS) - 1;
/** Readings kept per character; 41 of 20,992 characters have more, their rarest are left out. */
const MOST = 3;

const SYLLABLE_LIST: readonly string[] = ['', ...SYLLABLES.split(' ')];
const NUMBERS = new Map(SYLLABLE_LIST.map((syllable, number) => [syllable, number] as const));

function numberOf(syllable: string): number {
  const known = NUMBERS.get(syllable);
  if (known !== undefined) return known;
  NUMBERS.set(syllable, NUMBERS.size);
  return NUMBERS.size - 1;
}

function entries(table: string): readonly (readonly [string, string])[] {
  return table.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)] as const);
}

/* Surname readings go first, so that a cut never loses them. */
const SURNAMES: ReadonlyMap<string, string> = new Map([...entries(SURNAME_READINGS), ...SINGLE_READINGS]);
const MORE: ReadonlyMap<string, string> = new Map(entries(MORE_READINGS));

function readingsOf(index: number): number {
  const character = String.fromCharCode(FIRST + index);
  const first = SYLLABLE_LIST[READINGS.charCodeAt(index) - BASE] ?? '';
  const all = [SURNAMES.get(character) ?? '', first, ...(MORE.get(character) ?? '').split(',')].filter(Boolean);
  return [...new Set(all)]
    .slice(0, MOST)
    .reduce((packed, reading, at) => packed | (numberOf(reading) << (at * BITS)), 0);
}

const PACKED = Uint32Array.from({ length: COUNT }, (_, index) => readingsOf(index));

/* Confused in speech and in input methods of south and south-west China: zh/z, ch/c, sh/s, n/l, r/l, f/h, -ng/-n. */
function fuzzy(syllable: string): string {
  const initial = syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^[nr](?=.)/u, 'l')
    .replace(/^f/u, 'h');
  return initial.replace(/([aei])ng$/u, '$1n');
}

const FUZZY_CLASSES = new Map<string, number>();
/* The class of each syllable, by its number. */
const FUZZY = new Uint16Array(1 << BITS);
for (const [syllable, number] of NUMBERS) {
  const form = fuzzy(syllable);
  if (number > 0 && !FUZZY_CLASSES.has(form)) FUZZY_CLASSES.set(form, FUZZY_CLASSES.size + 1);
  FUZZY[number] = FUZZY_CLASSES.get(form) ?? 0;
}

function fuzzyReadingsOf(readings: number): number {
  let packed = 0;
  for (let shift = 0; shift < MOST * BITS; shift += BITS) packed |= (FUZZY[(readings >>> shift) & ONE] ?? 0) << shift;
  return packed;
}

const FUZZY_PACKED = PACKED.map(fuzzyReadingsOf);

/**
 * Toneless readings of a basic Han character (U+4E00–U+9FFF) as numbers of 9 bits, up to three in one integer, surname
 * reading first; 0 when it has none.
 */
export function readingsAt(code: number): number {
  const at = code - FIRST;
  return at >= 0 && at < COUNT ? (PACKED[at] ?? 0) : 0;
}

/** True when two packed sets of readings share one: 单 (dan, shan, chan) and 山 (shan). */
export function shareReading(a: number, b: number): boolean {
  if ((a | b) <= ONE) return a === b && a !== 0;
  for (let x = a; x !== 0; x >>>= BITS) {
    for (let y = b; y !== 0; y >>>= BITS) if ((x & ONE) === (y & ONE)) return true;
  }
  return false;
}

/**
 * As {@link readingsAt}, with one number for all syllables that many speakers do not tell apart, so that the sets of 林
 * (lin) and 宁 (ning) share one. Characters that share a reading share a fuzzy one.
 */
export function fuzzyReadingsAt(code: number): number {
  const at = code - FIRST;
  return at >= 0 && at < COUNT ? (FUZZY_PACKED[at] ?? 0) : 0;
}

import { SIMPLIFIED_PAIRS } from './character-folding.generated.ts';
import { CONFUSED_PAIRS, VARIANT_PAIRS } from './variants.ts';

/* Characters U+3400–U+9FFF are folded by an array, the few beyond the basic plane by a map. */
const FIRST = 0x3400;
const LAST = 0x9fff;

function followed(map: ReadonlyMap<string, string>, character: string): string {
  let at = character;
  for (let steps = 0; steps < 8; steps += 1) {
    const next = map.get(at);
    if (next === undefined || next === at) return at;
    at = next;
  }
  return at;
}

function foldings(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const characters = Array.from(SIMPLIFIED_PAIRS);
  for (let i = 0; i + 1 < characters.length; i += 2) map.set(characters[i] ?? '', characters[i + 1] ?? '');
  const direct = new Map(map);
  for (const pair of [...VARIANT_PAIRS, ...CONFUSED_PAIRS]) {
    const [from = '', to = ''] = Array.from(pair);
    map.set(followed(direct, from), followed(direct, to));
    map.set(from, followed(direct, to));
  }
  return new Map([...map.keys()].map((character) => [character, followed(map, character)]));
}

const ALL = foldings();
const BASIC = Uint16Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
  const character = String.fromCharCode(FIRST + index);
  const folded = ALL.get(character) ?? character;
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
});

function foldOne(character: string): string {
  return ALL.get(character) ?? character;
}

/** True when no character of the text would be folded; only basic Han characters are decided here. */
export function isFoldedHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < FIRST || code > LAST || BASIC[code - FIRST] !== code) return false;
  }
  return true;
}

/**
 * Every character in its one form for keys: traditional as simplified (OpenCC), variants and confused surnames as
 * listed in the table of variants. Folding twice changes nothing.
 */
export function foldCharacters(text: string): string {
  let folded = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    const basic = character.length === 1 && code >= FIRST && code <= LAST ? BASIC[code - FIRST] : 0;
    folded += basic ? String.fromCharCode(basic) : foldOne(character);
  }
  return folded;
}

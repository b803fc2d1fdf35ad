/**
 * How a Latin name sounds, as consonants: Metaphone (Philips 1990) made coarser, so that spellings of one name in several
 * European languages meet: TH as T (Thomas, Tomas), any vowel at the start as A (Erin, Aaron), SCH as X (Schmidt, Shmit).
 */
type Rule = (text: string, at: number) => string;

const VOWELS = 'aeiou';
const SOFTENING = 'eiy';

const has = (letters: string, letter: string): boolean => letter !== '' && letters.includes(letter);
const vowelAt = (text: string, at: number): boolean => has(VOWELS, text.charAt(at)) || text.charAt(at) === 'y';
const softAfter = (text: string, at: number): boolean => has(SOFTENING, text.charAt(at + 1));

const RULES: Readonly<Record<string, Rule>> = {
  a: atStart,
  e: atStart,
  i: atStart,
  o: atStart,
  u: atStart,
  b: (text, at) => (at === text.length - 1 && text.charAt(at - 1) === 'm' ? '' : 'b'),
  c: soundOfC,
  d: (text, at) => (text.charAt(at + 1) === 'g' && softAfter(text, at + 1) ? '' : 't'),
  g: soundOfG,
  h: (text, at) => (vowelAt(text, at + 1) && !has('csptg', text.charAt(at - 1)) ? 'h' : ''),
  k: (text, at) => (text.charAt(at - 1) === 'c' ? '' : 'k'),
  p: (text, at) => (text.charAt(at + 1) === 'h' ? 'f' : 'p'),
  q: () => 'k',
  s: soundOfS,
  t: (text, at) =>
    text.startsWith('tia', at) || text.startsWith('tio', at) ? 'x' : text.startsWith('tch', at) ? '' : 't',
  v: () => 'f',
  w: beforeVowel,
  x: () => 'ks',
  y: beforeVowel,
  z: () => 's',
};

function atStart(_text: string, at: number): string {
  return at === 0 ? 'a' : '';
}

function beforeVowel(text: string, at: number): string {
  return has(VOWELS, text.charAt(at + 1)) ? text.charAt(at) : '';
}

function soundOfC(text: string, at: number): string {
  const next = text.charAt(at + 1);
  if (text.charAt(at - 1) === 's' && (next === 'h' || softAfter(text, at))) return '';
  if (next === 'h') return text.charAt(at + 2) === 'r' ? 'k' : 'x';
  return text.startsWith('cia', at) ? 'x' : softAfter(text, at) ? 's' : 'k';
}

function soundOfG(text: string, at: number): string {
  const next = text.charAt(at + 1);
  if (next === 'h') return at === 0 ? 'k' : vowelAt(text, at + 2) ? 'k' : '';
  if (next === 'n' && at + 2 >= text.length) return '';
  return softAfter(text, at) && text.charAt(at - 1) !== 'g' ? 'j' : 'k';
}

function soundOfS(text: string, at: number): string {
  const sh = text.charAt(at + 1) === 'h' || text.startsWith('sch', at);
  return sh || text.startsWith('sio', at) || text.startsWith('sia', at) ? 'x' : 's';
}

const SILENT_STARTS: readonly string[] = ['kn', 'gn', 'pn', 'ps', 'wr'];

function spoken(letters: string): string {
  if (SILENT_STARTS.includes(letters.slice(0, 2))) return letters.slice(1);
  if (letters.startsWith('x')) return `s${letters.slice(1)}`;
  return letters.startsWith('wh') ? `w${letters.slice(2)}` : letters;
}

/** The sound of a folded name written in one word: `smith` and `schmidt` differ, `catherine` and `katharyn` do not. */
export function soundCode(letters: string): string {
  const text = spoken(letters);
  let code = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const rule = RULES[letter];
    const sound = rule === undefined ? letter : rule(text, at);
    if (sound !== '' && !code.endsWith(sound)) code += sound;
  }
  return code;
}

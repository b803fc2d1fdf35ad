import { ELSE, MISSING } from './comparison.ts';
import { defineComparison } from './define-comparison.ts';
import { foldText } from './folded-words.ts';
import { hash32 } from './hash32.ts';
import { jaroWinkler, winklerCeiling } from './jaro-winkler.ts';
import { isNoAnswer } from './no-answer.ts';
import { packSymbols, symbolCount, symbolKinds, unpackSymbols } from './packed-symbols.ts';

/* Words of a packed address: hashes of the whole, the user name and the domain; kinds of its letters, the letters. */
const WHOLE = 0;
const USER = 1;
const DOMAIN = 2;
const KINDS = 3;
const LETTERS = 4;
/** Words of the user name: 20 characters. */
const LETTER_WORDS = 4;

/* Indexes into the levels below. */
const EXACT = 1;
const SAME_USER = 2;
const SIMILAR = 3;
const SAME_DOMAIN = 4;
const DIFFERENT = 5;

/** Jaro-Winkler from which two user names are alike (0.88 in the e-mail comparison of Splink 4, raised: they are longer). */
const SIMILAR_FROM = 0.9;

const NOBODY: ReadonlySet<string> = new Set(['none', 'noemail', 'no', 'na', 'test', 'noreply', 'unknown', 'nobody']);
const BLANKS = /\s+/gu;
/* Mail to user+tag goes to user (RFC 5233). */
const TAG = /\+.*$/u;

const LEFT = new Uint8Array(32);
const RIGHT = new Uint8Array(32);

/** User name and domain; the user name is '' when the cell holds no address. */
export function emailParts(cell: string): readonly [user: string, domain: string] {
  const text = foldText(cell).replace(BLANKS, '');
  const at = text.lastIndexOf('@');
  const user = (at < 0 ? text : text.slice(0, at)).replace(TAG, '');
  const nobody = NOBODY.has(user.replace(/\W+/gu, '')) || isNoAnswer(user);
  return nobody ? ['', ''] : [user, at < 0 ? '' : text.slice(at + 1)];
}

const wholeOf = (cells: readonly string[]): string => {
  const [user, domain] = emailParts(cells[0] ?? '');
  return user === '' ? '' : `${user}@${domain}`;
};

function pack(cells: readonly string[], words: Uint32Array, at: number): void {
  const [user, domain] = emailParts(cells[0] ?? '');
  words.fill(0, at, at + LETTERS + LETTER_WORDS);
  if (user === '') return;
  words[at + WHOLE] = hash32(`${user}@${domain}`);
  words[at + USER] = hash32(user);
  words[at + DOMAIN] = domain === '' ? 0 : hash32(domain);
  words[at + KINDS] = symbolKinds(user, LETTER_WORDS);
  packSymbols(user, words, at + LETTERS, LETTER_WORDS);
}

function level(words: Uint32Array, a: number, b: number): number {
  const whole = words[a] ?? 0;
  const other = words[b] ?? 0;
  if (whole === 0 || other === 0) return 0;
  if (whole === other) return EXACT;
  if (words[a + USER] === words[b + USER]) return SAME_USER;
  if (usersAlike(words, a, b)) return SIMILAR;
  const domain = words[a + DOMAIN] ?? 0;
  return domain !== 0 && domain === words[b + DOMAIN] ? SAME_DOMAIN : DIFFERENT;
}

function usersAlike(words: Uint32Array, a: number, b: number): boolean {
  const lengthA = symbolCount(words, a + LETTERS, LETTER_WORDS);
  const lengthB = symbolCount(words, b + LETTERS, LETTER_WORDS);
  if (winklerCeiling(words[a + KINDS] ?? 0, words[b + KINDS] ?? 0, lengthA, lengthB) < SIMILAR_FROM) return false;
  unpackSymbols(words, a + LETTERS, LETTER_WORDS, LEFT);
  unpackSymbols(words, b + LETTERS, LETTER_WORDS, RIGHT);
  return jaroWinkler(LEFT, lengthA, RIGHT, lengthB) >= SIMILAR_FROM;
}

/** E-mail address. */
export const email = defineComparison({
  code: 'email',
  name: { zh: '电子邮箱', en: 'e-mail address' },
  source: 'RFC 5321 (user name and domain), RFC 5233 (tags); Winkler 1990',
  columns: ['e-mail'],
  levels: [
    MISSING,
    { code: 'exact', name: { zh: '相同', en: 'same' }, rarity: 1 },
    { code: 'user', name: { zh: '用户名相同，域名不同', en: 'same user name, other domain' }, rarity: 0.5 },
    { code: 'similar', name: { zh: '用户名接近', en: 'user names alike' }, rarity: 0 },
    { code: 'domain', name: { zh: '仅域名相同', en: 'only the domain is the same' }, rarity: 0 },
    ELSE,
  ],
  width: LETTERS + LETTER_WORDS,
  pack,
  level,
  term: wholeOf,
  examples: [
    { when: 'a fill-in address', given: [['none@none.com'], ['m.carter@example.org']], expect: 'missing' },
    { when: 'equal but for case', given: [['M.Carter@Example.org'], ['m.carter@example.org']], expect: 'exact' },
    { when: 'with a tag', given: [['m.carter+bank@example.org'], ['m.carter@example.org']], expect: 'exact' },
    { when: 'moved to another provider', given: [['m.carter@example.org'], ['m.carter@example.net']], expect: 'user' },
    { when: 'a slip in the user name', given: [['m.carter@example.org'], ['m.catrer@example.org']], expect: 'similar' },
    {
      when: 'another user of the provider',
      given: [['m.carter@example.org'], ['olivia88@example.org']],
      expect: 'domain',
    },
    { when: 'different', given: [['m.carter@example.org'], ['olivia88@example.net']], expect: 'else' },
  ],
});

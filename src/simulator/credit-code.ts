import { hash } from './rng.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Unified social credit code of a fictitious public body of a county (GB 32100-2015), derived from its name. */
export function creditCode(county: string, name: string): string {
  let rest = hash(name) >>> 0;
  let body = `12${county}`;
  while (body.length < 17) {
    body += ALPHABET.charAt(rest % 31);
    rest = Math.floor(rest / 31) ^ (hash(body) >>> 0);
  }
  const sum = Array.from(body).reduce(
    (total, character, i) => total + ALPHABET.indexOf(character) * (WEIGHTS[i] ?? 0),
    0,
  );
  return body + ALPHABET.charAt((31 - (sum % 31)) % 31);
}

import { hasRightCheck, ID_LENGTH, OLD_ID_LENGTH } from '../../../domain/values/identity-check.ts';

/** What a token begins with. None of the signs that part natural keys and names of pairs (`|`, `:`, `#`, `~`) is in one. */
export const TOKEN_PREFIX = 'idn.';

/** A whole token: the prefix and 16 bytes in base64url (RFC 4648 §5). */
export const TOKEN = /idn\.[A-Za-z0-9_-]{22}/g;

/** Characters of a token. */
export const TOKEN_LENGTH = 26;

/** What people put between the digits of a number, besides nothing. */
const SIGNS = "- \u00A0\u3000‐‑‒–—―－·.'’‘\u200B";
const BETWEEN = `[${SIGNS}]`;
const DIGIT = '[0-9０-９]';

/** A text that looks like a token, or digits in a row, loosely written; asked only where {@link nextCandidate} says. */
const CANDIDATE = new RegExp(
  String.raw`idn\.[A-Za-z0-9_-]{22}|${DIGIT}(?:${BETWEEN}{0,2}${DIGIT}){14,}(?:${BETWEEN}?[XxＸｘХхΧχ×])?`,
  'y',
);

const SOLID = /[0-9]+[XxＸｘ]?/g;

/** Numbers shorter than the older identity numbers are never looked at. */
export const SHORTEST = OLD_ID_LENGTH;

/**
 * Replaces every text inside `text` that is an identity number as somebody wrote it: 18 or 15 characters, valid or
 * not, with blanks or full-width digits, inside a natural key, a sentence or JSON. What already looks like a token is replaced
 * too, so that no file can bring a token along. Digests in hexadecimal are left alone.
 */
export function replaceNumbers(text: string, replace: (written: string) => string): string {
  if (text.length < SHORTEST) return text;
  let replaced = '';
  let done = 0;
  for (let at = nextCandidate(text, 0); at >= 0; at = nextCandidate(text, done)) {
    const plainEnd = endOfPlainNumber(text, at);
    const end = plainEnd > 0 ? plainEnd : candidateEnd(text, at);
    const found = text.slice(at, end);
    replaced += text.slice(done, at) + (plainEnd > 0 ? replace(found) : replacement(text, found, at, replace));
    done = end;
  }
  return done === 0 ? text : replaced + text.slice(done);
}

function replacement(text: string, found: string, at: number, replace: (written: string) => string): string {
  if (found.startsWith(TOKEN_PREFIX)) return replace(found);
  const inner = replaceSolid(text, found, at, replace);
  if (inner !== found || !isLooseNumber(found) || isInDigest(text, at, found.length)) return inner;
  return replace(found);
}

/** Where the next candidate begins, or -1. */
function nextCandidate(text: string, from: number): number {
  const token = nextToken(text, from);
  const number = nextNumber(text, from, token < 0 ? text.length : token);
  return number < 0 ? token : number;
}

function nextToken(text: string, from: number): number {
  let at = text.indexOf(TOKEN_PREFIX, from);
  while (at >= 0 && candidateEnd(text, at) === 0) at = text.indexOf(TOKEN_PREFIX, at + 1);
  return at;
}

/**
 * A number has {@link SHORTEST} signs and more, so that every so manieth is looked at, and only around those that may be part of one the
 * others: the expression alone would try at every digit of every date, which cost a tenth of an import.
 */
function nextNumber(text: string, from: number, until: number): number {
  for (let at = from + SHORTEST - 1; at < until; at += SHORTEST) {
    if (!isPart(text.charCodeAt(at))) continue;
    let start = at;
    while (start > from && isPart(text.charCodeAt(start - 1))) start -= 1;
    while (at < until && isPart(text.charCodeAt(at))) at += 1;
    const number = at - start < SHORTEST ? -1 : numberWithin(text, start, at);
    if (number >= 0) return number;
  }
  return -1;
}

/** Where enough digits begin that stand close together, among digits and what is put between them; else -1. */
function numberWithin(text: string, from: number, until: number): number {
  let [digits, gap, start] = [0, 0, from];
  for (let at = from; at < until; at += 1) {
    if (isDigit(text.charCodeAt(at))) {
      if (digits === 0) start = at;
      digits += 1;
      gap = 0;
      if (digits === SHORTEST) return start;
    } else if (digits > 0 && ++gap > MOST_BETWEEN) digits = 0;
  }
  return -1;
}

/**
 * Where a number ends that is written without anything else, as nearly all are: the whole text, a part of a natural key, or a text
 * of JSON. 0 where it takes a closer look.
 */
function endOfPlainNumber(text: string, start: number): number {
  if (!isPlainBound(start === 0 ? -1 : text.charCodeAt(start - 1))) return 0;
  let end = start;
  while (end < text.length && isAsciiDigit(text.charCodeAt(end))) end += 1;
  if (end - start === ID_LENGTH - 1 && (text[end] === 'X' || text[end] === 'x')) end += 1;
  if (end - start !== ID_LENGTH && end - start !== OLD_ID_LENGTH) return 0;
  return isPlainBound(end === text.length ? -1 : text.charCodeAt(end)) ? end : 0;
}

/** The end of a text, a quotation mark of JSON, or what parts a natural key: none of them belongs to a number, a digest or an array. */
const isPlainBound = (code: number): boolean => code === -1 || code === 34 || code === 124;

/** Where the candidate ends that begins here; 0 if none does. */
function candidateEnd(text: string, at: number): number {
  CANDIDATE.lastIndex = at;
  return CANDIDATE.test(text) ? CANDIDATE.lastIndex : 0;
}

/** Signs between two digits of one number. */
const MOST_BETWEEN = 2;
const BETWEENS: ReadonlySet<number> = new Set(Array.from(SIGNS, (sign) => sign.charCodeAt(0)));
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
const isDigit = (code: number): boolean => isAsciiDigit(code) || (code >= 0xff10 && code <= 0xff19);

const ASCII_PARTS = Uint8Array.from({ length: 128 }, (_, code) => (isDigit(code) || BETWEENS.has(code) ? 1 : 0));

/** Whether a sign may be part of a number: by far most signs that are looked at are letters, Han or quotation marks. */
const isPart = (code: number): boolean =>
  code < 128 ? ASCII_PARTS[code] === 1 : (code < HAN_FROM || code > HAN_UNTIL) && (isDigit(code) || BETWEENS.has(code));
const HAN_FROM = 0x3400;
const HAN_UNTIL = 0xd7ff;

/** Replaces the numbers that are written without anything between their digits. */
const replaceSolid = (text: string, found: string, at: number, replace: (written: string) => string): string =>
  found.replace(SOLID, (solid, inside: number) => {
    if (!isNumber(solid) || isInDigest(text, at + inside, solid.length)) return solid;
    return isBareInJson(text, at + inside, solid.length) ? `"${replace(solid)}"` : replace(solid);
  });

/** A number of JSON, or a bare element of an array literal: its token is a text and needs quotes. */
function isBareInJson(text: string, at: number, length: number): boolean {
  const isWrapped = (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
  return isWrapped && /[[{:,\s]/.test(text.charAt(at - 1)) && /[\]},]/.test(text.charAt(at + length));
}

const isNumber = (digits: string): boolean => SOLID_NUMBER.test(digits) && !hasOtherMeaning(digits);
const SOLID_NUMBER = /^(?:\d{15}|\d{17}[\dXx]?)$/;

/** 17 digits are a number that lost one only if a day of the last three centuries stands where the birth date does. */
const hasOtherMeaning = (digits: string): boolean => digits.length === 17 && !BORN_SOME_DAY.test(digits);
const BORN_SOME_DAY = /^\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

function isLooseNumber(found: string): boolean {
  const { length } = found.normalize('NFKC').replace(/[^0-9XxХхΧχ×]/g, '');
  return length === ID_LENGTH || length === OLD_ID_LENGTH;
}

/** Digits inside a longer run of hexadecimal digits, such as a SHA-256 or a UUID. */
function isInDigest(text: string, at: number, length: number): boolean {
  let [from, until] = [at, at + length];
  while (from > 0 && isOfDigest(text.charCodeAt(from - 1))) from -= 1;
  while (until < text.length && isOfDigest(text.charCodeAt(until))) until += 1;
  return DIGEST.test(text.slice(from, until));
}

const DIGEST = /[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
const HYPHEN = 45;
const isOfDigest = (code: number): boolean => isHex(code) || code === HYPHEN;
const isHex = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 102);

/**
 * The kind of a text goes into its token, so that a slip never gets the token of a real person: a number in its one form
 * with the right check character, one that fails, or anything as it was written.
 */
export function kindOf(text: string): 'number' | 'failing' | 'written' {
  if (text.length !== ID_LENGTH || !/^\d{17}[\dX]$/.test(text)) return 'written';
  return hasRightCheck(text) ? 'number' : 'failing';
}

/**
 * Does a text hold what looks like an identity number (GB 11643-1999: 18 characters, or the 15 digits before 1999)? Digits of
 * any width count, separators between them do not. The check character is not asked: a slip in a number is still a number.
 */
export function holdsIdentityNumber(text: string): boolean {
  if (NAMED_TOKEN.test(text)) return false;
  const parts = text.normalize('NFKC').split(/[:@#/=+,~*|]/u);
  const plain = parts.filter((part) => !TOKEN.test(part)).join('|');
  return INSIDE.test(plain.replace(/(?<=\d)[ ·.-](?=[\dXx])/gu, '')) || INSIDE.test(plain);
}

/** Random or hashed names of things: sixteen bytes or more in hexadecimal, or a UUID (RFC 9562). Digits there are chance. */
const TOKEN = /^(?:[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;

/** Most of what the evidence log names, told at one glance: such a token, and what kind of thing it names. */
const NAMED_TOKEN = /^(?:[a-z-]+:)?(?:[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;

const MONTH_DAY = String.raw`(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const NUMBER = String.raw`(?:\d{6}(?:18|19|20)\d{2}${MONTH_DAY}\d{3}[\dXx]|\d{8}${MONTH_DAY}\d{3})`;
const INSIDE = new RegExp(String.raw`(?<!\d)${NUMBER}(?!\d)`, 'u');

/** Does a text hold Chinese characters, as names and free text do and codes never? */
export const holdsHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

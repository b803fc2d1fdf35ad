import { upgrade15 } from '../../../domain/values/identity-parts.ts';
import { normaliseNumberText } from '../../../domain/values/identity-reading.ts';
import { kindOf, TOKEN_PREFIX } from './number-texts.ts';
import type { SealingKey } from './sealed-value.ts';
import { suiteOf } from './suite.ts';

/** Of a keyed digest 16 bytes are kept: 128 bits, so that no two texts of a home ever share a token. */
const KEPT_HEX = 32;
/** Whole signs of base64url in 16 bytes; the sign after them holds the last two bits. */
const WHOLE_SIGNS = 21;

/** The token of a text (blind index): the same for equal texts under one key. */
export function makeToken({ suite, key }: SealingKey, text: string): string {
  const digest = suiteOf(suite).macText(key, `${kindOf(text)}\u0000${text}`, 'base64url');
  // Joined, not added up: a sum of texts keeps its parts in memory.
  return [TOKEN_PREFIX, digest.slice(0, WHOLE_SIGNS), lastSign(digest.charAt(WHOLE_SIGNS))].join('');
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The sign of the upper two of six bits (RFC 4648 §5). */
const lastSign = (sign: string): string => SIGNS.charAt(SIGNS.indexOf(sign) & 0b110000);

/**
 * The token of the number that was written in another than its one form (GB 11643-1999; 15 digits are upgraded): whoever
 * erases the number erases what was written too. Null for a number in its one form.
 */
export function tokenOfNumberIn(index: SealingKey, written: string): string | null {
  const text = normaliseNumberText(written);
  const number = upgrade15(text) ?? text;
  return number === written ? null : makeToken(index, number);
}

/** A keyed digest of a text under a label of its own, 32 hexadecimal digits. */
export const keyedDigest = ({ suite, key }: SealingKey, label: string, text: string): string =>
  suiteOf(suite).macText(key, `${label}\u0000${text}`, 'hex').slice(0, KEPT_HEX);

/** What a sealed text is bound to: it opens in its own row only. */
export const placeOf = (token: string): string => `identity_number|${token}`;

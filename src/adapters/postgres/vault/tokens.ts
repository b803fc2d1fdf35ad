import { upgrade15 } from '../../../domain/values/identity-parts.ts';
import { normaliseNumberText } from '../../../domain/values/identity-reading.ts';
import { kindOf, TOKEN_PREFIX } from './number-texts.ts';
import type { SealingKey } from './sealed-value.ts';
import { suiteOf } from './suite.ts';

/** Bytes of a keyed digest that are kept: 128 bits, so that no two texts of a home ever share a token. */
const KEPT = 16;

/** The token of a text (blind index): the same for equal texts under one key. */
export const makeToken = (index: SealingKey, text: string): string =>
  TOKEN_PREFIX + macOf(index, `${kindOf(text)}\u0000${text}`).toString('base64url', 0, KEPT);

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
export const keyedDigest = (index: SealingKey, label: string, text: string): string =>
  macOf(index, `${label}\u0000${text}`).toString('hex', 0, KEPT);

const macOf = ({ suite, key }: SealingKey, message: string): Buffer => suiteOf(suite).mac(key, message);

/** What a sealed text is bound to: it opens in its own row only. */
export const placeOf = (token: string): string => `identity_number|${token}`;

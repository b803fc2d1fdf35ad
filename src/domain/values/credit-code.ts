import { readableText, type Cell } from './cell.ts';
import { normaliseNumberText, isScientific } from './identity-reading.ts';
import { fault, MISSING, read, type Normalised, type ValueIssue } from './normalised.ts';

/** Characters of the code, in the order of their values 0–30: no I, O, S, V, Z (GB 32100-2015). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const LENGTH = 18;

const USCC_LEN = fault('USCC_LEN');
const USCC_CHAR = fault('USCC_CHAR');
const USCC_CHECK = fault('USCC_CHECK');
const ID_EXCEL = fault('ID_EXCEL');

/** The check character that the first 17 characters demand: 31 − (Σ mod 31), 31 counting as 0; null on foreign characters. */
export function creditCodeCheckCharacter(first17: string): string | null {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i += 1) {
    const value = ALPHABET.indexOf(first17.charAt(i));
    if (value < 0 || first17.length <= i) return null;
    sum += value * (WEIGHTS[i] ?? 0);
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Judges a normalised code: USCC_LEN, USCC_CHAR, USCC_CHECK (all E). */
export function judgeCreditCode(code: string): readonly ValueIssue[] {
  if (code.length !== LENGTH) return [USCC_LEN];
  const check = creditCodeCheckCharacter(code);
  if (check === null || !ALPHABET.includes(code.charAt(17))) return [USCC_CHAR];
  return check === code[17] ? [] : [USCC_CHECK];
}

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters. The value is the normalised text even
 * when it is faulty. Digits lost to a spreadsheet → ID_EXCEL.
 */
export function readCreditCode(cell: Cell): Normalised<string> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  if (isScientific(raw)) return read(raw.trim(), [ID_EXCEL]);
  const code = normaliseNumberText(raw);
  return code === '' || code === '无' ? MISSING : read(code, judgeCreditCode(code));
}

/** True when the text has the form of a credit code and the right check character (else it may be a name). */
export function isCreditCode(text: string): boolean {
  return judgeCreditCode(text).length === 0;
}

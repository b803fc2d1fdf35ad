import { readableText, lostDigits, type Cell } from './cell.ts';
import { areDigits, hasRightCheck, ID_LENGTH, OLD_ID_LENGTH } from './identity-check.ts';
import { identityConflicts, judgeIdentityNumber, type IdentityContext } from './identity-judgement.ts';
import { hasRealBirthDate, upgrade15 } from './identity-parts.ts';
import { fault, isUsable, missing, NO_ISSUES, read, warning, type Normalised, type ValueIssue } from './normalised.ts';

const ID_EMPTY = missing('ID_EMPTY');
const ID_EXCEL = fault('ID_EXCEL');
const ID_EXCEL_SUSPECT = warning('ID_EXCEL_SUSPECT');
const ID_15 = warning('ID_15');

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '',
  '0',
  '无',
  '不详',
  '未知',
  '没有',
  '未提供',
  '空',
  'NULL',
  'NONE',
  'N/A',
]);
const SEPARATORS = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF'‘’`"=/\\_.,·\-‐-―−]/g;
const CROSSES = /[xХхΧχ]/g;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,3}$/i;
const DECIMAL_TAIL = /^(\d{15})\.0+$/;

/**
 * The text of an identity number as it is compared: NFKC, without blanks and separators, X in its one form
 * (x, full-width, Cyrillic Х, Greek Χ).
 */
export function normaliseNumberText(raw: string): string {
  const text = raw.normalize('NFKC').trim();
  const whole = DECIMAL_TAIL.exec(text)?.[1] ?? text;
  return whole.replace(SEPARATORS, '').replace(CROSSES, 'X').toUpperCase();
}

/** True for a number in scientific notation: a spreadsheet has already dropped its last digits. */
export function isScientific(raw: string): boolean {
  return SCIENTIFIC.test(raw.trim().normalize('NFKC'));
}

/*
 * Spreadsheets keep 15 digits and write zeros for the rest. A number may also end so by right (about 1 in 1,200): when
 * the check character fits, the date exists and the sequence is not 000 it is kept with a warning.
 */
function judgeZeroTail(id: string): ValueIssue | null {
  if (id.length !== ID_LENGTH || !id.endsWith('000')) return null;
  const genuine = hasRightCheck(id) && hasRealBirthDate(id) && id.slice(14, 17) !== '000';
  return genuine ? ID_EXCEL_SUSPECT : ID_EXCEL;
}

function isCleanNumber(text: string): boolean {
  return text.length === ID_LENGTH && areDigits(text, 0, 17) && (text[17] === 'X' || areDigits(text, 17, 18));
}

function judgeOld(id: string): Normalised<string> {
  const judged = judgeIdentityNumber(id);
  const upgraded = isUsable(judged) ? upgrade15(id) : null;
  return read(upgraded ?? id, [...judged, ID_15]);
}

function judge(id: string, context: IdentityContext | undefined): Normalised<string> {
  const zeroTail = judgeZeroTail(id);
  if (zeroTail?.level === 'E') return read(id, [zeroTail]);
  const own = id.length === OLD_ID_LENGTH ? judgeOld(id) : read(id, judgeIdentityNumber(id));
  const number = own.value ?? id;
  const tail = zeroTail === null ? NO_ISSUES : [zeroTail];
  const conflicts = context && isUsable(own.issues) ? identityConflicts(number, context) : NO_ISSUES;
  if (conflicts.length === 0 && tail.length === 0) return own;
  return read(number, [...own.issues, ...tail, ...conflicts]);
}

/**
 * Reads a citizen identity number (GB 11643-1999; 15 digits of GB 11643-1989 are upgraded). The value is the normalised
 * number even when it is faulty, so that it can be shown masked and compared for slips; use `isUsable(issues)` before
 * matching on it. Codes: ID_EMPTY, ID_LEN, ID_CHAR, ID_DATE, ID_CHECK, ID_REGION, ID_15, ID_EXCEL (rejects the row in a
 * key), ID_EXCEL_SUSPECT, and with a context ID_FUTURE, ID_AGE, ID_SEX, ID_BIRTH, ID_BIRTH_LUNAR.
 */
export function readIdentityNumber(cell: Cell, context?: IdentityContext): Normalised<string> {
  if (typeof cell === 'string' && isCleanNumber(cell)) return judge(cell, context);
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  if (lostDigits(cell) || isScientific(raw)) return read(raw.trim(), [ID_EXCEL]);
  const id = normaliseNumberText(raw);
  return EMPTY_WORDS.has(id) ? ID_EMPTY : judge(id, context);
}

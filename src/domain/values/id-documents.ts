import { readableText, lostDigits, type Cell } from './cell.ts';
import { readCode } from './code-list.ts';
import {
  DOCUMENT_CODES,
  ID_DOCUMENT_TYPES,
  type DocumentCodeScheme,
  type IdDocumentType,
} from './id-document-types.ts';
import { areDigits, hasRightCheck, ID_LENGTH } from './identity-check.ts';
import type { IdentityContext } from './identity-judgement.ts';
import { isScientific, normaliseNumberText, readIdentityNumber } from './identity-reading.ts';
import { fault, MISSING, missing, read, warning, type Normalised } from './normalised.ts';

export { type DocumentCodeScheme, type IdDocumentType } from './id-document-types.ts';

const ID_EMPTY = missing('ID_EMPTY');
const ID_EXCEL = fault('ID_EXCEL');
const ID_TYPE_UNKNOWN = missing('ID_TYPE_UNKNOWN');
const DOCUMENT_PATTERN = warning('DOCUMENT_PATTERN');

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '',
  '0',
  '无',
  '不详',
  '未知',
  '没有',
  '未提供',
  'NULL',
  'NONE',
  'N/A',
]);

/** Numbers of documents that are no citizen identity numbers; a kind without pattern takes any text. */
export const DOCUMENT_PATTERNS: Readonly<Partial<Record<IdDocumentType, RegExp>>> = {
  HKMO_PERMIT: /^[HM]\d{8}(?:\d{2})?$/,
  TW_PERMIT: /^(?:\d{8}|\d{10}[A-Z]?)$/,
  FPR_15: /^[A-Z]{3}\d{12}$/,
  PASSPORT: /^[A-Z0-9]{5,20}$/,
};

/** Kinds whose number has the form of a citizen identity number and its check character. */
const NUMBERED_LIKE_CITIZENS: ReadonlySet<IdDocumentType> = new Set([
  'CN_ID',
  'CN_HUKOU',
  'HKMO_RES',
  'TW_RES',
  'FPR_18',
  'DRIVE',
]);

/** True when the number of this kind of document follows GB 11643-1999. */
export function isNumberedLikeCitizens(type: IdDocumentType): boolean {
  return NUMBERED_LIKE_CITIZENS.has(type);
}

/** Reads a kind of document by hub code, label, or number of the form; ID_TYPE_UNKNOWN (W) for anything else. */
export function normaliseIdType(
  cell: Cell,
  scheme: DocumentCodeScheme = 'death-certificate',
): Normalised<IdDocumentType> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  const key = raw
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/\.0+$/, '')
    .replace(/^0(?=\d$)/, '');
  const numbered = DOCUMENT_CODES[scheme][key] ?? (scheme === 'student' ? undefined : DOCUMENT_CODES.student[key]);
  if (numbered !== undefined) return read(numbered);
  const named = readCode(raw, ID_DOCUMENT_TYPES);
  if (named.value !== null) return named;
  return named.issues.length === 0 ? MISSING : ID_TYPE_UNKNOWN;
}

function residentType(number: string): IdDocumentType {
  if (number.startsWith('9')) return 'FPR_18';
  if (number.startsWith('83')) return 'TW_RES';
  return number.startsWith('81') || number.startsWith('82') ? 'HKMO_RES' : 'CN_ID';
}

/* A number meant as an identity number stays one when a digit is missing or doubled, so that ID_LEN can say so. */
function looksLikeCitizenNumber(number: string): boolean {
  return number.length >= 14 && number.length <= 20 && areDigits(number, 0, 12);
}

/** The kind of document that a normalised number suggests; `NONE` for null or empty. */
export function idTypeFromNumber(number: string | null): IdDocumentType {
  if (number === null || number === '') return 'NONE';
  if (number.length === ID_LENGTH && hasRightCheck(number)) return residentType(number);
  if (looksLikeCitizenNumber(number)) return 'CN_ID';
  if (DOCUMENT_PATTERNS.FPR_15?.test(number)) return 'FPR_15';
  if (DOCUMENT_PATTERNS.HKMO_PERMIT?.test(number)) return 'HKMO_PERMIT';
  if (DOCUMENT_PATTERNS.TW_PERMIT?.test(number)) return 'TW_PERMIT';
  return DOCUMENT_PATTERNS.PASSPORT?.test(number) ? 'PASSPORT' : 'OTHER';
}

function readOtherNumber(cell: Cell, type: IdDocumentType): Normalised<string> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  if (lostDigits(cell) || isScientific(raw)) return read(raw.trim(), [ID_EXCEL]);
  const number = normaliseNumberText(raw);
  if (EMPTY_WORDS.has(number)) return ID_EMPTY;
  const pattern = DOCUMENT_PATTERNS[type];
  return pattern === undefined || pattern.test(number) ? read(number) : read(number, [DOCUMENT_PATTERN]);
}

/**
 * Reads the number of a document of the given kind (null: the kind the number suggests). Kinds numbered like citizens
 * are judged as identity numbers; others get DOCUMENT_PATTERN (W) when the number does not have the usual form.
 */
export function readDocumentNumber(
  cell: Cell,
  type: IdDocumentType | null,
  context?: IdentityContext,
): Normalised<string> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  const kind = type ?? idTypeFromNumber(normaliseNumberText(raw));
  return isNumberedLikeCitizens(kind) || kind === 'NONE'
    ? readIdentityNumber(cell, context)
    : readOtherNumber(cell, kind);
}

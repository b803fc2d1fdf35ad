import { readableText, lostDigits, type Cell } from './cell.ts';
import { isScientific } from './identity-reading.ts';
import { fault, MISSING, read, warning, type Normalised } from './normalised.ts';

/** The number does not have the form of its kind (W: provinces deviate, the row stays). */
export const CERT_PATTERN = warning('CERT_PATTERN');
/** A letter O or I in a place for digits was read as 0 or 1 (W). */
export const CERT_REPAIRED = warning('CERT_REPAIRED');

const ID_EXCEL = fault('ID_EXCEL');
const BLANK_WORDS: ReadonlySet<string> = new Set([
  '',
  '/',
  '-',
  '--',
  '—',
  '无',
  '不详',
  '未知',
  '0',
  'NULL',
  'N/A',
  '空',
]);
const DASHES = /[‐-―−－—]/g;
const NOISE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF'‘’"*]/g;
const PREFIX = /^(?:编号|证号|证书编号|字号|NO\.?|№)[::]?/;

/**
 * The text of a certificate number: NFKC, upper case, dashes alike, without blanks, quotes, bar-code stars (`*…*`) and
 * a leading 编号, No. or №. Digits lost to a spreadsheet → ID_EXCEL (E).
 */
export function readCertificateText(cell: Cell): Normalised<string> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  if (lostDigits(cell) || isScientific(raw)) return read(raw.trim(), [ID_EXCEL]);
  const text = raw.normalize('NFKC').replace(NOISE, '').replace(DASHES, '-').toUpperCase().replace(PREFIX, '');
  return BLANK_WORDS.has(text) ? MISSING : read(text);
}

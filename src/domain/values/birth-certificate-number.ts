import type { Cell } from './cell.ts';
import { CERT_PATTERN, CERT_REPAIRED, readCertificateText } from './certificate-text.ts';
import { read, warning, type Normalised } from './normalised.ts';
import { isProvince } from './provinces.ts';

const CERT_OLD_EDITION = warning('CERT_OLD_EDITION');
const CERT_PROVINCE = warning('CERT_PROVINCE');

const NUMBER = /^[A-Z]\d{9}$/;
const FIRST_EDITION = /^\d{9}$/;
const REPAIRABLE = /^[A-Z][0-9OIL]{9}$/;
/* A scanner may give more than the number, such as a form code before it: the number must end there, one letter before it. */
const INSIDE_BARCODE = /(?:^|[^A-Z])([A-Z]\d{9})(?![A-Z0-9])/;

function repaired(text: string): string {
  return text.charAt(0) + text.slice(1).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

function judged(number: string): Normalised<string> {
  return isProvince(number.slice(1, 3)) ? read(number) : read(number, [CERT_PROVINCE]);
}

function readUnusual(text: string): Normalised<string> {
  if (FIRST_EDITION.test(text)) return read(text, [CERT_OLD_EDITION]);
  if (REPAIRABLE.test(text)) return read(repaired(text), [CERT_REPAIRED]);
  const inside = INSIDE_BARCODE.exec(text)?.[1];
  return inside === undefined ? read(text, [CERT_PATTERN]) : judged(inside);
}

/**
 * Reads the number of a birth certificate (出生医学证明编号): a letter and nine digits. O and I are read as 0 and 1 in
 * positions 2–10 only (CERT_REPAIRED, W). First-edition numbers have no letter (CERT_OLD_EDITION, W). Digits 2–3 are
 * usually the province (CERT_PROVINCE, W). Anything else keeps its text with CERT_PATTERN (W).
 */
export function readBirthCertificateNumber(cell: Cell): Normalised<string> {
  const text = readCertificateText(cell);
  if (text.value === null || text.issues.length > 0) return text;
  return NUMBER.test(text.value) ? judged(text.value) : readUnusual(text.value);
}

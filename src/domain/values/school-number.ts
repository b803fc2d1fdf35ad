import type { Cell } from './cell.ts';
import { CERT_PATTERN, readCertificateText } from './certificate-text.ts';
import { hasRightCheck } from './identity-check.ts';
import { read, warning, type Normalised } from './normalised.ts';

/** Basis of a student number: G verified identity number, J number made by the system, L temporary. */
export type StudentNumberKind = 'G' | 'J' | 'L';

const CERT_CHECK = warning('CERT_CHECK');
const STUDENT = /^(?:[GJ]\d{17}[\dX]|L\d{18})$/;
const SCHOOL = /^\d{10}$/;

/** The kind of a normalised student number, or null when it has no national form. */
export function studentNumberKind(number: string): StudentNumberKind | null {
  return STUDENT.test(number) ? (number.charAt(0) as StudentNumberKind) : null;
}

/** The identity number inside a G number with a right check character, else null. */
export function identityNumberInStudentNumber(number: string): string | null {
  const id = number.slice(1);
  return number.startsWith('G') && hasRightCheck(id) ? id : null;
}

function readText(cell: Cell): Normalised<string> {
  const text = readCertificateText(cell);
  return text.value === null || text.issues.length > 0 ? text : read(text.value.replaceAll('-', ''));
}

/**
 * Reads a national student number (全国学籍号): G or J and 18 characters like an identity number, L and 18 digits.
 * CERT_PATTERN (W) for other forms, CERT_CHECK (W) when the check character of a G or J number is wrong.
 */
export function readStudentNumber(cell: Cell): Normalised<string> {
  const text = readText(cell);
  if (text.value === null || text.issues.length > 0) return text;
  const kind = studentNumberKind(text.value);
  if (kind === null) return read(text.value, [CERT_PATTERN]);
  return kind === 'L' || hasRightCheck(text.value.slice(1)) ? text : read(text.value, [CERT_CHECK]);
}

/** Reads the code of a school or kindergarten (学校标识码), 10 digits; other forms get CERT_PATTERN (W). */
export function readSchoolCode(cell: Cell): Normalised<string> {
  const text = readText(cell);
  if (text.value === null || text.issues.length > 0) return text;
  const code = text.value.replace(/\.0+$/, '');
  return SCHOOL.test(code) ? read(code) : read(code, [CERT_PATTERN]);
}

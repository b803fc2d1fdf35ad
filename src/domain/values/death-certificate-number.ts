import { firstDay } from './date-precision.ts';
import type { PartialDate } from './calendar-date.ts';
import type { Cell } from './cell.ts';
import { CERT_PATTERN, readCertificateText } from './certificate-text.ts';
import { hasRightCheck } from './identity-check.ts';
import { read, type Normalised } from './normalised.ts';

/** How a death certificate is numbered: 17 digits (to June 2026), the identity number, or credit code + serial. */
export type DeathCertificateScheme = 'OLD17' | 'ID2026' | 'USCC2026';

/** First day of the rule of 2026 (居民死亡医学证明, 2026): numbers are identity numbers or credit code + yearly serial. */
export const DEATH_CERTIFICATE_RULE_2026 = '2026-07-01';

const OLD = /^\d{17}$/;
const CREDIT_CODE_AND_SERIAL = /^[0-9A-HJ-NPQRTUWXY]{18}\d{4}$/;
const OTHER_DOCUMENT = /^[A-Z0-9]{5,20}$/;

/**
 * The scheme of a normalised number, or null when none fits. From July 2026 on any document number is allowed, so the
 * issue date decides; without it only numbers with the check character of an identity number count as ID2026.
 */
export function deathCertificateScheme(number: string, issueDate?: PartialDate | null): DeathCertificateScheme | null {
  if (OLD.test(number)) return 'OLD17';
  if (CREDIT_CODE_AND_SERIAL.test(number)) return 'USCC2026';
  const ruled = issueDate ? firstDay(issueDate) >= DEATH_CERTIFICATE_RULE_2026 : hasRightCheck(number);
  return ruled && OTHER_DOCUMENT.test(number) ? 'ID2026' : null;
}

/**
 * Reads the number of a death certificate (死亡证编号). CERT_PATTERN (W) when no scheme fits, as provinces deviate.
 * Numbers of the rule of 2026 are personal data: mask them like identity numbers.
 */
export function readDeathCertificateNumber(cell: Cell, issueDate?: PartialDate | null): Normalised<string> {
  const text = readCertificateText(cell);
  if (text.value === null || text.issues.length > 0) return text;
  const number = text.value.replaceAll('-', '');
  return deathCertificateScheme(number, issueDate) === null ? read(number, [CERT_PATTERN]) : read(number);
}

import { isLunarSlip } from '../values/lunar.ts';
import { gapInDays, isFullDate, type PartialDate } from '../values/plain-date.ts';
import type { Compared, Severity } from './answer.ts';
import type { RecordView } from './dossier.ts';

/** Days by which two records of one death may differ: a death around midnight. */
const MIDNIGHT = 1;
/** Beyond this many days the difference is of high severity. */
const WIDE = 30;

/** The dates of death of two records of one event. */
export interface DateDifference {
  readonly other: RecordView;
  readonly compared: Compared;
  /** Smallest number of days that can lie between, at the coarser precision. */
  readonly days: number;
  /** null = no difference that matters, or none that can be told. */
  readonly severity: Severity | null;
  /** The other record is a cancellation by judgment, whose date is the court's (民法典 §48). */
  readonly declared: boolean;
}

export const DECLARED = {
  code: 'DECLARED_DEAD',
  zh: '宣告死亡以判决日期为准',
  en: 'declared dead: the date of the court holds',
};

interface Dated {
  readonly row: { readonly deathDate: PartialDate | null };
}

export function compareDeathDates(subject: Dated & { readonly row: object }, other: RecordView): DateDifference {
  const [left, right] = [subject.row.deathDate, (other.row.deathDate ?? null) as PartialDate | null];
  const declared = [subject.row, other.row].some((row) => 'cancelReason' in row && row.cancelReason === '2');
  const compared = { field: 'deathDate', left, right } as const;
  if (declared) return { other, compared: { ...compared, verdict: 'equal' }, days: 0, severity: null, declared };
  if (left === null || right === null)
    return { other, compared: { ...compared, verdict: 'missing' }, days: 0, severity: null, declared };
  const days = gapInDays(left, right);
  const severity = days <= MIDNIGHT ? null : severityOf(left, right, days);
  return {
    other,
    compared: { ...compared, verdict: severity === null ? 'equal' : 'different' },
    days,
    severity,
    declared,
  };
}

function severityOf(left: PartialDate, right: PartialDate, days: number): Severity {
  if (isFullDate(left) && isFullDate(right) && isLunarSlip(left, right)) return 'S4';
  return days > WIDE ? 'S2' : 'S3';
}

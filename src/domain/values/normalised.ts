/**
 * One remark about a value. Level E makes the value unusable for matching, W does not; neither rejects the row,
 * except a code in {@link REJECTS_ROW} on a value of the natural key.
 */
export type ValueIssue = { readonly code: string; readonly level: 'E' | 'W' };

/** A value after reading: `null` is missing (never equal to anything, never a pass). */
export interface Normalised<T> {
  readonly value: T | null;
  readonly issues: readonly ValueIssue[];
}

/** A reading that gave no value at all. */
export interface Refusal {
  readonly value: null;
  readonly issues: readonly ValueIssue[];
}

/** Codes that reject the row when they hit a value of its natural key: digits are lost and must not be guessed. */
export const REJECTS_ROW: ReadonlySet<string> = new Set(['ID_EXCEL', 'ID_NUMERIC_JSON']);

/** The shared empty list of remarks. */
export const NO_ISSUES: readonly ValueIssue[] = Object.freeze([]);

/** A missing value without remark. */
export const MISSING: Refusal = Object.freeze({ value: null, issues: NO_ISSUES });

/** A remark of level E. */
export function fault(code: string): ValueIssue {
  return Object.freeze({ code, level: 'E' });
}

/** A remark of level W. */
export function warning(code: string): ValueIssue {
  return Object.freeze({ code, level: 'W' });
}

/** A reading without value because of one fault. */
export function refused(code: string): Refusal {
  return Object.freeze({ value: null, issues: Object.freeze([fault(code)]) });
}

/** A missing value with a warning that says why. */
export function missing(code: string): Refusal {
  return Object.freeze({ value: null, issues: Object.freeze([warning(code)]) });
}

/** A value, with remarks if there are any. */
export function read<T>(value: T, issues: readonly ValueIssue[] = NO_ISSUES): Normalised<T> {
  return { value, issues };
}

/** True when no remark is of level E, so that the value may be matched on. */
export function isUsable(issues: readonly ValueIssue[]): boolean {
  return issues.every(({ level }) => level !== 'E');
}

/** True when a remark rejects the row if the value belongs to its natural key. */
export function rejectsRow(issues: readonly ValueIssue[]): boolean {
  return issues.some(({ code }) => REJECTS_ROW.has(code));
}

import type { FieldKind } from '../../feeds/field.ts';
import type { DisclosureLevel } from '../decision.ts';
import { EQUAL, type MaskedComparison, MISSING } from './compared.ts';
import { comparedCodes, comparedNames, comparedNumbers } from './compared-values.ts';
import { comparedDates } from './compared-dates.ts';

/**
 * Compares two values under the stricter of both levels: at `full` and `masked` with the places that differ, at `match-only`
 * with the bare answer (7.9: "equal / variant / different"), at `none` not at all (null).
 */
export function compareUnderMask(
  kind: FieldKind,
  a: string | null,
  b: string | null,
  level: DisclosureLevel,
): MaskedComparison | null {
  if (level === 'none') return null;
  if (a === null || b === null) return MISSING;
  const { answer, places } = a === b ? EQUAL : compared(kind, a, b);
  return { answer, places: level === 'match-only' ? [] : places };
}

function compared(kind: FieldKind, a: string, b: string): MaskedComparison {
  switch (kind) {
    case 'name':
      return comparedNames(a, b);
    case 'date':
      return comparedDates(a, b);
    case 'idNumber':
    case 'certificate':
      return comparedNumbers(a, b);
    case 'region':
    case 'idType':
    case 'sex':
    case 'code':
    case 'organisation':
    case 'number':
    case 'text':
    case 'yesNo':
      return comparedCodes(kind, a, b);
  }
}

import { idTypeFromNumber, isNumberedLikeCitizens, type IdDocumentType } from '../values/id-documents.ts';
import { isUsable, type ValueIssue } from '../values/normalised.ts';

/** A number as matching may use it: at most one of both is set. */
export interface MatchableNumber {
  readonly usable: string | null;
  readonly suspect: string | null;
}

const NOTHING: MatchableNumber = { usable: null, suspect: null };
const CITIZEN_LIKE = /^\d{17}[\dX]$/;
/** Other documents have at least five letters or digits (passports; domain table of documents). */
const OTHER_DOCUMENT = /^[A-Z0-9]{5,32}$/;
/** Faults of a citizen number that say nothing about a passport or a permit. */
const CITIZEN_FAULTS: ReadonlySet<string> = new Set(['ID_LEN', 'ID_CHAR', 'ID_DATE', 'ID_CHECK', 'ID_FUTURE']);

/**
 * What matching may do with a number and its remarks. Usable: no remark of level E (a citizen number that passes its
 * test), or a document of another kind. Suspect: a citizen number of 18 characters that fails (compared for one slip
 * only, T6). A number that lost digits (ID_EXCEL) is neither, for nothing may be guessed.
 */
export function matchableNumber(
  value: string | null,
  issues: readonly ValueIssue[],
  declaredType: string | null,
): MatchableNumber {
  if (value === null) return NOTHING;
  if (isOtherDocument(value, declaredType)) {
    const sound =
      OTHER_DOCUMENT.test(value) && issues.every(({ code, level }) => level !== 'E' || CITIZEN_FAULTS.has(code));
    return sound ? { usable: value, suspect: null } : NOTHING;
  }
  if (isUsable(issues)) return { usable: value, suspect: null };
  const lost = issues.some(({ code, level }) => level === 'E' && !CITIZEN_FAULTS.has(code));
  return !lost && CITIZEN_LIKE.test(value) ? { usable: null, suspect: value } : NOTHING;
}

/** Marks a failing number of a parent, so that it equals itself and never counts as another person's valid number. */
const DOUBTFUL = '?';

/** A parent's number for comparison: usable, or a failing one marked as doubtful: twice the same slip is one person. */
export const parentNumber = ({ usable, suspect }: MatchableNumber): string | null =>
  usable ?? (suspect === null ? null : DOUBTFUL + suspect);

/** Whether two parents' numbers name two persons: both pass their test and differ. */
export const areTwoParents = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && !a.startsWith(DOUBTFUL) && !b.startsWith(DOUBTFUL);

/** By the form of the number, which says more than the type column: rosters default that to the identity card. */
function isOtherDocument(value: string, declaredType: string | null): boolean {
  if (CITIZEN_LIKE.test(value)) return false;
  const declared = declaredType as IdDocumentType | null;
  const kind = declared === null || isNumberedLikeCitizens(declared) ? idTypeFromNumber(value) : declared;
  return kind !== 'NONE' && kind !== 'OTHER' && !isNumberedLikeCitizens(kind);
}

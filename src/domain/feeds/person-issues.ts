import type { Sex } from '../values/codes.ts';
import type { IdDocumentType } from '../values/id-documents.ts';
import { identityConflicts } from '../values/identity-number.ts';
import { isUsable, type ValueIssue } from '../values/normalised.ts';
import type { PartialDate } from '../values/plain-date.ts';
import type { AnyRow, Feed, PersonRole } from './define-feed.ts';

/** An issue of one value; E makes the value unusable for matching, W only informs (ruling 1). */
export interface FieldIssue extends ValueIssue {
  readonly field: string;
}

/** Documents whose number holds birth date and sex of the holder (GB 11643-1999). */
const TELLS_BIRTH_AND_SEX: ReadonlySet<IdDocumentType> = new Set(['CN_ID', 'CN_HUKOU', 'DRIVE', 'HKMO_RES', 'TW_RES']);

/** Number against birth date, sex and event date, for every person that the row names; only numbers that are right in themselves. */
export function personIssues(feed: Feed, row: AnyRow, read: readonly FieldIssue[]): readonly FieldIssue[] {
  return feed.people.flatMap((person) => issuesOf(feed, person, row, read));
}

function issuesOf(feed: Feed, person: PersonRole, row: AnyRow, read: readonly FieldIssue[]): readonly FieldIssue[] {
  const field = person.idNumber;
  const number = field === undefined ? null : row[field];
  if (field === undefined || typeof number !== 'string') return [];
  if (!isUsable(read.filter((issue) => issue.field === field))) return [];
  const type = valueOf<IdDocumentType>(row, person.idType);
  if (type !== null && !TELLS_BIRTH_AND_SEX.has(type)) return [];
  const conflicts = identityConflicts(number, {
    birthDate: valueOf<PartialDate>(row, person.birthDate),
    sex: valueOf<Sex>(row, person.sex),
    eventDate: valueOf<PartialDate>(row, feed.eventDate),
  });
  return conflicts.map((issue) => ({ ...issue, field }));
}

/** A value of the row under the type that its field reads. */
const valueOf = <T extends string>(row: AnyRow, field: string | undefined): T | null =>
  field === undefined ? null : ((row[field] ?? null) as T | null);

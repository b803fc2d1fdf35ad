import type { AnyRow, Feed } from '../feeds/define-feed.ts';
import { idTypeFromNumber } from '../values/id-documents.ts';
import { PERSON_FEEDS } from './person-feeds.ts';

/** A column that holds an identity number, and the column that tells which kind of document it is. */
export interface IdentityColumn {
  readonly field: string;
  readonly header: string;
  readonly typeField: string | null;
}

/** The number that PS-CORR replaces is often the faulty one; it is not asked about. */
const REPLACED = 'previousIdNumber';

const columnsOf = (feed: Feed): readonly IdentityColumn[] =>
  Object.entries(feed.fields)
    .filter(([field, { kind }]) => kind === 'idNumber' && field !== REPLACED)
    .map(([field, { zh }]) => {
      const typeField = field.replace(/Number$/u, 'Type');
      const own = feed.people.find((person) => person.idNumber === field)?.idType ?? null;
      return { field, header: zh, typeField: own ?? (typeField in feed.fields ? typeField : null) };
    });

const COLUMNS: ReadonlyMap<string, readonly IdentityColumn[]> = new Map(
  PERSON_FEEDS.map((feed) => [feed.id, columnsOf(feed)]),
);

/** Columns of a feed that hold identity numbers, the parents' among them. */
export const identityColumns = (feedId: string): readonly IdentityColumn[] => COLUMNS.get(feedId) ?? [];

/** Documents that carry the citizen identity number (居民身份证, 户口簿, 驾驶证). */
const CITIZEN_DOCUMENTS: ReadonlySet<string> = new Set(['CN_ID', 'CN_HUKOU', 'DRIVE']);

/** The number in a column when its document carries the citizen identity number, whether it is right or not. */
export function citizenNumber(row: AnyRow, field: string, typeField: string | null): string | null {
  const number = row[field];
  if (typeof number !== 'string') return null;
  const stated = typeField === null ? null : row[typeField];
  const type = typeof stated === 'string' ? stated : idTypeFromNumber(number);
  return CITIZEN_DOCUMENTS.has(type) ? number : null;
}

/** Remarks that make a citizen number fail by itself: check character, length, characters, date (GB 11643-1999). */
export const NUMBER_FAULTS: ReadonlySet<string> = new Set(['ID_CHECK', 'ID_LEN', 'ID_CHAR', 'ID_DATE']);

/** Remark of a number whose last digits a spreadsheet dropped. */
export const DIGITS_LOST = 'ID_EXCEL';

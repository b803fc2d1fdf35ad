import { isProvince } from '../values/provinces.ts';
import type { Feed } from './define-feed.ts';
import type { Column } from './header.ts';
import { foldHeader } from './header-folding.ts';

/** 6 digits name a county, 9 a town, 12 a village (GB/T 2260, GB/T 10114). */
const REGION_CODE = /^\d{6}(?:\d{3}|\d{6})?$/u;

/**
 * Whether the values of a column are region codes, whatever its header says: every filled cell has 6, 9 or 12 digits and
 * starts with a province. Months (202409) do not.
 */
export function looksLikeRegion(values: readonly string[]): boolean {
  const filled = values.map((value) => value.normalize('NFKC').trim()).filter((value) => value !== '');
  return filled.length > 0 && filled.every((value) => REGION_CODE.test(value) && isProvince(value.slice(0, 2)));
}

/** Sends place columns to the field that suits their values: 户籍地址 with codes is a region, 现住址 without any code an address. */
export function placeByValues(
  columns: readonly Column[],
  feed: Feed,
  overrides: ReadonlyMap<string, string>,
  valuesOf: (index: number) => readonly string[],
): readonly Column[] {
  const taken = new Set(columns.flatMap((column) => (column.use === 'field' ? [column.field] : [])));
  return columns.map((column, index) => {
    if (column.use !== 'field' || overrides.has(foldHeader(column.header))) return column;
    const other = otherPlaceField(column.field, feed, valuesOf(index));
    if (other === null || taken.has(other)) return column;
    taken.add(other);
    return { ...column, field: other };
  });
}

/** `hukouAddress` ↔ `hukouRegion`, `deathPlaceKind` → `deathPlaceRegion`; null when the values suit the field as it is. */
function otherPlaceField(field: string, feed: Feed, values: readonly string[]): string | null {
  const stem = field.replace(/(?:Region|Address|Kind)$/u, '');
  const other = field.endsWith('Region') ? `${stem}Address` : `${stem}Region`;
  if (stem === field || !Object.hasOwn(feed.fields, other)) return null;
  const suits = field.endsWith('Region') ? isWrittenOnly(values) : looksLikeRegion(values);
  return suits ? other : null;
}

/** Some text, and no code in any of it. */
const isWrittenOnly = (values: readonly string[]): boolean =>
  values.some((value) => value.trim() !== '') && values.every((value) => !/\d{6}/u.test(value.normalize('NFKC')));

import { textOfCell } from '../domain/feeds/cell-text.ts';
import type { Feed } from '../domain/feeds/define-feed.ts';
import { type Column, foldHeader, HEADER_MIN_FIELDS, mapHeader, missingRequired } from '../domain/feeds/header.ts';
import { visibleText } from '../domain/values/invisible-text.ts';
import type { RawCell, RawRecord, RawRow } from '../ports/roster-file.ts';
import type { ColumnReport } from '../ports/rosters.ts';

/** Rows above the header that may be titles, units and dates of the form. */
export const MAX_TITLE_ROWS = 30;

/** Rows below the header whose values tell columns about places apart. */
const SAMPLED_ROWS = 50;

/** The header of a table: its row and the use of each column. */
export interface FoundColumns {
  readonly headerRowNo: number;
  readonly headers: readonly string[];
  readonly columns: readonly Column[];
  readonly mapped: ReadonlySet<string>;
  /** Fields that two columns claim. */
  readonly repeated: readonly string[];
  /** Columns whose header holds what cannot be seen or was meant otherwise: blanks, full-width letters, joiners. */
  readonly untidy: readonly number[];
}

/** Whether the columns are those of a table, with letters and a header row; records have neither. */
export const isTable = ({ headerRowNo }: FoundColumns): boolean => headerRowNo > 0;

/** White space of any kind, invisible characters, full-width digits and letters. */
const UNTIDY = /[\s\u00AD\u200B-\u200F\u2060\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/u;

const untidyAmong = (headers: readonly RawCell[]): readonly number[] =>
  headers.flatMap((header, at) => (typeof header === 'string' && UNTIDY.test(header) ? [at] : []));

/** The first row with at least three fields of the feed is the header row; null when there is none among `rows`. */
export function findColumns(
  rows: readonly RawRow[],
  feed: Feed,
  overrides: ReadonlyMap<string, string>,
): FoundColumns | null {
  const needed = Math.min(HEADER_MIN_FIELDS, Object.keys(feed.fields).length);
  for (const [at, { rowNo, cells }] of rows.slice(0, MAX_TITLE_ROWS).entries()) {
    const headers = cells.map((cell) => textOfCell(cell));
    if (mapHeader(headers, feed, overrides).mapped.size < needed) continue;
    const sample = rows.slice(at + 1, at + 1 + SAMPLED_ROWS);
    const valuesOf = (index: number) =>
      sample.map((row) => textOfCell(row.cells[index] ?? null)).filter((text) => text !== '');
    return {
      headerRowNo: rowNo,
      headers,
      untidy: untidyAmong(cells),
      ...mapHeader(headers, feed, overrides, valuesOf),
    };
  }
  return null;
}

/** The columns of NDJSON records: the keys met in the first batch. */
export function columnsOfRecords(
  records: readonly RawRecord[],
  feed: Feed,
  overrides: ReadonlyMap<string, string>,
): FoundColumns {
  const headers = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))];
  const sample = records.slice(0, SAMPLED_ROWS);
  const valuesOf = (index: number) =>
    sample.map(({ fields }) => textOfCell(fields[headers[index] ?? ''] ?? null)).filter((text) => text !== '');
  return { headerRowNo: 0, headers, untidy: untidyAmong(headers), ...mapHeader(headers, feed, overrides, valuesOf) };
}

/** The columns once more with the keys that these records are the first to have. */
export function addColumnsOf(
  records: readonly RawRecord[],
  found: FoundColumns,
  feed: Feed,
  overrides: ReadonlyMap<string, string>,
): FoundColumns {
  const known = new Set(found.headers);
  const unseen = records.flatMap(({ rowNo, fields }) => {
    const late = Object.entries(fields).filter(([key]) => !known.has(key));
    return late.length === 0 ? [] : [{ rowNo, fields: Object.fromEntries(late) }];
  });
  if (unseen.length === 0) return found;
  const more = columnsOfRecords(unseen, feed, overrides);
  return {
    headerRowNo: found.headerRowNo,
    headers: [...found.headers, ...more.headers],
    columns: [...found.columns, ...more.columns],
    untidy: [...found.untidy, ...more.untidy.map((at) => at + found.headers.length)],
    mapped: new Set([...found.mapped, ...more.mapped]),
    repeated: [...found.repeated, ...more.repeated, ...[...more.mapped].filter((field) => found.mapped.has(field))],
  };
}

/** A header of the sender as it may be shown: nothing in it can steer a terminal or turn the line around. */
export const shown = (header: string): string => visibleText(header).text.slice(0, LONGEST_SHOWN);

/** Longer than any header of a form in use. */
const LONGEST_SHOWN = 60;

export const isRecord = (row: RawRow | RawRecord): row is RawRecord => 'fields' in row;

/** The cells of a record in the order of the columns. */
export function cellsInOrder(record: RawRecord, found: FoundColumns): readonly RawCell[] {
  return found.headers.map((header) => record.fields[header] ?? null);
}

export function reportColumns(found: FoundColumns, feed: Feed): ColumnReport {
  return {
    mapped: [...found.mapped].toSorted(),
    forbidden: found.columns.flatMap((column) => (column.use === 'forbidden' ? [shown(column.header)] : [])),
    unknown: found.columns.flatMap((column) =>
      column.use === 'unknown' ? [{ header: shown(column.header), nearest: column.nearest }] : [],
    ),
    missing: missingRequired(feed, found.mapped),
  };
}

/** Header overrides of a `--map` file: header → field. */
export const overridesOf = (map: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(map).map(([header, field]) => [foldHeader(header), field]));

import { columnLetter } from '../domain/feeds/column-letter.ts';
import type { Feed } from '../domain/feeds/define-feed.ts';
import { missingRequired } from '../domain/feeds/header.ts';
import { type FileProblem, FileRefused } from '../ports/roster-file.ts';
import { type FoundColumns, isTable, shown } from './find-columns.ts';

/** Where the values of a field stand: the letter that the office program shows, null for records; the standard header. */
export interface FieldPlace {
  readonly column: string | null;
  readonly header: string;
}

/** The place of every field that has a column. */
export function placesOf(found: FoundColumns, feed: Feed): Readonly<Record<string, FieldPlace>> {
  return Object.fromEntries(
    found.columns.flatMap((column, at) =>
      column.use === 'field'
        ? [[column.field, { column: letterOf(found, at), header: feed.fields[column.field]?.zh ?? column.field }]]
        : [],
    ),
  );
}

/** What the sender is told about the header; the file is taken all the same. Never more than there are columns. */
export function columnNotes(found: FoundColumns, feed: Feed): readonly FileProblem[] {
  return [
    ...(isTable(found) && found.headerRowNo > 1 ? [headerBelow(found.headerRowNo)] : []),
    ...found.untidy.flatMap((at) => normalised(found, at, feed)),
    ...found.columns.flatMap((_, at) => notTaken(found, at)),
    ...missingRequired(feed, found.mapped).map((field) => required(feed.fields[field]?.zh ?? field)),
  ];
}

/** @throws {FileRefused} HEADER_DUPLICATE when two columns stand for one field: nobody can tell which holds. */
export function refuseTwins(found: FoundColumns, feed: Feed): void {
  const [twice] = found.repeated;
  if (twice === undefined) return;
  const places = found.columns.flatMap((column, at) =>
    column.use === 'field' && column.field === twice ? [letterOf(found, at) ?? shown(column.header)] : [],
  );
  const header = feed.fields[twice]?.zh ?? twice;
  throw new FileRefused({
    code: 'HEADER_DUPLICATE',
    ...(isTable(found) ? { rowNo: found.headerRowNo } : {}),
    zh: `有${places.length}列都对应“${header}”(${places.join('、')}列),请只保留一列`,
    en: `${places.length} columns stand for “${header}” (${places.join(', ')}); keep one`,
  });
}

const letterOf = (found: FoundColumns, at: number): string | null => (isTable(found) ? columnLetter(at) : null);

const headerBelow = (rowNo: number): FileProblem => ({
  code: 'HEADER_POSITION',
  rowNo,
  zh: `表头在第${rowNo}行,以上各行按标题处理`,
  en: `the header stands in row ${rowNo}; the rows above are taken as titles`,
});

function normalised(found: FoundColumns, at: number, feed: Feed): readonly FileProblem[] {
  const column = found.columns[at];
  if (column?.use !== 'field') return [];
  const header = feed.fields[column.field]?.zh ?? column.field;
  return [
    {
      code: 'HEADER_NORMALISED',
      ...placed(found, at),
      zh: `表头含空格、全角或不可见字符,已按“${header}”处理`,
      en: `the header holds blanks, full-width or invisible characters and was read as “${header}”`,
    },
  ];
}

const placed = (found: FoundColumns, at: number): { readonly column?: string } => {
  const column = letterOf(found, at);
  return column === null ? {} : { column };
};

function notTaken(found: FoundColumns, at: number): readonly FileProblem[] {
  const column = found.columns[at];
  if (column?.use === 'forbidden') return [{ ...placed(found, at), ...forbidden(shown(column.header)) }];
  if (column?.use !== 'unknown') return [];
  const code = isTable(found) ? 'COLUMN_UNKNOWN' : 'FIELD_UNKNOWN';
  return [{ code, ...placed(found, at), ...unknown(shown(column.header), column.nearest) }];
}

const forbidden = (header: string) => ({
  code: 'COLUMN_FORBIDDEN',
  zh: `列“${header}”禁止采集,已在入库前删除并记录,请停报`,
  en: `column “${header}” must not be collected; it was dropped before storage and noted, stop sending it`,
});

const unknown = (header: string, nearest: string | null) => ({
  zh: `列“${header}”不在共享协议内,未读取${nearest === null ? '' : `;是否为“${nearest}”?`}`,
  en: `column “${header}” is not in the agreement and was not read${nearest === null ? '' : `; did you mean “${nearest}”?`}`,
});

const required = (header: string): FileProblem => ({
  code: 'COLUMN_REQUIRED',
  zh: `缺少必填列“${header}”,请补充后重报`,
  en: `the required column “${header}” is missing; add it and send the file again`,
});

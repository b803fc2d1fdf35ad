import type { PersonTable } from './person-set.ts';

/** How the public set of a kind is written down as CSV. */
export interface Published {
  readonly separator: ',' | ', ';
  /** What stands for nothing. */
  readonly nothing: '' | 'NA';
  /** Texts in quotes, as R writes them. */
  readonly quotesTexts: boolean;
  /** Whether the records have an identifier; else they are called by their row. */
  readonly identified: boolean;
  /** The column `cluster`, which tells who is who; null where the set has none. */
  readonly answer: { readonly at: number; readonly of: (person: number) => string } | null;
}

/** RFC 4180 with an identifier. */
export const PLAIN: Published = {
  separator: ',',
  nothing: '',
  quotesTexts: false,
  identified: true,
  answer: null,
};

/** The sets of the Febrl generator: a blank after every comma, the person in the identifier (`rec-223-org`). */
export const BY_FEBRL: Published = { ...PLAIN, separator: ', ' };

/** RLdata10000 as `write.csv(…, row.names = FALSE)` of R writes it; the persons are in a vector of their own. */
export const BY_R: Published = { ...PLAIN, nothing: 'NA', quotesTexts: true, identified: false };

/** The fake sets of the Splink project: a number of the person in the last column. */
export const FAKE_BY_SPLINK: Published = { ...PLAIN, answer: { at: 6, of: String } };

/** Its historical set: the person's number in Wikidata in the second column, and in the identifier before it (`Q7000037-2`). */
export const HISTORICAL_BY_SPLINK: Published = {
  ...PLAIN,
  answer: { at: 1, of: (person) => `Q${7_000_000 + person * 37}` },
};

/** The lines of a list as it is published. `persons` are the answer, row by row. */
export function* publishedLines(
  { columns, rows }: PersonTable,
  persons: Uint32Array,
  how: Published,
): Generator<string> {
  yield lineOf(cellsOf(columns, 'cluster', how), how);
  for (const [at, row] of rows.entries()) yield lineOf(cellsOf(row, how.answer?.of(persons[at] ?? 0) ?? '', how), how);
}

function cellsOf(row: readonly string[], answer: string, { identified, answer: column }: Published): readonly string[] {
  const cells = identified ? row : row.slice(1);
  return column === null ? cells : cells.toSpliced(column.at, 0, answer);
}

const lineOf = (cells: readonly string[], how: Published): string =>
  `${cells.map((cell) => written(cell, how)).join(how.separator)}\n`;

function written(cell: string, { nothing, quotesTexts }: Published): string {
  if (cell === '') return nothing;
  const isText = quotesTexts && !/^\d+$/u.test(cell);
  return isText || /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import type { Wording } from '../../domain/values/wording.ts';
import { headerOf } from '../../domain/model-file/header-lookup.ts';
import { rowNumbers, type Texts } from './text-column.ts';
import { TextIndex } from './text-index.ts';

/** What the records of a list are called in the output. */
export interface RecordIds {
  readonly ids: Texts;
  /** Header of the identifier's column; null when the row number stands in. */
  readonly header: string | null;
  readonly notices: readonly Wording[];
}

/** Headers that may hold the identifier, best first. */
export const idHeaders = (names: readonly string[], headers: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const place = headerOf([name], headers)?.[0];
    const header = place === undefined ? undefined : headers[place];
    return header === undefined ? [] : [header];
  });

/**
 * Takes the first column whose value is there and different in every row. Without such a column a record is called by its
 * row number, counted from 1 below the header.
 */
export function recordIds(candidates: readonly (readonly [header: string, cells: Texts])[], rows: number): RecordIds {
  const usable = candidates.find(([, cells]) => isUnique(cells));
  if (usable) return { ids: usable[1], header: usable[0], notices: [] };
  return {
    ids: rowNumbers(rows),
    header: null,
    notices: candidates.length === 0 ? [ABSENT] : candidates.map(([header]) => repeated(header)),
  };
}

function isUnique(cells: Texts): boolean {
  const index = new TextIndex(cells);
  return index.isUnique && index.rowOf('') === undefined;
}

const ABSENT = {
  zh: '没有编号列,以行号(表头下从 1 起)为编号',
  en: 'no identifier column; records are called by their row number, from 1 below the header',
};

const repeated = (header: string) => ({
  zh: `编号列“${header}”有空值或重复值,改以行号为编号`,
  en: `the identifier column “${header}” has blanks or repeats; row numbers are used instead`,
});

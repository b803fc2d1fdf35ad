import { foldHeader, withoutNotes } from '../feeds/header-folding.ts';

/** Joins columns into one where a file keeps a value in parts: `by + bm + bd` is a birth date in three columns. */
const JOINT = ' + ';

/** The columns that a name stands for: several where it joins them. */
export const partsOfName = (name: string): readonly string[] => name.split(JOINT).map((part) => part.trim());

/**
 * Where the value of a column stands in a file: the index of each part, in order, for the first alias that the file has
 * wholly. Case, blanks, underscores, ornaments and bracketed notes of headers do not count. Null when the file has none.
 */
export function headerOf(aliases: readonly string[], headers: readonly string[]): readonly number[] | null {
  const folded = headers.map(foldHeader);
  const plain = folded.map(withoutNotes);
  for (const alias of aliases) {
    const places = partsOfName(alias).map((part) => placeOf(foldHeader(part), folded, plain));
    if (places.every((place) => place >= 0)) return places;
  }
  return null;
}

function placeOf(name: string, folded: readonly string[], plain: readonly string[]): number {
  const place = folded.indexOf(name);
  return place >= 0 ? place : plain.indexOf(name);
}

/** One value of the cells of a joint column: numbers by hyphens (a date), words by blanks; empty when all are. */
export function joinCells(cells: readonly string[]): string {
  if (cells.length === 1) return cells[0] ?? '';
  const filled = cells.filter((cell) => cell !== '');
  const numeric = filled.length === cells.length && cells.every((cell) => /^\d{1,4}$/u.test(cell));
  return numeric ? cells.map((cell) => cell.padStart(2, '0')).join('-') : filled.join(' ');
}

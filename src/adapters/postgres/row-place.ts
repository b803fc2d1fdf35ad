import type { AnyRow } from '../../domain/feeds/define-feed.ts';
import { hash53 } from '../../domain/linkage/hash53.ts';
import { replaceNumbers } from './vault/number-texts.ts';

/** Where a row stands among others: follows from what it says but for identity numbers, so it is the same in every database. */
export function placeOfRow(row: AnyRow): number {
  let text = '';
  for (const name of sortedNames(row)) text += `${name}=${JSON.stringify(row[name] ?? null)};`;
  return hash53(replaceNumbers(text, () => ''));
}

let lastNames: readonly string[] = [];
let lastSorted: readonly string[] = [];

/** Rows of one feed have the same names in the same order: they are sorted once. */
function sortedNames(row: AnyRow): readonly string[] {
  const names = Object.keys(row);
  if (names.length === lastNames.length && names.every((name, at) => name === lastNames[at])) return lastSorted;
  lastNames = names;
  lastSorted = names.toSorted();
  return lastSorted;
}

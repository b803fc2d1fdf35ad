import type { AnyRow } from '../../domain/feeds/define-feed.ts';
import { hash53 } from '../../domain/linkage/hash53.ts';
import { replaceNumbers } from './vault/number-texts.ts';

/** Where a row stands among others: follows from what it says but for identity numbers, so it is the same in every database. */
export function placeOfRow(row: AnyRow): number {
  let text = '';
  for (const name of sortedNames(row)) text += `${name}=${withoutNumbers(jsonOf(row[name] ?? null))};`;
  return hash53(text);
}

/** No number reaches from one value into the next, and most values are too short for one. */
const withoutNumbers = (json: string): string => replaceNumbers(json, () => '');

/** As JSON.stringify writes it, which takes longer to find that nothing needs an escape. */
const jsonOf = (value: string | number | null): string =>
  value === null ? 'null' : typeof value === 'string' && PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);

/** What JSON writes as it is: no quotes, backslashes, control characters and halves of characters. */
const PLAIN = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;

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

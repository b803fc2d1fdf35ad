import type { AnyRow } from '../../domain/feeds/define-feed.ts';
import { hash53 } from '../../domain/linkage/hash53.ts';
import { replaceNumbers } from './vault/number-texts.ts';

/** Where a row stands among others: follows from what it says but for identity numbers, so it is the same in every database. */
export function placeOfRow(row: AnyRow): number {
  let text = '';
  for (const name of Object.keys(row).toSorted()) text += `${name}=${JSON.stringify(row[name] ?? null)};`;
  return hash53(replaceNumbers(text, () => ''));
}

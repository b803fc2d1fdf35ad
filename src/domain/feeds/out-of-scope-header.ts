import type { Feed } from './define-feed.ts';
import { forbiddenHeaderWord } from './forbidden-columns.ts';
import { foldHeader, HEADER_MIN_FIELDS, headerNames, mapHeader } from './header.ts';

/**
 * A column that the hub must not hold, in a table of which nobody said what it is; its header, or null. The header row is the first
 * that some feed would take for one; where none is, every given row may be it. Headers that a feed knows are no such column.
 */
export function outOfScopeHeader(rows: readonly (readonly string[])[], feeds: readonly Feed[]): string | null {
  for (const row of rows) {
    const maps = feeds.map((feed) => mapHeader(row, feed)).toSorted((a, b) => b.mapped.size - a.mapped.size);
    const [best] = maps;
    if (best === undefined || best.mapped.size < HEADER_MIN_FIELDS) continue;
    return best.columns.flatMap((column) => (column.use === 'forbidden' ? [column.header] : []))[0] ?? null;
  }
  const known = new Set(feeds.flatMap((feed) => [...headerNames(feed).keys()]));
  return rows.flat().find((cell) => forbiddenHeaderWord(cell) !== null && !known.has(foldHeader(cell))) ?? null;
}

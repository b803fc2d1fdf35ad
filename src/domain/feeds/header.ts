import { isForbiddenHeader } from './forbidden-columns.ts';
import type { Feed } from './define-feed.ts';
import { envelopeAliases, type EnvelopeColumn } from './envelope-columns.ts';

/** What a column of a file turned out to be. */
export type Column =
  | { readonly use: 'field'; readonly field: string; readonly header: string }
  | { readonly use: 'envelope'; readonly column: EnvelopeColumn; readonly header: string }
  | { readonly use: 'forbidden'; readonly header: string }
  | { readonly use: 'unknown'; readonly header: string; readonly nearest: string | null }
  | { readonly use: 'empty' };

/** Rows of a paper form that look like data but are not: totals and signatures. */
const FOOTER = /^(合计|小计|总计|共计|填表人|审核人|制表人|负责人|制表日期|填报人)/u;

/** Header text as compared: full-width forms folded, all white space, invisible characters and asterisks dropped. */
export const foldHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200F\u2060\uFEFF*]/gu, '')
    .replace(/[((].*?[))]$/u, (note) => (note.length > 12 ? '' : note))
    .toLowerCase();

/** Every accepted spelling of a feed's columns, folded: Chinese name, aliases, field name. */
export function headerNames(feed: Feed): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, field] of Object.entries(feed.fields))
    for (const spelling of [field.zh, key, ...field.aliases]) names.set(foldHeader(spelling), key);
  return names;
}

/** The uses of all columns of a header row, with `mapped` = how many are fields of the feed. */
export function mapHeader(headers: readonly string[], feed: Feed, overrides: ReadonlyMap<string, string> = new Map()) {
  const names = headerNames(feed);
  const columns = headers.map((header) => columnOf(header, names, overrides));
  const mapped = new Set(columns.flatMap((column) => (column.use === 'field' ? [column.field] : [])));
  return { columns, mapped };
}

/** A row is the header row when at least three of its cells are fields of the feed (rosters carry title rows above it). */
export const HEADER_MIN_FIELDS = 3;

export const isFooter = (firstCells: readonly string[]): boolean => firstCells.slice(0, 3).some((cell) => FOOTER.test(cell.trim()));

/** Fields that the header lacks although the feed requires them and nothing can stand in for them. */
export function missingRequired(feed: Feed, mapped: ReadonlySet<string>): readonly string[] {
  return Object.entries(feed.fields)
    .filter(([key, field]) => field.req === 'R' && field.fallback === undefined && !field.fromEnvelope && !mapped.has(key))
    .map(([key]) => key);
}

function columnOf(header: string, names: ReadonlyMap<string, string>, overrides: ReadonlyMap<string, string>): Column {
  const folded = foldHeader(header);
  if (folded === '') return { use: 'empty' };
  const field = overrides.get(folded) ?? names.get(folded);
  if (field !== undefined) return { use: 'field', field, header };
  const envelope = envelopeAliases.get(folded);
  if (envelope !== undefined) return { use: 'envelope', column: envelope, header };
  if (isForbiddenHeader(header)) return { use: 'forbidden', header };
  return { use: 'unknown', header, nearest: nearestName(folded, names) };
}

/** The known name that shares most characters with an unknown one, if at least half of them. */
function nearestName(folded: string, names: ReadonlyMap<string, string>): string | null {
  let best: string | null = null;
  let bestShare = 0.5;
  for (const name of names.keys()) {
    const shared = [...folded].filter((character) => name.includes(character)).length;
    const share = shared / Math.max(folded.length, name.length);
    if (share > bestShare) [best, bestShare] = [name, share];
  }
  return best;
}

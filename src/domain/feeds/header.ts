import type { Feed } from './define-feed.ts';
import { type EnvelopeColumn, envelopeAliases } from './envelope-columns.ts';
import { forbiddenHeaderWord } from './forbidden-columns.ts';
import { foldHeader, isLunarNote, lookUp, withoutNotes } from './header-folding.ts';
import { placeByValues } from './place-columns.ts';

export { foldHeader } from './header-folding.ts';
export { looksLikeRegion } from './place-columns.ts';

/** What a column of a file turned out to be. */
export type Column =
  | { readonly use: 'field'; readonly field: string; readonly header: string }
  | { readonly use: 'envelope'; readonly column: EnvelopeColumn; readonly header: string }
  | { readonly use: 'forbidden'; readonly header: string }
  | { readonly use: 'unknown'; readonly header: string; readonly nearest: string | null }
  | { readonly use: 'empty' };

/** The columns of a file, which fields of the feed they cover, and which fields more than one column claims. */
export interface HeaderMap {
  readonly columns: readonly Column[];
  readonly mapped: ReadonlySet<string>;
  readonly repeated: readonly string[];
}

/** A row is the header row when at least three of its cells are fields of the feed (rosters carry title rows above it). */
export const HEADER_MIN_FIELDS = 3;

/** Rows of a paper form that look like data but are not: totals and signatures. */
const FOOTER = /^(合计|小计|总计|共计|填表人|审核人|制表人|负责人|制表日期|填报人|填表日期|单位负责人)/u;

/** Whether a row is a total or a signature line, by its first cells. */
export const isFooter = (firstCells: readonly string[]): boolean =>
  firstCells.slice(0, 3).some((cell) => FOOTER.test(cell.replace(/\s/gu, '')));

/** Every accepted spelling of a feed's columns, folded: Chinese name, aliases, field name. */
export function headerNames(feed: Feed): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, field] of Object.entries(feed.fields))
    for (const spelling of [field.zh, key, ...field.aliases]) names.set(foldHeader(spelling), key);
  return names;
}

/**
 * The uses of all columns of a header row. `overrides` are confirmed mappings (folded header → field). With `valuesOf`,
 * the text of some cells of a column, columns about places are told apart by what they hold: codes or written addresses.
 */
export function mapHeader(
  headers: readonly string[],
  feed: Feed,
  overrides: ReadonlyMap<string, string> = new Map(),
  valuesOf: ((index: number) => readonly string[]) | null = null,
): HeaderMap {
  const names = headerNames(feed);
  const byName = headers.map((header) => columnOf(header, feed, names, overrides));
  const columns = valuesOf === null ? byName : placeByValues(byName, feed, overrides, valuesOf);
  const claimed = columns.flatMap((column) => (column.use === 'field' ? [column.field] : []));
  const mapped = new Set(claimed);
  return {
    columns,
    mapped,
    repeated: [...mapped].filter((field) => claimed.indexOf(field) !== claimed.lastIndexOf(field)),
  };
}

/** Fields that the header lacks although the feed requires them and nothing can stand in for them. */
export function missingRequired(feed: Feed, mapped: ReadonlySet<string>): readonly string[] {
  return Object.entries(feed.fields)
    .filter(
      ([key, field]) => field.req === 'R' && field.fallback === undefined && !field.fromEnvelope && !mapped.has(key),
    )
    .map(([key]) => key);
}

/** Known spellings win over forbidden words (孕产妇姓名 names the mother); a bracketed note never hides a forbidden word. */
function columnOf(
  header: string,
  feed: Feed,
  names: ReadonlyMap<string, string>,
  overrides: ReadonlyMap<string, string>,
): Column {
  const folded = foldHeader(header);
  if (folded === '') return { use: 'empty' };
  const known = overrides.get(folded) ?? lookUp(folded, names);
  if (known !== undefined) return { use: 'field', field: known, header };
  const envelope = envelopeAliases.get(folded);
  if (envelope !== undefined) return { use: 'envelope', column: envelope, header };
  if (forbiddenHeaderWord(header) !== null) return { use: 'forbidden', header };
  const plain = withoutNotes(folded);
  const noted = isLunarNote(folded) ? undefined : lookUp(plain, names);
  if (noted !== undefined) return { use: 'field', field: noted, header };
  const notedEnvelope = envelopeAliases.get(plain);
  if (notedEnvelope !== undefined) return { use: 'envelope', column: notedEnvelope, header };
  return { use: 'unknown', header, nearest: nearestName(plain, feed, names) };
}

/** The standard header whose spellings share most characters with an unknown one, if at least half of them. */
function nearestName(plain: string, feed: Feed, names: ReadonlyMap<string, string>): string | null {
  const characters = [...new Set(plain)];
  let best: string | null = null;
  let bestShare = 0.5;
  for (const [name, field] of names) {
    const own = new Set(name);
    const share = characters.filter((character) => own.has(character)).length / Math.max(characters.length, own.size);
    if (share > bestShare) [best, bestShare] = [feed.fields[field]?.zh ?? null, share];
  }
  return best;
}

import type { Wording } from '../values/wording.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import type { ModelComparison } from '../link-model/link-model.ts';
import { type ColumnNames, listOf } from './column-names.ts';
import type { ComparisonEntry } from './model-document.ts';
import type { Vocabulary } from './model-file.ts';
import { type ModelFault, shownPath, shownValue } from './model-fault.ts';

/** The comparisons of a model document; what cannot be understood goes to `faults`. */
export function readComparisons(
  entries: readonly ComparisonEntry[],
  names: ColumnNames,
  { comparisons }: Vocabulary,
  faults: ModelFault[],
): readonly ModelComparison[] {
  const read = entries.flatMap((entry, at) => {
    const comparison = comparisons.get(entry.compare);
    if (!comparison)
      return fail(faults, ['comparisons', at, 'compare'], entry.compare, unknownCode([...comparisons.keys()]));
    const columns = cellsOf(entry).map((column) => aliasesOf(column, names));
    if (columns.length > comparison.columns.length)
      return fail(faults, ['comparisons', at, 'columns'], columns.length, tooMany(comparison));
    return [{ id: idOf(entry), comparison, columns, impliedBy: entry.implied_by ?? null }];
  });
  refuseRepeats(read, faults);
  for (const [at, { impliedBy }] of read.entries()) if (impliedBy) judgeImplied(at, impliedBy, read, faults);
  return read;
}

/** Without an id of its own a comparison is called by its first column. */
export const idOf = (entry: ComparisonEntry): string => entry.id ?? listOf(cellsOf(entry)[0])[0] ?? '';

/** The cells that a comparison takes; a text alone is its only one. */
const cellsOf = ({ columns }: ComparisonEntry): readonly (string | readonly string[])[] =>
  typeof columns === 'string' ? [columns] : columns;

/** A list of names stands for itself; a single name may be one of the dictionary. */
const aliasesOf = (column: string | readonly string[], names: ColumnNames): readonly string[] =>
  typeof column === 'string' ? names(column) : column;

function refuseRepeats(read: readonly ModelComparison[], faults: ModelFault[]): void {
  const seen = new Set<string>();
  for (const [at, { id }] of read.entries()) {
    if (seen.has(id)) fail(faults, ['comparisons', at, 'id'], id, REPEATED);
    seen.add(id);
  }
}

function judgeImplied(
  at: number,
  { by, levels }: NonNullable<ModelComparison['impliedBy']>,
  read: readonly ModelComparison[],
  faults: ModelFault[],
): void {
  const path = ['comparisons', at, 'implied_by'];
  const source = read.find(({ id }) => id === by);
  if (!source || source === read[at]) return void fail(faults, path, by, unknownComparison(read.map(({ id }) => id)));
  const known = source.comparison.levels.map(({ code }) => code);
  for (const level of levels) if (!known.includes(level)) fail(faults, path, level, unknownLevel(known));
}

/** Notes a fault; gives nothing, so that a list goes on without the item. */
export function fail(faults: ModelFault[], path: readonly PropertyKey[], value: unknown, words: Wording): [] {
  faults.push({ path: shownPath(path), value: shownValue(value), ...words });
  return [];
}

const unknownCode = (codes: readonly string[]) => ({
  zh: `没有这种比较方法,可用:${codes.join('、')}`,
  en: `no such comparison; use one of ${codes.join(', ')}`,
});

const tooMany = ({ code, columns }: Comparison) => ({
  zh: `列数过多,${code} 只用 ${columns.length} 列(${columns.join('、')})`,
  en: `too many columns; ${code} takes ${columns.length} (${columns.join(', ')})`,
});

const REPEATED = { zh: '编号重复,请改名', en: 'this id stands twice; give it another' };

/** Words for a reference to a comparison that the model lacks. */
export const unknownComparison = (ids: readonly string[]) => ({
  zh: `没有这个比较项,可用:${ids.join('、')}`,
  en: `no such comparison in this model; use one of ${ids.join(', ')}`,
});

/** Words for a level that a comparison lacks. */
export const unknownLevel = (levels: readonly string[]) => ({
  zh: `没有这个等级,可用:${levels.join('、')}`,
  en: `no such level; use one of ${levels.join(', ')}`,
});

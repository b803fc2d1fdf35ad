import type { BlockingRule, KeyPart, ModelComparison } from '../link-model/link-model.ts';
import { type ColumnNames, listOf } from './column-names.ts';
import type { RuleEntry } from './model-document.ts';
import type { Vocabulary } from './model-file.ts';
import type { ModelFault } from './model-fault.ts';
import { fail } from './read-comparisons.ts';

/** A part as written: what is read, and how it is reduced. */
interface WrittenPart {
  readonly of: string;
  readonly by: string;
}

/**
 * The blocking rules of a model document, each written as `surname: soundex + date_of_birth: year` or as
 * `{ surname: soundex, date_of_birth: [year, month] }`. A part without a reduction is taken whole (`exact`).
 */
export function readRules(
  entries: readonly RuleEntry[],
  names: ColumnNames,
  comparisons: readonly ModelComparison[],
  vocabulary: Vocabulary,
  faults: ModelFault[],
): readonly BlockingRule[] {
  return entries.map((entry, at) => {
    const written = typeof entry === 'string' ? partsOfText(entry) : partsOfObject(entry);
    for (const { of, by } of written) {
      if (of === '') fail(faults, ['blocking', at], entry, EMPTY_PART);
      if (!vocabulary.reductions.has(by))
        fail(faults, ['blocking', at], by, unknownReduction([...vocabulary.reductions]));
    }
    return { id: ruleText(written), parts: written.map((part) => keyPart(part, names, comparisons)) };
  });
}

const partsOfText = (text: string): readonly WrittenPart[] =>
  text.split('+').map((part) => {
    const [of = '', by = 'exact'] = part.split(/[:：]/u).map((side) => side.trim());
    return { of, by };
  });

const partsOfObject = (entry: Exclude<RuleEntry, string>): readonly WrittenPart[] =>
  Object.entries(entry).flatMap(([of, ways]) => listOf(ways).map((by) => ({ of, by })));

/** How a rule is called in reports and saved models. */
export const ruleText = (parts: readonly WrittenPart[]): string =>
  parts.map(({ of, by }) => (by === 'exact' ? of : `${of}: ${by}`)).join(' + ');

/** A part names a comparison (then its first column is meant), a column of the dictionary, or a header. */
function keyPart({ of, by }: WrittenPart, names: ColumnNames, comparisons: readonly ModelComparison[]): KeyPart {
  const called = comparisons.find(({ id }) => id === of);
  if (called) return { column: called.columns[0] ?? [of], by, comparison: called.id };
  const readsFirst = comparisons.find(({ columns }) => columns[0]?.[0] === of);
  const reader = readsFirst ?? comparisons.find(({ columns }) => columns.some((aliases) => aliases[0] === of));
  const read = reader?.columns.find((aliases) => aliases[0] === of);
  return { column: read ?? names(of), by, comparison: reader?.id ?? null };
}

const EMPTY_PART = {
  zh: '规则中有空的部分,请写作 "surname: soundex + date_of_birth: year"',
  en: 'a part of the rule is empty; write "surname: soundex + date_of_birth: year"',
};

const unknownReduction = (codes: readonly string[]) => ({
  zh: `没有这种分块取值方法,可用:${codes.join('、')}`,
  en: `no such reduction; use one of ${codes.join(', ')}`,
});

import type { Wording } from '../values/wording.ts';
import type { BlockingRule, KeyPart, ModelComparison, ModelDesign } from '../link-model/link-model.ts';
import { headerOf } from './header-lookup.ts';
import type { ModelFile } from './model-file.ts';

/** A design cut down to what the files hold, and what was left out. */
export interface SuitedDesign {
  readonly design: ModelDesign;
  readonly notices: readonly Wording[];
}

/**
 * Leaves out what the files cannot serve: a comparison whose first column some file lacks, one that others make needless (and its
 * rules: what they fix, those others read), and rules that read a column which some file lacks. Ready models list more columns than any one file has.
 * @param lists Headers of each file.
 */
export function suitLists({ design, unless }: ModelFile, lists: readonly (readonly string[])[]): SuitedDesign {
  const has = (aliases: readonly string[]) => lists.every((headers) => headerOf(aliases, headers) !== null);
  const present = design.comparisons.filter(({ columns }) => has(columns[0] ?? []));
  const used = present.filter(({ id }) => !isNeedless(unless.get(id) ?? [], present));
  const ids = new Set(used.map(({ id }) => id));
  const needless = new Set(namesOf(present, used));
  const blocking = uniqueRules(
    design.blocking.filter(({ parts }) =>
      parts.every((part) => has(part.column) && !needless.has(part.comparison ?? '')),
    ),
  );
  return {
    design: {
      ...design,
      comparisons: used.map((one) => withKnownImplication(one, ids)),
      blocking: blocking.map((rule) => withKnownReaders(rule, ids)),
    },
    notices: [
      ...absentNotice(design.comparisons, present),
      ...needlessNotice(present, used),
      ...ruleNotice(design.blocking, blocking),
    ],
  };
}

const isNeedless = (others: readonly string[], present: readonly ModelComparison[]): boolean =>
  others.length > 0 && others.every((other) => present.some(({ id }) => id === other));

const withKnownImplication = (one: ModelComparison, ids: ReadonlySet<string>): ModelComparison =>
  one.impliedBy && !ids.has(one.impliedBy.by) ? { ...one, impliedBy: null } : one;

const withKnownReaders = ({ id, parts }: BlockingRule, ids: ReadonlySet<string>): BlockingRule => ({
  id,
  parts: parts.map((part): KeyPart =>
    part.comparison !== null && !ids.has(part.comparison) ? { ...part, comparison: null } : part,
  ),
});

const uniqueRules = (rules: readonly BlockingRule[]): readonly BlockingRule[] =>
  rules.filter(({ id }, at) => rules.findIndex((rule) => rule.id === id) === at);

const namesOf = (
  all: readonly { readonly id: string }[],
  kept: readonly { readonly id: string }[],
): readonly string[] => all.filter(({ id }) => !kept.some((one) => one.id === id)).map(({ id }) => id);

function absentNotice(all: readonly ModelComparison[], kept: readonly ModelComparison[]): readonly Wording[] {
  const names = namesOf(all, kept);
  if (names.length === 0) return [];
  return [
    {
      zh: `文件没有相应的列,未比较:${names.join('、')}`,
      en: `not compared, as a file lacks the column: ${names.join(', ')}`,
    },
  ];
}

function needlessNotice(all: readonly ModelComparison[], kept: readonly ModelComparison[]): readonly Wording[] {
  const names = namesOf(all, kept);
  if (names.length === 0) return [];
  return [
    {
      zh: `已由其他比较项涵盖,未比较:${names.join('、')}`,
      en: `not compared, as others cover it: ${names.join(', ')}`,
    },
  ];
}

function ruleNotice(all: readonly BlockingRule[], kept: readonly BlockingRule[]): readonly Wording[] {
  const names = namesOf(all, kept);
  if (names.length === 0) return [];
  return [{ zh: `未使用的分块规则:${names.join(';')}`, en: `blocking rules not used: ${names.join('; ')}` }];
}

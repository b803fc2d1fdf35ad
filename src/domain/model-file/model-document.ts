import { z } from 'zod';
import { type ModelFault, shownPath, shownValue } from './model-fault.ts';

/** What is expected where: the key is the `error` of the schema. */
const EXPECTED = {
  text: { zh: '应为非空文字', en: 'write a text that is not empty' },
  names: { zh: '应为列名或列名清单', en: 'write the name of a column, or a list of names' },
  comparisons: {
    zh: '应为清单,每项至少写 compare 与 columns',
    en: 'write a list; every item needs compare and columns',
  },
  implied: { zh: '应写作 { by: 比较项, levels: [等级] }', en: 'write { by: comparison, levels: [level] }' },
  rule: {
    zh: '应写作 "surname: soundex + date_of_birth: year" 或 { surname: soundex }',
    en: 'write "surname: soundex + date_of_birth: year" or { surname: soundex }',
  },
  rules: { zh: '至少需要一条分块规则', en: 'at least one blocking rule is needed' },
  probability: { zh: '应为 0 至 1 之间的数', en: 'write a number from 0 to 1' },
  number: { zh: '应为数字', en: 'write a number' },
  yesno: { zh: '应为 true 或 false', en: 'write true or false' },
  version: { zh: '应为正整数', en: 'write a whole number from 1' },
  relatives: {
    zh: '应为 null(没有)或 { prior: 比特, weights: { 比较项: { 等级: 比特 } } }',
    en: 'write null (none) or { prior: bits, weights: { comparison: { level: bits } } }',
  },
  ties: {
    zh: '应写作 [{ between: [比较项, 比较项], bits: { 等级: { 等级: 比特 } } }]',
    en: 'write [{ between: [comparison, comparison], bits: { level: { level: bits } } }]',
  },
  vetoes: {
    zh: '应写作 [{ comparison: 比较项, levels: [等级] }];没有则写 []',
    en: 'write [{ comparison: id, levels: [level] }], or [] for none',
  },
  guard: {
    zh: '应写作 { comparisons: [比较项], settled_by: [{ comparison: 比较项, levels: [等级] }] }',
    en: 'write { comparisons: [id], settled_by: [{ comparison: id, levels: [level] }] }',
  },
} as const;

type Expectation = keyof typeof EXPECTED;

const say = (what: Expectation) => ({ error: what });

const Text = z.string(say('text')).trim().min(1, say('text'));
const Names = z.union([Text, z.array(Text).min(1)], say('names'));
const Probability = z.number(say('probability')).min(0, say('probability')).max(1, say('probability'));

const ComparisonEntry = z.strictObject({
  id: Text.optional(),
  compare: Text,
  columns: z.union([Text, z.array(Names).min(1)], say('names')),
  implied_by: z.strictObject({ by: Text, levels: z.array(Text).min(1) }, say('implied')).optional(),
  unless: Names.optional(),
  personal: z.boolean(say('yesno')).optional(),
});

const Rule = z.union([Text, z.record(Text, Names)], say('rule'));

const Relatives = z.strictObject(
  {
    prior: z.number(say('number')),
    weights: z.record(Text, z.record(Text, z.number(say('number'))), say('relatives')),
  },
  say('relatives'),
);

const Ties = z.array(
  z.strictObject(
    {
      between: z.array(Text, say('ties')).length(2, say('ties')),
      bits: z.record(Text, z.record(Text, z.number(say('number'))), say('ties')),
    },
    say('ties'),
  ),
  say('ties'),
);

const Parameters = z.strictObject({
  prior: z.number(say('number')).optional(),
  levels: z.record(Text, z.record(Text, z.strictObject({ m: Probability, u: Probability }))).optional(),
  relatives: Relatives.nullable().optional(),
  ties: Ties.optional(),
});

const ConflictLevels = z.array(z.strictObject({ comparison: Text, levels: z.array(Text).min(1) }), say('vetoes'));

/** The outer shape of a model file; what its names mean is judged after. */
export const ModelDocument = z.strictObject({
  name: Text,
  version: z.int(say('version')).positive(say('version')).default(1),
  /** For people: what the model is for. */
  description: z.unknown().optional(),
  id: Names.optional(),
  columns: z.record(Text, z.union([Text, z.array(Text)], say('names'))).optional(),
  comparisons: z.array(ComparisonEntry, say('comparisons')).min(1, say('comparisons')),
  blocking: z.array(Rule, say('rules')).min(1, say('rules')),
  thresholds: z
    .strictObject({
      link: Probability.optional(),
      margin: z.number(say('number')).min(0, say('number')).optional(),
      review: Probability.optional(),
    })
    .optional(),
  /** Levels that forbid an automatic link; the usual ones when left out. */
  vetoes: ConflictLevels.optional(),
  /** Comparisons that cannot tell two persons apart alone; the usual ones when left out. */
  guard: z
    .strictObject({ comparisons: z.array(Text), settled_by: ConflictLevels.default([]) }, say('guard'))
    .optional(),
  parameters: Parameters.optional(),
  /** How the parameters came about; written by `--save-model`, not read. */
  trained: z.unknown().optional(),
});

export type ModelDocument = z.infer<typeof ModelDocument>;
export type ComparisonEntry = z.infer<typeof ComparisonEntry>;
export type RuleEntry = z.infer<typeof Rule>;

/** The document, or what is wrong with it. */
export function parseDocument(value: unknown): ModelDocument | readonly ModelFault[] {
  const parsed = ModelDocument.safeParse(value);
  return parsed.success ? parsed.data : parsed.error.issues.map((issue) => faultOf(issue, value));
}

function faultOf(issue: z.core.$ZodIssue, document: unknown): ModelFault {
  const place = { path: shownPath(issue.path), value: shownValue(valueAt(document, issue.path)) };
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return {
      ...place,
      value: keys,
      zh: '没有这个设置,请删除或改正拼写',
      en: 'no such setting; remove it or mend its spelling',
    };
  }
  return { ...place, ...expectedBy(issue.message) };
}

const expectedBy = (message: string): { readonly zh: string; readonly en: string } =>
  Object.entries(EXPECTED).find(([key]) => key === message)?.[1] ?? { zh: '此处内容不符合格式', en: message };

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    document,
  );
}

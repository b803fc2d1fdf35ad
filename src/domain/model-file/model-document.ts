import { z } from 'zod';
import { expectedBy, say } from './expected-values.ts';
import { type ModelFault, shownPath, shownValue } from './model-fault.ts';

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

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    document,
  );
}

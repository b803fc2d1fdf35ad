import type { PatternTable } from '../pairing/pattern-counts.ts';
import type { LevelProbabilities, ModelDesign } from './link-model.ts';
import type { ListSizes } from './prior.ts';
import type { Relatives } from './relatives.ts';
import type { Tie } from './tie.ts';
import type { ExactCollisions } from './u-estimate.ts';

/** All that a model is fitted on. Arrays are parallel to the comparisons of the design. */
export interface FitInput {
  readonly design: ModelDesign;
  /** Levels among random pairs: `sampled[comparison][level]`. */
  readonly sampled: readonly (readonly number[])[];
  /** Exact chance of equal values, null where terms are not counted. */
  readonly collisions: readonly (ExactCollisions | null)[];
  readonly table: PatternTable;
  /** Patterns of random pairs with their counts, ascending: what tells which fields go together; nothing is told without. */
  readonly random?: RandomPatterns;
  readonly sizes: ListSizes;
  /** Numbers that the model file fixes; null where they are to be estimated. */
  readonly given?: GivenParameters;
}

/** Parallel arrays. */
export interface RandomPatterns {
  readonly patterns: Float64Array;
  readonly counts: Float64Array;
}

export interface GivenParameters {
  readonly prior: number | null;
  readonly levels: readonly (LevelProbabilities | null)[];
  /** Relatives as a model file has them: null says that there are none; left out they are looked for. */
  readonly relatives?: Relatives | null;
  /** Ties as a model file has them; left out they are looked for. */
  readonly ties?: readonly Tie[];
}

/**
 * The same input in one order: rules by name, patterns ascending. Sums of floating point depend on their order; so two
 * inputs that differ in order only give the same bytes.
 */
export function inOrder(input: FitInput): FitInput {
  const { design, table } = input;
  const rules = [...design.blocking.keys()].toSorted((a, b) => (ruleId(design, a) < ruleId(design, b) ? -1 : 1));
  const rows = [...table.patterns.keys()].toSorted((a, b) => (table.patterns[a] ?? 0) - (table.patterns[b] ?? 0));
  const take = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? 0);
  const none = new Float64Array(table.patterns.length);
  return {
    ...input,
    design: { ...design, blocking: rules.flatMap((rule) => design.blocking[rule] ?? []) },
    table: {
      patterns: take(table.patterns),
      pairs: take(table.pairs),
      byRule: rules.map((from, rule) => ({
        rule,
        counts: take(table.byRule.find((one) => one.rule === from)?.counts ?? none),
      })),
    },
  };
}

const ruleId = ({ blocking }: ModelDesign, rule: number): string => blocking[rule]?.id ?? '';

import { presentGuard, presentVetoes, type StatedRules } from '../clusters/model-rules.ts';
import type { LevelProbabilities, ModelComparison, ModelDesign, ModelParameters } from '../link-model/link-model.ts';
import type { Relatives } from '../link-model/relatives.ts';
import type { Tie } from '../link-model/tie.ts';
import type { ModelDocument } from './model-document.ts';
import type { ModelFile } from './model-file.ts';
import { ruleText } from './read-rules.ts';

/** What a model was trained on; counts only, so that the same data give the same file. */
export interface TrainingManifest {
  readonly leftRows: number;
  /** Null when a list was linked with itself. */
  readonly rightRows: number | null;
  readonly comparedPairs: number;
  readonly expectedMatches: number;
}

/** Numbers of a fit. */
export interface FittedNumbers extends ModelParameters {
  /** Null when the fit found none. */
  readonly relatives: Relatives | null;
}

/** A guessed or edited design as a document that can be read again. */
export const writeDesign = ({ design, unless, personal, ...rules }: Omit<ModelFile, 'fixed'>): ModelDocument => ({
  name: design.name,
  version: design.version,
  id: [...design.id],
  columns: dictionaryOf(design),
  comparisons: design.comparisons.map((one) => comparisonEntry(one, unless.get(one.id) ?? [], personal.has(one.id))),
  blocking: design.blocking.map(({ parts }) => ruleText(parts.map(({ column, by }) => ({ of: column[0] ?? '', by })))),
  thresholds: { ...design.thresholds },
  ...rulesEntries(design, rules),
});

/** The rules that the model states, as far as the design serves them. */
function rulesEntries(design: ModelDesign, { vetoes, guard }: StatedRules): Pick<ModelDocument, 'vetoes' | 'guard'> {
  const plain = (levels: StatedRules['vetoes']) =>
    presentVetoes(design, levels ?? []).map((veto) => ({ comparison: veto.comparison, levels: [...veto.levels] }));
  const own = guard && presentGuard(design, guard);
  return {
    ...(vetoes === null ? {} : { vetoes: plain(vetoes) }),
    ...(own === null ? {} : { guard: { comparisons: [...own.comparisons], settled_by: plain(own.settledBy) } }),
  };
}

/** A fitted model as a document: read again it scores as it does now, with nothing left to estimate. */
export const writeModel = (
  { design, personal, vetoes, guard }: Pick<ModelFile, 'design' | 'personal' | 'vetoes' | 'guard'>,
  { prior, levels, relatives, ties = [] }: FittedNumbers,
  trained: TrainingManifest,
): ModelDocument => ({
  ...writeDesign({ design, personal, vetoes, guard, unless: new Map() }),
  parameters: {
    prior,
    levels: byComparison(design, levels, levelEntries),
    relatives: relatives && { prior: relatives.prior, weights: byComparison(design, relatives.weights, weightEntries) },
    ties: ties.map((tie) => tieEntry(design, tie)),
  },
  trained,
});

/** What there is about each comparison, under its id; `values` are parallel to the design. */
const byComparison = <T, R>(
  { comparisons }: ModelDesign,
  values: readonly T[],
  entryOf: (one: ModelComparison, value: T) => R,
): Record<string, R> =>
  Object.fromEntries(
    comparisons.flatMap((one, at) => {
      const value = values[at];
      return value === undefined ? [] : [[one.id, entryOf(one, value)] as const];
    }),
  );

const weightEntries = ({ comparison }: ModelComparison, weights: readonly number[]): Record<string, number> =>
  Object.fromEntries(comparison.levels.slice(1).map(({ code }, at) => [code, weights[at + 1] ?? 0]));

const tieEntry = ({ comparisons }: ModelDesign, { a, b, bits }: Tie) => {
  const [one, other] = [comparisons[a], comparisons[b]];
  if (one === undefined || other === undefined) throw new RangeError('the design has no such comparisons to tie');
  const rows = one.comparison.levels.slice(1).map(({ code }, at) => [code, weightEntries(other, bits[at + 1] ?? [])]);
  return { between: [one.id, other.id], bits: Object.fromEntries(rows) };
};

/** Every column under the first of its names; lists that share the first name are joined. */
function dictionaryOf({ comparisons, blocking }: ModelDesign): Record<string, string[]> {
  const dictionary: Record<string, string[]> = {};
  const columns = [
    ...comparisons.flatMap((one) => one.columns),
    ...blocking.flatMap(({ parts }) => parts.map((part) => part.column)),
  ];
  for (const [name, ...aliases] of columns) {
    if (name === undefined || aliases.length === 0) continue;
    dictionary[name] = [...new Set([...(dictionary[name] ?? []), ...aliases])];
  }
  return dictionary;
}

const comparisonEntry = (
  { id, comparison, columns, impliedBy }: ModelComparison,
  unless: readonly string[],
  personal: boolean,
): ModelDocument['comparisons'][number] => ({
  id,
  compare: comparison.code,
  columns: columns.map((aliases) => aliases[0] ?? ''),
  ...(impliedBy ? { implied_by: { by: impliedBy.by, levels: [...impliedBy.levels] } } : {}),
  ...(unless.length > 0 ? { unless: [...unless] } : {}),
  ...(personal ? { personal } : {}),
});

const levelEntries = ({ comparison }: ModelComparison, { m, u }: LevelProbabilities) =>
  Object.fromEntries(
    comparison.levels.slice(1).map(({ code }, at) => [code, { m: m[at + 1] ?? 0, u: u[at + 1] ?? 0 }]),
  );

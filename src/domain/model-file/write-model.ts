import type { LevelProbabilities, ModelComparison, ModelDesign, ModelParameters } from '../link-model/link-model.ts';
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

/** A guessed or edited design as a document that can be read again. */
export const writeDesign = ({ design, unless, personal }: Omit<ModelFile, 'fixed'>): ModelDocument => ({
  name: design.name,
  version: design.version,
  id: [...design.id],
  columns: dictionaryOf(design),
  comparisons: design.comparisons.map((one) => comparisonEntry(one, unless.get(one.id) ?? [], personal.has(one.id))),
  blocking: design.blocking.map(({ parts }) => ruleText(parts.map(({ column, by }) => ({ of: column[0] ?? '', by })))),
  thresholds: { ...design.thresholds },
});

/** A fitted model as a document: read again it scores as it does now, with nothing left to estimate. */
export const writeModel = (
  { design, personal }: Pick<ModelFile, 'design' | 'personal'>,
  parameters: ModelParameters,
  trained: TrainingManifest,
): ModelDocument => ({
  ...writeDesign({ design, personal, unless: new Map() }),
  parameters: {
    prior: parameters.prior,
    levels: Object.fromEntries(
      design.comparisons.flatMap((one, at) => {
        const levels = parameters.levels[at];
        return levels ? [[one.id, levelEntries(one, levels)]] : [];
      }),
    ),
  },
  trained,
});

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

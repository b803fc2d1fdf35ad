import type { LevelProbabilities, ModelComparison } from '../link-model/link-model.ts';
import type { ModelDocument } from './model-document.ts';
import { type FixedParameters, NOTHING_FIXED } from './model-file.ts';
import type { ModelFault } from './model-fault.ts';
import { knownLevels } from './known-levels.ts';
import { fail, unknownComparison } from './read-comparisons.ts';
import { readRelatives } from './read-relatives.ts';
import { readTies } from './read-ties.ts';

type Written = Readonly<Record<string, { readonly m: number; readonly u: number }>>;

/** The numbers that a model document fixes; a comparison is fixed with all its levels or not at all. */
export function readParameters(
  written: ModelDocument['parameters'],
  comparisons: readonly ModelComparison[],
  faults: ModelFault[],
): FixedParameters {
  if (!written) return NOTHING_FIXED;
  const levels = new Map<string, LevelProbabilities>();
  for (const [id, own] of Object.entries(written.levels ?? {})) {
    const path = ['parameters', 'levels', id];
    const comparison = comparisons.find((one) => one.id === id);
    if (!comparison) fail(faults, path, id, unknownComparison(comparisons.map((one) => one.id)));
    else levels.set(id, readLevels(own, comparison, path, faults));
  }
  const { relatives, ties } = written;
  return {
    prior: written.prior ?? null,
    levels,
    ...(relatives === undefined ? {} : { relatives: relatives && readRelatives(relatives, comparisons, faults) }),
    ...(ties === undefined ? {} : { ties: readTies(ties, comparisons, faults) }),
  };
}

function readLevels(
  written: Written,
  { comparison }: ModelComparison,
  path: readonly string[],
  faults: ModelFault[],
): LevelProbabilities {
  const known = knownLevels(comparison, Object.keys(written), path, faults);
  const share = (code: string, side: 'm' | 'u'): number => {
    const value = written[code]?.[side] ?? 0;
    if (value <= 0) fail(faults, [...path, code, side], written[code]?.[side], NEEDED);
    return value;
  };
  return { m: [1, ...known.map((code) => share(code, 'm'))], u: [1, ...known.map((code) => share(code, 'u'))] };
}

const NEEDED = {
  zh: '每个等级都要写大于 0 的 m 和 u;不想固定就删去整个比较项',
  en: 'every level needs m and u above 0; leave the whole comparison out to have it estimated',
};

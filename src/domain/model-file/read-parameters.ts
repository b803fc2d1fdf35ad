import type { LevelProbabilities, ModelComparison } from '../link-model/link-model.ts';
import type { ModelDocument } from './model-document.ts';
import { type FixedParameters, type FixedRelatives, NOTHING_FIXED } from './model-file.ts';
import type { ModelFault } from './model-fault.ts';
import { fail, unknownComparison, unknownLevel } from './read-comparisons.ts';
import { readTies } from './read-ties.ts';

type Written = Readonly<Record<string, { readonly m: number; readonly u: number }>>;

type WrittenRelatives = NonNullable<NonNullable<ModelDocument['parameters']>['relatives']>;

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

/** Relatives as written; a comparison that is left out says nothing about them. */
function readRelatives(
  written: WrittenRelatives,
  comparisons: readonly ModelComparison[],
  faults: ModelFault[],
): FixedRelatives {
  const weights = new Map<string, readonly number[]>();
  for (const [id, own] of Object.entries(written.weights)) {
    const path = ['parameters', 'relatives', 'weights', id];
    const comparison = comparisons.find((one) => one.id === id);
    if (!comparison) fail(faults, path, id, unknownComparison(comparisons.map((one) => one.id)));
    else weights.set(id, readWeights(own, comparison, path, faults));
  }
  return { prior: written.prior, weights };
}

function readWeights(
  written: Readonly<Record<string, number>>,
  { comparison }: ModelComparison,
  path: readonly string[],
  faults: ModelFault[],
): readonly number[] {
  const known = knownLevels(comparison, Object.keys(written), path, faults);
  return [
    0,
    ...known.map((code) => {
      if (written[code] === undefined) fail(faults, [...path, code], undefined, WEIGHT_NEEDED);
      return written[code] ?? 0;
    }),
  ];
}

/** Codes of the levels that have numbers; written codes that the comparison lacks are faults. */
export function knownLevels(
  { levels }: ModelComparison['comparison'],
  written: readonly string[],
  path: readonly PropertyKey[],
  faults: ModelFault[],
): readonly string[] {
  const known = levels.slice(1).map(({ code }) => code);
  for (const code of written) if (!known.includes(code)) fail(faults, [...path, code], code, unknownLevel(known));
  return known;
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

const WEIGHT_NEEDED = {
  zh: '每个等级都要写权重(比特)',
  en: 'every level needs a weight in bits',
};

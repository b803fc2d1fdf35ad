import type { ModelComparison } from '../link-model/link-model.ts';
import { knownLevels } from './known-levels.ts';
import type { ModelDocument } from './model-document.ts';
import type { FixedRelatives } from './model-file.ts';
import type { ModelFault } from './model-fault.ts';
import { fail, unknownComparison } from './read-comparisons.ts';

type WrittenRelatives = NonNullable<NonNullable<ModelDocument['parameters']>['relatives']>;

/** Relatives as written; a comparison that is left out says nothing about them. */
export function readRelatives(
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

const WEIGHT_NEEDED = {
  zh: '每个等级都要写权重(比特)',
  en: 'every level needs a weight in bits',
};

import type { ModelDesign } from '../link-model/link-model.ts';
import type { Relatives } from '../link-model/relatives.ts';
import type { FixedParameters } from './model-file.ts';

/**
 * The relatives that a model file states, parallel to the comparisons of a design that may have fewer; comparisons that it
 * leaves out say nothing about them. Null when it says that there are none, or nothing.
 */
export function relativesIn({ comparisons }: ModelDesign, { relatives }: FixedParameters): Relatives | null {
  if (relatives === undefined || relatives === null) return null;
  const weights = comparisons.map(({ id, comparison }) => relatives.weights.get(id) ?? comparison.levels.map(() => 0));
  return { prior: relatives.prior, weights, pairs: 0 };
}

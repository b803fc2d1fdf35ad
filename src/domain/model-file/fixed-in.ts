import type { ModelDesign } from '../link-model/link-model.ts';
import type { Relatives } from '../link-model/relatives.ts';
import type { Tie } from '../link-model/tie.ts';
import type { FixedParameters, FixedTie } from './model-file.ts';

/**
 * The relatives that a model file states, parallel to the comparisons of a design that may have fewer; comparisons that it
 * leaves out say nothing about them. Null when it says that there are none, or nothing.
 */
export function relativesIn({ comparisons }: ModelDesign, { relatives }: FixedParameters): Relatives | null {
  if (relatives === undefined || relatives === null) return null;
  const weights = comparisons.map(({ id, comparison }) => relatives.weights.get(id) ?? comparison.levels.map(() => 0));
  return { prior: relatives.prior, weights, pairs: 0 };
}

/** The ties that a model file states between comparisons that a design has. */
export const tiesIn = (design: ModelDesign, { ties = [] }: FixedParameters): readonly Tie[] =>
  ties.flatMap((tie) => tieIn(design, tie));

function tieIn({ comparisons }: ModelDesign, { between, bits }: FixedTie): readonly Tie[] {
  const [a = -1, b = -1] = between.map((id) => comparisons.findIndex((one) => one.id === id));
  if (a < 0 || b < 0) return [];
  return a < b ? [{ a, b, bits }] : [{ a: b, b: a, bits: turned(bits) }];
}

const turned = (bits: FixedTie['bits']): FixedTie['bits'] =>
  (bits[0] ?? []).map((_, level) => bits.map((row) => row[level] ?? 0));

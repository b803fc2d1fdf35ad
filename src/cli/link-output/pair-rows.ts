import { probabilityOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../../pipeline/link-lists.ts';

export const PAIR_HEADERS = ['left_id', 'right_id', 'weight', 'probability', 'pattern'] as const;

/** Digits after the point: a thousandth of a bit is finer than any estimate. */
const WEIGHT_DIGITS = 4;
const PROBABILITY_DIGITS = 8;

/** Lines of the pair file in the given order. `bits` are the log2 odds behind the probability, by pair. */
export function* pairRows(linkage: Linkage, bits: Float64Array, order: Uint32Array): Generator<readonly string[]> {
  const { pairs, weights, ids } = linkage;
  const { ids: left } = ids.left;
  const { ids: right } = ids.right ?? ids.left;
  const texts = new Map<number, string>();
  for (const pair of order) {
    const pattern = pairs.pattern[pair] ?? 0;
    const text = texts.get(pattern) ?? patternText(linkage, pattern);
    texts.set(pattern, text);
    yield [
      left.at(pairs.left[pair] ?? 0),
      right.at(pairs.right[pair] ?? 0),
      (weights[pair] ?? 0).toFixed(WEIGHT_DIGITS),
      probabilityOf(bits[pair] ?? 0).toFixed(PROBABILITY_DIGITS),
      text,
    ];
  }
}

/** `given_name=exact;surname=slip;date_of_birth=missing`: every comparison with its level. */
export function patternText({ model, levels }: Pick<Linkage, 'model' | 'levels'>, pattern: number): string {
  return model.design.comparisons
    .map(({ id, comparison }, at) => {
      const level = levels.levels[pattern * levels.comparisons + at] ?? 0;
      return `${id}=${comparison.levels[level]?.code ?? ''}`;
    })
    .join(';');
}

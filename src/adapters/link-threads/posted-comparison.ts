import type { Comparison } from '../../domain/comparisons/comparison.ts';
import type { ModelComparison } from '../../domain/link-model/link-model.ts';

/** A comparison of a model without its functions, which cannot be posted to a thread. */
export interface PostedComparison {
  readonly id: string;
  readonly code: string;
  readonly impliedBy: ModelComparison['impliedBy'];
}

export function postComparison({
  id,
  comparison,
  impliedBy,
}: Pick<ModelComparison, 'id' | 'comparison' | 'impliedBy'>): PostedComparison {
  return { id, code: comparison.code, impliedBy };
}

/** Finds the functions again. Throws RangeError for a code that the registry does not know. */
export function receiveComparison(
  { id, code, impliedBy }: PostedComparison,
  registry: ReadonlyMap<string, Comparison>,
): ModelComparison {
  const comparison = registry.get(code);
  if (comparison === undefined) throw new RangeError(`comparison ${id}: no comparison ${code}`);
  return { id, comparison, columns: [], impliedBy };
}

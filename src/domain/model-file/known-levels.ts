import type { ModelComparison } from '../link-model/link-model.ts';
import type { ModelFault } from './model-fault.ts';
import { fail, unknownLevel } from './read-comparisons.ts';

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

import type { NameGuard, Veto } from '../clusters/conflict-rules.ts';
import type { StatedRules } from '../clusters/model-rules.ts';
import type { ModelComparison } from '../link-model/link-model.ts';
import type { ModelDocument } from './model-document.ts';
import type { ModelFault } from './model-fault.ts';
import { fail, unknownComparison, unknownLevel } from './read-comparisons.ts';

type Path = readonly PropertyKey[];

/** The vetoes and the guard that a model document states; null where it leaves them to the usual ones. */
export function readConflicts(
  { vetoes, guard }: ModelDocument,
  comparisons: readonly ModelComparison[],
  faults: ModelFault[],
): StatedRules {
  if (vetoes !== undefined) judgeLevels(vetoes, comparisons, ['vetoes'], faults);
  return { vetoes: vetoes ?? null, guard: guard === undefined ? null : readGuard(guard, comparisons, faults) };
}

function readGuard(
  { comparisons: ids, settled_by: settledBy }: NonNullable<ModelDocument['guard']>,
  comparisons: readonly ModelComparison[],
  faults: ModelFault[],
): NameGuard {
  for (const [at, id] of ids.entries())
    if (!comparisons.some((one) => one.id === id))
      fail(faults, ['guard', 'comparisons', at], id, unknownComparison(comparisons.map((one) => one.id)));
  judgeLevels(settledBy, comparisons, ['guard', 'settled_by'], faults);
  return { comparisons: ids, settledBy };
}

function judgeLevels(
  vetoes: readonly Veto[],
  comparisons: readonly ModelComparison[],
  path: Path,
  faults: ModelFault[],
): void {
  for (const [at, { comparison: id, levels }] of vetoes.entries()) {
    const used = comparisons.find((one) => one.id === id);
    if (used === undefined)
      fail(faults, [...path, at, 'comparison'], id, unknownComparison(comparisons.map((one) => one.id)));
    const known = used?.comparison.levels.map(({ code }) => code);
    for (const level of levels)
      if (known !== undefined && !known.includes(level))
        fail(faults, [...path, at, 'levels'], level, unknownLevel(known));
  }
}

import type { ModelComparison } from '../link-model/link-model.ts';
import { knownLevels } from './known-levels.ts';
import type { ModelDocument } from './model-document.ts';
import type { FixedTie } from './model-file.ts';
import type { ModelFault } from './model-fault.ts';
import { fail, unknownComparison } from './read-comparisons.ts';

type Path = readonly PropertyKey[];
type WrittenTie = NonNullable<NonNullable<ModelDocument['parameters']>['ties']>[number];

/** The ties that a model document states; levels that it leaves out go together as chance has it. */
export function readTies(
  written: readonly WrittenTie[],
  comparisons: readonly ModelComparison[],
  faults: ModelFault[],
): readonly FixedTie[] {
  return written.flatMap(({ between, bits }, at) => {
    const path = ['parameters', 'ties', at];
    const [a, b] = between.map((id) => called(id, comparisons, [...path, 'between'], faults));
    if (a === undefined || b === undefined) return [];
    const own = codesOf(a, Object.keys(bits), path, faults);
    return [{ between, bits: [noBits(b), ...own.map((code) => rowOf(bits[code] ?? {}, b, [...path, code], faults))] }];
  });
}

function called(
  id: string,
  comparisons: readonly ModelComparison[],
  path: Path,
  faults: ModelFault[],
): ModelComparison | undefined {
  const found = comparisons.find((one) => one.id === id);
  if (found === undefined) fail(faults, path, id, unknownComparison(comparisons.map((one) => one.id)));
  return found;
}

const codesOf = ({ comparison }: ModelComparison, written: readonly string[], path: Path, faults: ModelFault[]) =>
  knownLevels(comparison, written, [...path, 'bits'], faults);

const rowOf = (
  written: Readonly<Record<string, number>>,
  other: ModelComparison,
  path: Path,
  faults: ModelFault[],
): readonly number[] => [0, ...codesOf(other, Object.keys(written), path, faults).map((code) => written[code] ?? 0)];

/** Where one side is missing, nothing goes together. */
const noBits = ({ comparison }: ModelComparison): readonly number[] => comparison.levels.map(() => 0);

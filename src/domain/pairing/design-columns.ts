import type { ModelDesign } from '../link-model/link-model.ts';

/** Where a file holds what a design reads, as places in a record; −1 for a column that the file lacks. */
export interface DesignColumns {
  /** The cells of each comparison. */
  readonly comparisons: readonly (readonly number[])[];
  /** The parts of each blocking rule. */
  readonly rules: readonly (readonly number[])[];
}

/** Finds the columns of a design in the header of a file. The best of several names that a column may have wins. */
export function columnsOf(
  { comparisons, blocking }: Pick<ModelDesign, 'comparisons' | 'blocking'>,
  header: readonly string[],
): DesignColumns {
  const place = (names: readonly string[]): number => {
    const name = names.find((one) => header.includes(one));
    return name === undefined ? ABSENT : header.indexOf(name);
  };
  return {
    comparisons: comparisons.map(({ columns }) => columns.map(place)),
    rules: blocking.map(({ parts }) => parts.map(({ column }) => place(column))),
  };
}

const ABSENT = -1;

import type { Roster } from '../../ports/rosters.ts';

type Numbered = Pick<Roster, 'number'>;

/** Room for every row number of an office workbook (1,048,576) inside one batch. */
const ROWS_PER_BATCH = 2 ** 21;

/** Id of the row with this number in a batch. */
export const recordIdOf = ({ number }: Numbered, rowNo: number): string => String(number * ROWS_PER_BATCH + rowNo);

/** Ids of the rows of a batch: from the first to before the second. Asked for by these they are read in their order, and nothing else is. */
export const recordIdsOf = (batch: Numbered): readonly [from: string, until: string] => [
  recordIdOf(batch, 0),
  recordIdOf({ number: batch.number + 1 }, 0),
];

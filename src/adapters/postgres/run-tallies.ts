import type { CountedTally } from '../../ports/run-register.ts';
import type { Transaction } from './database.ts';
import { copyInLine, OPEN, placeOf } from './run-lines.ts';

const COLUMNS = ['chunk_no', 'indicator', 'region', 'month', 'name', 'value', 'counted'] as const;

const lineOf = (chunkNo: number, { indicator, region, month, name, value, counted }: CountedTally) =>
  [String(chunkNo), indicator, region, month, name, String(value), String(counted)] as const;

export const saveTallies = (
  tx: Transaction,
  runId: string,
  chunkNo: number,
  tallies: readonly CountedTally[],
): Promise<void> =>
  copyInLine(
    tx,
    runId,
    'line_tally',
    COLUMNS,
    tallies.map((tally) => lineOf(chunkNo, tally)),
  );

const SUM = '(indicator, region, month, name, value, counted)';

/** Sums that are as before go on; only what differs is ended and brought in. */
export async function replaceTallies(
  tx: Transaction,
  runId: string,
  chunkNo: number,
  tallies: readonly CountedTally[],
): Promise<void> {
  const { line, turn } = await placeOf(tx, runId);
  await tx.query('drop table if exists next_tally');
  await tx.query(
    `create temporary table next_tally (chunk_no integer, indicator text, region text collate "C", month text, name text,
       "value" double precision, counted integer) on commit drop`,
  );
  await tx.copy(
    'next_tally',
    COLUMNS,
    tallies.map((tally) => lineOf(chunkNo, tally)),
  );
  const open = `line = '${line}' and chunk_no = ${chunkNo} and ${OPEN}`;
  await tx.query(
    `update line_tally set ended = ${turn} where ${open} and ${SUM} not in (select ${SUM.slice(1, -1)} from next_tally)`,
  );
  await tx.query(
    `insert into line_tally (line, since, ${COLUMNS.join(', ')}) select '${line}', ${turn}, ${COLUMNS.join(', ')} from next_tally
     where ${SUM} not in (select ${SUM.slice(1, -1)} from line_tally where ${open})`,
  );
}

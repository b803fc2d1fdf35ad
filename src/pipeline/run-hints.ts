import type { NewChunk, Run } from '../ports/runs.ts';
import type { Order } from '../ports/orders.ts';
import { rowsOf } from './pair-size.ts';
import { isLarge } from './run-chunks.ts';

/** Workers that hear of a run at once, at most; the sweep calls others. */
const MOST_HINTS = 16;

/** Records that one worker alone reads, links and checks within a few seconds: some 0.2 s of CPU per 1,000. */
const ROWS_OF_WORKER = 20_000;

/** Orders workers for a run over feeds of so many records. */
export function hintsOf(run: Run, chunks: readonly NewChunk[], sizes: ReadonlyMap<string, number>): readonly Order[] {
  const hints = Math.min(Math.max(workersFor(run, chunks, rowsOf([...sizes.keys()], sizes)), 1), MOST_HINTS);
  return Array.from({ length: hints }, (_, no) => ({
    topic: 'run',
    key: no === 0 ? `run-${run.id}` : `run-${run.id}-${no}`,
    payload: { runId: run.id },
  }));
}

/**
 * One worker does a small run, and one that goes on from another: a second one would spend as much on looking for work as it takes away.
 * The large pieces of a large one are for as many as come.
 */
function workersFor({ base }: Run, chunks: readonly NewChunk[], records: number): number {
  const large = chunks.filter(({ work }) => isLarge(work)).length;
  return base === null ? Math.max(large, Math.floor(records / ROWS_OF_WORKER)) : large;
}

import type { Chunk } from '../../ports/runs.ts';

/** What the thread that renews leases hears. */
export interface LeaseNews {
  readonly kind: 'keep' | 'drop';
  readonly chunk: Chunk;
}

/** What the thread is given at its start; `pulse` grows as long as the process looks up from its work. */
export interface ThreadSetting {
  readonly databaseUrl: string;
  /** Minutes after which nobody holds a chunk any more. */
  readonly chunkMinutes: number;
  readonly pulse: Int32Array<SharedArrayBuffer>;
}

/** Between two signs of life. */
export const PULSE_MS = 250;

/** A chunk in one of its lives. */
export const nameOf = ({ runId, no, epoch }: Chunk): string => `${runId} ${no} ${epoch}`;

/**
 * Milliseconds of CPU without a sign of life after which a process counts as caught in an endless loop. 2,000 records are checked in
 * about a second (`npm run bench -- run`), and where a machine takes ten, the chunk comes back in smaller pieces, of at most 46
 * records: those take a fortieth of it, and three seconds are a hundred times as long. Linking computes without looking up for as
 * long as two feeds are large; nobody would do it again in pieces.
 */
export function patienceFor({ work }: Chunk): number {
  if (work.kind !== 'records') return 600_000;
  return work.suspect === true ? 3_000 : 10_000;
}

/** Of the time that a chunk may take, the part for 2,000 records. */
const RECORDS_SHARE = 1 / 4;

/**
 * Milliseconds after which a chunk is held for nothing: its worker waits for an answer that does not come, which
 * uses no CPU, while its lease is renewed. An hour, if not set otherwise, is eight times what the largest chunk ever took: 450 s
 * for the pairs of 10,000,000 mentions on a machine at work on something else (`linkage.hub.wall` of bench/results.ndjson).
 * Records get a quarter: 2,000 of them take ten seconds on such a machine, and with three questions each to the population base,
 * 20 a second (公通字〔2021〕12号 §88: query only), five minutes.
 */
export const longestFor = ({ work }: Chunk, chunkMinutes: number): number =>
  chunkMinutes * 60_000 * (work.kind === 'records' ? RECORDS_SHARE : 1);

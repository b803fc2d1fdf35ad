import type { Chunk } from '../../ports/runs.ts';

/** What the thread that renews leases hears. */
export interface LeaseNews {
  readonly kind: 'keep' | 'drop';
  readonly chunk: Chunk;
}

/** What the thread is given at its start; `pulse` grows as long as the process looks up from its work. */
export interface ThreadSetting {
  readonly databaseUrl: string;
  readonly pulse: Int32Array<SharedArrayBuffer>;
}

/** Between two signs of life. */
export const PULSE_MS = 250;

/** A chunk in one of its lives. */
export const nameOf = ({ runId, no, epoch }: Chunk): string => `${runId} ${no} ${epoch}`;

/**
 * Milliseconds of CPU without a sign of life after which a process counts as caught in an endless loop. 2,000 records are checked in
 * about a second (`npm run bench -- run`), and where a machine takes ten, the chunk comes back in smaller pieces. Linking
 * computes without looking up for as long as two feeds are large; nobody would do it again in pieces.
 */
export const patienceFor = ({ work: { kind } }: Chunk): number => (kind === 'records' ? 10_000 : 600_000);

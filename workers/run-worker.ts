import { setTimeout as sleep } from 'node:timers/promises';
import type { System } from '../src/main/wire.ts';
import { type FaultOf, NO_FAULT } from '../src/ports/fault-of.ts';
import type { LeaseKeeper } from '../src/ports/lease-keeper.ts';
import { type Telemetry, UNWATCHED } from '../src/ports/telemetry.ts';
import { workOnChunk } from './chunk-worker.ts';

/** Pause while other workers finish a stage. */
export const WAIT_MS = 50;

/** Said in the log, at its finest, by which drills know who holds what. */
export const CHUNK_TAKEN = 'chunk taken';

/** What working on runs needs. */
export interface RunWork extends Pick<System, 'hub' | 'logger'> {
  readonly telemetry?: Telemetry;
  /** Tells a full disk or a database that is away from a chunk that fails. */
  readonly faultOf?: FaultOf;
  /** From then on no chunk is taken, and the one at hand is finished or given back. */
  readonly stopping?: AbortSignal;
  readonly leases?: LeaseKeeper;
}

/**
 * Works on a run until nothing of it is left to do: claims chunk after chunk, waits where a stage is not finished yet.
 * Resolves to whether it is over; not when the worker stops.
 */
export async function workOnRun(runId: string, work: RunWork): Promise<boolean> {
  const { telemetry = UNWATCHED, faultOf = NO_FAULT, stopping } = work;
  const { hub, logger } = work;
  while (stopping?.aborted !== true) {
    const chunk = await hub.inTransaction(({ runs }) => runs.claim(runId));
    if (chunk) {
      logger.debug({ run: runId, chunk: chunk.no, kind: chunk.work.kind, epoch: chunk.epoch }, CHUNK_TAKEN);
      await workOnChunk(chunk, { ...work, telemetry, faultOf });
      continue;
    }
    const { state } = await hub.inTransaction(({ runs }) => runs.progress(runId));
    if (state === 'failed') await tellFailure(runId, work);
    if (state === 'done' || state === 'failed') return true;
    await sleep(WAIT_MS);
  }
  return false;
}

/** Workers that died say nothing any more: whoever finds their run given up does. */
async function tellFailure(runId: string, { hub, logger }: RunWork): Promise<void> {
  const run = await hub.inTransaction(({ runs }) => runs.get(runId));
  logger.error({ run: runId, failure: run?.failure ?? null }, 'run failed');
}

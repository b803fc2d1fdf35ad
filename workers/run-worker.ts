import { setTimeout as sleep } from 'node:timers/promises';
import type { System } from '../src/main/wire.ts';
import { LeaseLost, workChunk } from '../src/pipeline/work-chunk.ts';
import type { Chunk } from '../src/ports/runs.ts';

/** Renewals come three times within a lease of 60 s. */
const RENEW_MS = 20_000;
/** Pause while other workers finish a stage. */
const WAIT_MS = 50;

/** Said in the log, at its finest, by which drills know who holds what. */
export const CHUNK_TAKEN = 'chunk taken';

/** Works on a run until nothing of it is left to do: claims chunk after chunk, waits where a stage is not finished yet. */
export async function workOnRun(runId: string, { hub, logger }: Pick<System, 'hub' | 'logger'>): Promise<void> {
  for (;;) {
    const chunk = await hub.inTransaction(({ runs }) => runs.claim(runId));
    if (chunk) {
      logger.debug({ run: runId, chunk: chunk.no, kind: chunk.work.kind, epoch: chunk.epoch }, CHUNK_TAKEN);
      await workOnChunk(chunk, { hub, logger });
      continue;
    }
    const { state } = await hub.inTransaction(({ runs }) => runs.progress(runId));
    if (state === 'done' || state === 'failed') return;
    await sleep(WAIT_MS);
  }
}

async function workOnChunk(chunk: Chunk, { hub, logger }: Pick<System, 'hub' | 'logger'>): Promise<void> {
  const timer = setInterval(
    () => void hub.inTransaction(({ runs }) => runs.renew(chunk)).catch(() => undefined),
    RENEW_MS,
  );
  try {
    await workChunk(chunk, hub);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    logger.error({ err: error, run: chunk.runId, chunk: chunk.no, attempt: chunk.attempts }, 'chunk failed');
    const failure =
      error instanceof Error ? `${error.name} in ${chunk.work.kind} chunk ${chunk.no}` : 'unknown failure';
    await hub.inTransaction(({ runs }) => runs.giveBack(chunk, failure));
  } finally {
    clearInterval(timer);
  }
}

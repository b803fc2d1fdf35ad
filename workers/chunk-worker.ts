import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { System } from '../src/main/wire.ts';
import { stepOf } from '../src/pipeline/run-chunks.ts';
import { LeaseLost, workChunk } from '../src/pipeline/work-chunk.ts';
import type { FaultOf } from '../src/ports/fault-of.ts';
import { type LeaseKeeper, RENEW_MS } from '../src/ports/lease-keeper.ts';
import type { Chunk } from '../src/ports/runs.ts';
import { inSpan, type Span, type Telemetry } from '../src/ports/telemetry.ts';

/** A stopping worker finishes its chunk within this or gives it back: half of the ten seconds that a stop may take. */
const FINISH_MS = 5_000;

export interface ChunkWorkers extends Pick<System, 'hub' | 'logger'> {
  readonly telemetry: Telemetry;
  readonly faultOf: FaultOf;
  readonly stopping?: AbortSignal;
  /** Renews from outside of this thread; left away, a timer of this one does as long as it looks up. */
  readonly leases?: LeaseKeeper;
}

/** What became of a chunk: `lost` when this worker no longer has it, `returned` when it stops or disk or database let nothing through. */
type Outcome = 'done' | 'failed' | 'lost' | 'returned';

/** Works on a chunk that was claimed, tells of it, and never throws for what went wrong inside. */
export async function workOnChunk(chunk: Chunk, workers: ChunkWorkers): Promise<void> {
  const { telemetry, logger } = workers;
  const kind = stepOf(chunk.work);
  const startedAt = performance.now();
  const facts = { run: chunk.runId, chunk: chunk.no, attempt: chunk.attempts };
  const outcome = await inSpan(telemetry.spans, 'chunk', { ...facts, kind, stage: chunk.stage }, async (span) => {
    const became = await finishOrReturn(chunk, workers, span);
    span.tell({ outcome: became });
    if (became === 'failed') span.fail('CHUNK_FAILED');
    return became;
  });
  const ms = performance.now() - startedAt;
  telemetry.meter.count('chunksWorked', { kind, outcome });
  telemetry.meter.observe('chunkSeconds', { kind }, ms / 1_000);
  logger.info({ ...facts, step: kind, outcome, ms: Math.round(ms) }, 'chunk');
}

async function finishOrReturn(chunk: Chunk, workers: ChunkWorkers, span: Span): Promise<Outcome> {
  const over = new AbortController();
  const finished = finish(chunk, workers, span).finally(() => over.abort());
  const returned = giveBackLate(chunk, workers, over.signal).catch(() => false);
  return Promise.race([finished, returned.then((isReturned) => (isReturned ? 'returned' : finished))]);
}

/** True when the worker stops and the chunk took too long: its transaction is left to die, fenced off by its epoch. */
async function giveBackLate(chunk: Chunk, { hub, stopping }: ChunkWorkers, over: AbortSignal): Promise<boolean> {
  if (stopping === undefined) return false;
  if (!stopping.aborted) await once(stopping, 'abort', { signal: over });
  await sleep(FINISH_MS, undefined, { signal: over });
  return hub.inTransaction(({ runs }) => runs.release(chunk));
}

async function finish(chunk: Chunk, workers: ChunkWorkers, span: Span): Promise<Outcome> {
  const { hub, logger, faultOf, leases } = workers;
  using lease = leases?.keep(chunk) ?? renewingHere(chunk, hub);
  void lease;
  try {
    const counts = await workChunk(chunk, hub);
    for (const [name, count] of Object.entries(counts)) span.tell({ [`count.${name}`]: count });
    return 'done';
  } catch (error) {
    if (error instanceof LeaseLost) return 'lost';
    const fault = faultOf(error);
    if (fault !== null) {
      logger.warn({ err: error, fault, run: chunk.runId, chunk: chunk.no }, 'chunk waits');
      return await handBack(chunk, workers);
    }
    return await giveBackFailed(chunk, workers, error);
  }
}

/**
 * An error of a worker whose chunk another has by now is none of the chunk: what this one goes on to write may stand already, and
 * PostgreSQL refuses it as there twice before the fence does.
 */
async function giveBackFailed(chunk: Chunk, { hub, logger }: ChunkWorkers, error: unknown): Promise<Outcome> {
  const failure = error instanceof Error ? error.name : 'unknown';
  const isMine = await hub.inTransaction(({ runs }) => runs.giveBack(chunk, failure)).catch(() => true);
  const facts = { err: error, run: chunk.runId, chunk: chunk.no, attempt: chunk.attempts };
  if (isMine) logger.error(facts, 'chunk failed');
  else logger.warn(facts, 'chunk lost');
  return isMine ? 'failed' : 'lost';
}

/** Between two tries to hand a chunk back, and before the next one is taken. */
const PAUSE_MS = 1_000;
/** A minute, four leases: by then the chunk has long been anybody’s. */
const TRIES = 60;

/** Hands back a chunk that the disk or the database did not let through, as soon as they take it: it costs no attempt. */
async function handBack(chunk: Chunk, { hub, stopping }: ChunkWorkers): Promise<Outcome> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (stopping?.aborted !== true) await sleep(PAUSE_MS);
    const wasMine = await hub.inTransaction(({ runs }) => runs.release(chunk)).catch(() => null);
    if (wasMine !== null) return wasMine ? 'returned' : 'lost';
    if (stopping?.aborted === true) break;
  }
  return 'lost';
}

function renewingHere(chunk: Chunk, { inTransaction }: ChunkWorkers['hub']): Disposable {
  const renew = () => void inTransaction(({ runs }) => runs.renew(chunk)).catch(() => undefined);
  const timer = setInterval(renew, RENEW_MS);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

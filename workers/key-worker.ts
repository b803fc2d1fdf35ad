import { setTimeout as sleep } from 'node:timers/promises';
import type { System } from '../src/main/wire.ts';
import { enterKeys, rowsWithoutKeys } from '../src/pipeline/enter-keys.ts';

/** Rows from which it is worth doing before a run, which enters the keys of fewer in less than a second (18 µs a row, ADR 0031). */
const MANY = 50_000;

/** As long as a chunk has when the process stops; what is not entered by then stays due. */
const FINISH_MS = 5_000;

export interface KeyWorkerOptions {
  /** Milliseconds between two looks. */
  readonly lookMs: number;
  /** Rows from which keys are entered; only tests need another number. */
  readonly many?: number;
}

/**
 * Enters the keys of many new rows soon after they came, so that the next run need not. It waits until two looks in a row see the same:
 * a roster of many files is entered once, and not while the rest of it comes. Whatever is left is entered with the run.
 */
export function startKeyWorker(
  { hub }: Pick<System, 'hub'>,
  { lookMs, many = MANY }: KeyWorkerOptions,
): AsyncDisposable {
  const stopped = new AbortController();
  const ended = keepEntering(hub, { lookMs, many }, stopped.signal);
  return {
    [Symbol.asyncDispose]: async () => {
      stopped.abort();
      await Promise.race([ended, sleep(FINISH_MS, undefined, { ref: false })]);
    },
  };
}

async function keepEntering(
  hub: System['hub'],
  { lookMs, many }: Required<KeyWorkerOptions>,
  stopping: AbortSignal,
): Promise<void> {
  for (let seen = 0; !stopping.aborted;) {
    const due = await rowsWithoutKeys(hub).catch(() => 0);
    if (due >= many && due === seen) await enterKeys(hub).catch(() => undefined);
    seen = due;
    await sleep(lookMs, undefined, { signal: stopping }).catch(() => undefined);
  }
}

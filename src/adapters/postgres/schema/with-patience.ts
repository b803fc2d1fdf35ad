import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Milliseconds that a migration waits for a lock, and everybody behind it as long. Half the time after which PostgreSQL looks for
 * deadlocks (`deadlock_timeout`, 1 s): of a migration and a change that wait for each other it is the migration that gives way.
 */
export const LOCK_MS = 500;

/** Milliseconds between two tries: those who stood behind the last one are through by then. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** The longest transaction of the hub, the import of a million rows, is over by then. */
const LONGEST_MS = 10 * 60_000;

/** lock_not_available, deadlock_detected (appendix A of the manual of PostgreSQL): nothing was changed. */
const LOCKED = new Set(['55P03', '40P01']);

export interface Patience {
  /** Hears of every try that found a table locked, from 1. */
  readonly onLocked: (tries: number) => Promise<void>;
  /** What to throw in the end. */
  readonly givenUp: () => Promise<Error>;
}

/** Tries again until the locks can be had. */
export async function withPatience(work: () => Promise<unknown>, { onLocked, givenUp }: Patience): Promise<void> {
  const deadline = performance.now() + LONGEST_MS;
  let pauseMs = FIRST_PAUSE_MS;
  for (let tries = 1; !(await isDone(work)); tries += 1) {
    if (performance.now() > deadline) throw await givenUp();
    await onLocked(tries);
    await sleep(pauseMs);
    pauseMs = Math.min(1.5 * pauseMs, LONGEST_PAUSE_MS);
  }
}

/** @throws what was not for want of a lock */
async function isDone(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && LOCKED.has(String(error.code))) return false;
    throw error;
  }
}

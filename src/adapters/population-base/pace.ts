import { setTimeout as delay } from 'node:timers/promises';

/** Lets callers through one after another, at most so many a second, in the order in which they came. */
export function paceOf(perSecond: number): () => Promise<void> {
  const gap = 1000 / perSecond;
  let next = 0;
  return async () => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + gap;
    // Timers may fire up to a millisecond early.
    if (turn > now) await delay(Math.ceil(turn - now));
  };
}

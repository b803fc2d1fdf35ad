import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A sequence that ends when whoever follows it leaves. A generator alone does not: one that waits hears of `return` at its
 * next entry only, and of a case that nobody moves there is none, so that it would look for ever.
 * @param follow makes the sequence; it must end soon after `left` is aborted
 */
export function untilLeft<T>(follow: (left: AbortSignal) => AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  const leaving = new AbortController();
  const sequence = follow(leaving.signal);
  return {
    next: () => sequence.next(),
    return: () => {
      leaving.abort();
      return sequence.return();
    },
    throw: (error) => {
      leaving.abort();
      return sequence.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      leaving.abort();
      await sequence.return();
    },
  };
}

/** Waits so many milliseconds, or until nobody follows any more. */
export const pause = (ms: number, left: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal: left }).catch(() => undefined);

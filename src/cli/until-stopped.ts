import { exit } from 'node:process';
import type { System } from '../main/wire.ts';

/**
 * From the signal to the end at most: supervisors kill after ten seconds (`docker stop`), and whoever is killed gives nothing
 * back.
 */
const LONGEST_STOP_MS = 8_000;

/**
 * Waits for Ctrl-C or a supervisor's stop; npm may deliver the same signal twice. What does not end in time after it is left:
 * chunks were given back by then, and open transactions roll back.
 */
export async function untilStopped({ logger }: Pick<System, 'logger'>): Promise<void> {
  const stopped = Promise.withResolvers<NodeJS.Signals>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopped.resolve);
  const signal = await stopped.promise;
  logger.info({ signal, step: 'stop' }, 'stopping');
  const late = (): void => {
    logger.warn({ step: 'stop' }, 'stopped with work under way');
    exit(0);
  };
  setTimeout(late, LONGEST_STOP_MS).unref();
}

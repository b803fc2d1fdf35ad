import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Clock } from '../../ports/clock.ts';
import { ALARM_SECONDS } from '../../domain/faults/clock-skew.ts';
import type { Logger } from '../logging.ts';
import { clockOf, processTime, sinceStart } from '../clock.ts';

/** Two readings of the database in the ten seconds within which a wrong clock is to be told of (P06). */
const READ_EVERY_MS = 4_000;

/** The clock of the database, as one process follows it. */
export interface DatabaseClock extends Clock, AsyncDisposable {
  /** Seconds that the clock of this process is ahead of the database; below zero when it is behind. */
  skew(): number;
}

export interface DatabaseClockOptions {
  readonly pool: Pick<Pool, 'query'>;
  /** IANA name of the zone the registry works in. */
  readonly timezone: string;
  readonly logger: Logger;
}

/**
 * Follows the clock of the database: reads it every few seconds and counts on from there by the time that has passed, which no
 * setting of the clock moves. Deadlines, freshness and dates are the same in every process, however wrong its own clock is.
 * @throws when the database cannot be asked the first time
 */
export async function followDatabase({ pool, timezone, logger }: DatabaseClockOptions): Promise<DatabaseClock> {
  let anchor = await read(pool);
  const stopped = new AbortController();
  const now = (): Date => new Date(anchor.database + (sinceStart() - anchor.at));
  const skew = (): number => (processTime().getTime() - now().getTime()) / 1_000;
  const tell = alarm(logger);
  tell(skew());
  const follow = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await sleep(READ_EVERY_MS, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      // A database that is away takes no time with it: the count goes on.
      if (!stopped.signal.aborted) anchor = await read(pool).catch(() => anchor);
      tell(skew());
    }
  };
  const ended = follow();
  return {
    ...clockOf(now, timezone),
    skew,
    [Symbol.asyncDispose]: () => {
      stopped.abort();
      return ended;
    },
  };
}

interface Anchor {
  /** Milliseconds since 1970 by the database. */
  readonly database: number;
  /** Milliseconds of this process at that moment. */
  readonly at: number;
}

/** The answer counts for the middle of its way there and back. */
async function read(pool: Pick<Pool, 'query'>): Promise<Anchor> {
  const asked = sinceStart();
  const { rows } = await pool.query<{ now: number }>(
    'select extract(epoch from clock_timestamp())::float8 * 1000 as now',
  );
  return { database: rows[0]?.now ?? 0, at: (asked + sinceStart()) / 2 };
}

/** Says once that the clock is wrong, and once that it is right again. */
function alarm(logger: Logger): (skewSeconds: number) => void {
  let isTold = false;
  return (skewSeconds) => {
    const isOff = Math.abs(skewSeconds) > ALARM_SECONDS;
    if (isOff === isTold) return;
    isTold = isOff;
    const facts = { skewSeconds: Math.round(skewSeconds * 10) / 10 };
    if (isOff) logger.warn(facts, '本进程时钟与数据库不一致 the clock of this process differs from the database');
    else logger.info(facts, '时钟已一致 the clocks agree again');
  };
}

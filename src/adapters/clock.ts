import type { Clock } from '../ports/clock.ts';

/**
 * The one place that asks this process for the time. What it says may be wrong: dates, deadlines and order go by the clock of
 * the database (`postgres/database-clock.ts`).
 */
export const processTime = (): Date => new Date();

/** Milliseconds that have passed; no setting of the clock moves it. */
export const sinceStart = (): number => performance.now();

/** The clock of this machine, where there is no database to ask: for commands that work without one, and for measurements. */
export const systemClock = (timezone: string): Clock => clockOf(processTime, timezone);

/** @param timezone IANA name of the zone the registry works in, e.g. `Asia/Shanghai` */
export function clockOf(now: () => Date, timezone: string): Clock {
  // Swedish writes dates as YYYY-MM-DD.
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' });
  return { now, today: () => calendar.format(now()) };
}

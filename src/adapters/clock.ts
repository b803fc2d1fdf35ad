import type { Clock } from '../ports/clock.ts';

/**
 * The clock of this machine.
 * @param timezone IANA name of the zone the registry works in, e.g. `Asia/Shanghai`
 */
export function systemClock(timezone: string): Clock {
  // Swedish writes dates as YYYY-MM-DD.
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' });
  return { now: () => new Date(), today: () => calendar.format(new Date()) };
}

import { addDays, type PlainDate } from '../../values/plain-date.ts';

/** China has one time zone, eight hours before UTC, without summer time since 1992. */
const CHINA_OFFSET_HOURS = 8;
const HOUR_MS = 3_600_000;

const text = (ms: number): string => new Date(ms).toISOString();

/** Instants are written the one way in which text order is time order: `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export const momentAfterHours = (instant: string, hours: number): string => text(Date.parse(instant) + hours * HOUR_MS);

/** The instant at which a day begins in China. */
export const startOfDay = (day: PlainDate): string =>
  text(Date.parse(`${day}T00:00:00Z`) - CHINA_OFFSET_HOURS * HOUR_MS);

export const startOfDayAfter = (day: PlainDate): string => startOfDay(addDays(day, 1));

import type { RawCell } from '../../../ports/roster-file.ts';

const MINUTES_A_DAY = 1_440;
const DAY_MS = 86_400_000;

/** 9999-12-31, the last date office programs show. */
const LAST_SERIAL = 2_958_465;

/**
 * A date serial as local date, with the time when the cell holds one. The 1900 system counts a 29 February 1900 that never
 * was (ECMA-376-1 §18.17.4.1): serial 60 is no date, and serials below it are one day closer to the epoch.
 */
export function serialDate(serial: number, from1904: boolean): RawCell {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const days = from1904 ? day : day - (day > 60 ? 2 : 1);
  if (day < (from1904 ? 0 : 1) || (!from1904 && day === 60) || day > LAST_SERIAL) return { error: 'DATE_INVALID' };
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1900, 0, 1);
  const at = new Date(epoch + days * DAY_MS + (minutes % MINUTES_A_DAY) * 60_000).toISOString();
  return { date: minutes % MINUTES_A_DAY === 0 ? at.slice(0, 10) : at.slice(0, 16) };
}

/** An ISO 8601 cell (type `d`, strict workbooks). */
export function isoDate(text: string): RawCell {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text);
  if (!found || Number.isNaN(Date.parse(`${found[1]}T00:00Z`))) return { error: 'DATE_INVALID' };
  return { date: found[2] === undefined || found[2] === '00:00' ? `${found[1]}` : `${found[1]}T${found[2]}` };
}

import { dateOfDayNumber } from './date-arithmetic.ts';
import { DATE_AMBIGUOUS, DATE_INVALID, DATE_SENTINEL } from './date-issues.ts';
import { civilDay, dayNumber } from './day-number.ts';
import { read, type Normalised } from './normalised.ts';
import { isRegisterYear, momentAt, readDay, type Moment } from './read-moment.ts';

/** Day 0 of the two date systems of spreadsheet programs, right for every serial after 60 (a 29 February 1900 never was). */
const DAY_ZERO_1900 = dayNumber(1899, 12, 30);
const DAY_ZERO_1904 = dayNumber(1904, 1, 1);
/** Serials beyond are no dates of a register: 73,050 is 2099-12-31. */
const LAST_SERIAL = 73_050;
/** Smaller numbers are ages, not days: serial 1000 is 26 September 1902. */
const FIRST_SERIAL = 1000;

/** A spreadsheet day count, with the time of day as its fraction. */
export function readSerial(serial: number, excel1904: boolean): Normalised<Moment> {
  const whole = Math.floor(serial);
  if (whole === 0 || whole === 1) return DATE_SENTINEL;
  if (whole < FIRST_SERIAL || whole > LAST_SERIAL) return DATE_INVALID;
  const days = (excel1904 ? DAY_ZERO_1904 : DAY_ZERO_1900) + whole;
  const [year, month, day] = civilDay(days);
  const sound = readDay(year, month, day);
  const minute = Math.round((serial - whole) * 1440);
  return sound.value === null || whole === serial ? sound : read(momentAt(dateOfDayNumber(days), minute));
}

/**
 * The kind of date a plain number stands for: digits of a date (`20240115`, `202401`, `2024`) as text, or a serial.
 * A number such as 2024.1 may be January or October: ambiguous.
 */
export function readNumber(
  value: number,
  excel1904: boolean,
  readDigits: (digits: string) => Normalised<Moment>,
): Normalised<Moment> {
  if (!Number.isFinite(value) || value < 0) return DATE_INVALID;
  const whole = Number.isInteger(value);
  if (isRegisterYear(Math.floor(value))) return whole ? readDigits(`${value}`) : DATE_AMBIGUOUS;
  if (whole && value >= 100_000) return readDigits(`${value}`);
  return readSerial(value, excel1904);
}

/** Dates as text with their precision, and their arithmetic. */
export {
  parsePartialDate,
  parsePlainDate,
  partialDate,
  plainDate,
  type PartialDate,
  type PlainDate,
} from './calendar-date.ts';
export { addDays, addMonths, dateOfDayNumber, dayNumberOf, daysBetween, yearsBetween } from './date-arithmetic.ts';
export { compareAtCoarserPrecision, firstDay, gapInDays, isFullDate, lastDay, precisionOf } from './date-precision.ts';

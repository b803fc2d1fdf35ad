import { missing, refused, warning } from './normalised.ts';

/** Years that a date of a register can have; people born in 1880 still stand in old registers. */
export const REGISTER_YEARS = { first: 1800, last: 2199 } as const;

/** Text or number that is no date of the registers (E). */
export const DATE_INVALID = refused('DATE_INVALID');
/** A date that can be read in two ways, such as 03-04-05 or the number 2024.1 (E). */
export const DATE_AMBIGUOUS = refused('DATE_AMBIGUOUS');
/** A fill-in value that stands for "missing": month or day 00, 1900-01-01, 1970-01-01, 1899-12-30 (W). */
export const DATE_SENTINEL = missing('DATE_SENTINEL');
/** A date of the Chinese calendar whose Gregorian year cannot be told (W). */
export const DATE_LUNAR = missing('DATE_LUNAR_MARKER');
/** A date of the Chinese calendar of which only the year is kept (W). */
export const LUNAR_MARKER = warning('DATE_LUNAR_MARKER');
/** The date is kept, its time of day does not exist (W). */
export const TIME_INVALID = warning('TIME_INVALID');

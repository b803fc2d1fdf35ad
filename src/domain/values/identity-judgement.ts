import type { PartialDate } from './calendar-date.ts';
import { compareAtCoarserPrecision, firstDay, isFullDate, lastDay } from './date-precision.ts';
import { yearsBetween } from './date-arithmetic.ts';
import { areDigits, hasRightCheck, ID_LENGTH, OLD_ID_LENGTH } from './identity-check.ts';
import { birthDateOf, hasRealBirthDate, sexOf, upgrade15 } from './identity-parts.ts';
import { isLunarSlip } from './lunar.ts';
import { fault, NO_ISSUES, warning, type ValueIssue } from './normalised.ts';
import { isProvinceOfNumbers } from './provinces.ts';

/** What the rest of the row says about the holder of a number. */
export interface IdentityContext {
  /** Date of the row's event (birth, death, registration …): nobody is born after it. */
  readonly eventDate?: PartialDate | null;
  /** The birth-date column. */
  readonly birthDate?: PartialDate | null;
  /** The sex column, GB/T 2261.1; 0 and 9 say nothing. */
  readonly sex?: '0' | '1' | '2' | '9' | null;
}

const ID_LEN = fault('ID_LEN');
const ID_CHAR = fault('ID_CHAR');
const ID_DATE = fault('ID_DATE');
const ID_CHECK = fault('ID_CHECK');
const ID_FUTURE = fault('ID_FUTURE');
const ID_REGION = warning('ID_REGION');
const ID_AGE = warning('ID_AGE');
const ID_SEX = warning('ID_SEX');
const ID_BIRTH = warning('ID_BIRTH');
const ID_BIRTH_LUNAR = warning('ID_BIRTH_LUNAR');

/** Nobody in a Chinese register has verifiably lived longer; more is a slip, in completed years. */
const OLDEST_AGE = 120;

function judgeCharacters(id: string): readonly ValueIssue[] {
  const length = id.length;
  const body = length === ID_LENGTH ? 17 : length;
  const sound = areDigits(id, 0, body) && (body === length || id[17] === 'X' || areDigits(id, 17, 18));
  if (length === ID_LENGTH || length === OLD_ID_LENGTH) return sound ? NO_ISSUES : [ID_CHAR];
  return sound || areDigits(id, 0, length - 1) ? [ID_LEN] : [ID_LEN, ID_CHAR];
}

function judgeDigits(id: string): readonly ValueIssue[] {
  const full = id.length === OLD_ID_LENGTH ? upgrade15(id) : id;
  const found: ValueIssue[] = [];
  if (full === null || !hasRealBirthDate(full)) found.push(ID_DATE);
  if (id.length === ID_LENGTH && !hasRightCheck(id)) found.push(ID_CHECK);
  if (!isProvinceOfNumbers(id)) found.push(ID_REGION);
  return found.length === 0 ? NO_ISSUES : found;
}

/**
 * Judges a normalised number by itself: ID_LEN, ID_CHAR, ID_DATE, ID_CHECK (E), ID_REGION (W, province digits only).
 * A 15-digit number is judged by its 18-character form.
 */
export function judgeIdentityNumber(id: string): readonly ValueIssue[] {
  const characters = judgeCharacters(id);
  return characters.length === 0 ? judgeDigits(id) : characters;
}

function birthConflict(born: PartialDate, stated: PartialDate): ValueIssue | null {
  if (compareAtCoarserPrecision(born, stated) === 'same') return null;
  const lunar = isFullDate(born) && isFullDate(stated) && isLunarSlip(born, stated);
  return lunar ? ID_BIRTH_LUNAR : ID_BIRTH;
}

function ageConflict(born: PartialDate, event: PartialDate): ValueIssue | null {
  if (firstDay(born) > lastDay(event)) return ID_FUTURE;
  return yearsBetween(firstDay(born), firstDay(event)) > OLDEST_AGE ? ID_AGE : null;
}

/**
 * Conflicts between an 18-character number and its row: ID_FUTURE (E, born after the event), ID_AGE (W, older than 120
 * at the event), ID_SEX (W), ID_BIRTH (W), or ID_BIRTH_LUNAR (W) when the other date is its lunar equivalent.
 * Empty when nothing can be compared; only numbers whose check character is right deserve the question.
 */
export function identityConflicts(id: string, context: IdentityContext): readonly ValueIssue[] {
  const born = birthDateOf(id);
  if (born === null) return NO_ISSUES;
  const found = [
    context.eventDate ? ageConflict(born, context.eventDate) : null,
    (context.sex === '1' || context.sex === '2') && sexOf(id) !== context.sex ? ID_SEX : null,
    context.birthDate ? birthConflict(born, context.birthDate) : null,
  ].filter((issue) => issue !== null);
  return found.length === 0 ? NO_ISSUES : found;
}

import { addDays, isFullDate, type PartialDate, type PlainDate } from '../values/plain-date.ts';
import { hash53 } from './hash53.ts';
import type { IdentityHistory, Mention } from './mention.ts';

/**
 * The table of keys under which mentions meet; two mentions are a candidate pair when they share one. Every tier that
 * the judge knows is reachable by at least one scheme. Stored keys depend on these letters: never reuse one.
 */
const SCHEMES = {
  /** T1 */ certificate: 'c',
  /** T2, T2n; and T6 for the same failing number twice */ number: 'i',
  /** T4 */ motherNumber: 'm',
  /** T5 */ motherName: 'n',
  /** T3; and T7 for slips inside a year */ nameYear: 'y',
  /** T6: a slip touches at most two neighbouring characters, so it spares the first nine or the last eight. */
  nameNumberHead: 'h',
  nameNumberTail: 't',
  /** T7 for slips of the year */ nameMonthDay: 'r',
  /** T8 */ soundDay: 'p',
} as const;

/** Characters of the number in both T6 keys; together they leave out the tenth, so no slip breaks both. */
const HEAD = 9;
const TAIL = 8;

/** A mention has about ten keys: looking through them is cheaper than a set. */
function add(keys: number[], next: number): void {
  if (!keys.includes(next)) keys.push(next);
}

const key = (scheme: string, value: string): number => hash53(`${scheme}|${value}`);

/**
 * Key of a document number. Keys are made at import, when later corrections are not known: to find holders across a
 * change of number (PS-CORR), look up the keys of the old and of the new number together.
 */
export const numberKey = (idNumber: string): number => key(SCHEMES.number, idNumber);

/**
 * Blocking keys of a mention, without repetition, as safe integers ({@link hash53} states the odds of a collision).
 * Nothing missing is hashed. Parents never get keys of their own: a mother only together with a birth day, so that
 * children of a mother cannot be listed. With a history, the current number and former names of the register are added.
 */
export function blockingKeys(mention: Mention, history?: IdentityHistory): readonly number[] {
  const keys: number[] = [];
  addNumbers(mention, keys, history);
  for (const nameKey of namesOf(mention, history)) addName(nameKey, mention, keys);
  const day = mention.birthDate !== null && isFullDate(mention.birthDate) ? mention.birthDate : null;
  if (day !== null) addBirthDay(mention, day, keys, history);
  return keys;
}

/** The part of the keys under which records of one event meet inside a feed: numbers, and mother's number with birth day. */
export function eventKeys(mention: Mention, history: IdentityHistory): readonly number[] {
  const keys: number[] = [];
  addNumbers(mention, keys, history);
  const { birthDate, motherId } = mention;
  if (motherId !== null && birthDate !== null && isFullDate(birthDate)) {
    addBirthDay({ ...mention, pinyin: null, motherNameKey: null }, birthDate, keys, history);
  }
  return keys;
}

function addNumbers(
  { certNo, idNumber, idSuspect }: Mention,
  keys: number[],
  history: IdentityHistory | undefined,
): void {
  if (certNo !== null) add(keys, key(SCHEMES.certificate, certNo));
  if (idSuspect !== null) add(keys, numberKey(idSuspect));
  if (idNumber === null) return;
  add(keys, numberKey(idNumber));
  if (history !== undefined) add(keys, numberKey(history.currentId(idNumber)));
}

function namesOf(
  { nameKey, formerNameKey, idNumber }: Mention,
  history: IdentityHistory | undefined,
): ReadonlySet<string> {
  const formerly = history === undefined || idNumber === null ? [] : history.formerNameKeys(idNumber);
  const names = new Set(formerly);
  if (nameKey !== null) names.add(nameKey);
  if (formerNameKey !== null) names.add(formerNameKey);
  return names;
}

function addName(nameKey: string, mention: Mention, keys: number[]): void {
  if (mention.birthDate !== null) add(keys, key(SCHEMES.nameYear, `${nameKey}|${yearOf(mention.birthDate)}`));
  if (nameKey !== mention.nameKey) return;
  const number = mention.idNumber ?? mention.idSuspect;
  if (number?.length === 18) {
    add(keys, key(SCHEMES.nameNumberHead, `${nameKey}|${number.slice(0, HEAD)}`));
    add(keys, key(SCHEMES.nameNumberTail, `${nameKey}|${number.slice(-TAIL)}`));
  }
  if (mention.birthDate !== null && isFullDate(mention.birthDate)) addSlippedDays(nameKey, mention.birthDate, keys);
}

const yearOf = (date: PartialDate): string => date.slice(0, 4);

/** Last month in which a lunar year (年前) can still run. */
const LUNAR_YEAR_ENDS = '02';

/**
 * Where a typical slip leads: to the same month and day of another year, or inside the year; early in a year also into the
 * year before, whose lunar year still runs (and 31 December is a day away). A county as key would do as well, at ten
 * times the pairs.
 */
function addSlippedDays(nameKey: string, day: PlainDate, keys: number[]): void {
  add(keys, key(SCHEMES.nameMonthDay, `${nameKey}|${day.slice(5)}`));
  if (day.slice(5, 7) > LUNAR_YEAR_ENDS) return;
  add(keys, key(SCHEMES.nameYear, `${nameKey}|${Number(yearOf(day)) - 1}`));
}

/** The day and the next: births one day apart share a key. */
function addBirthDay(mention: Mention, day: PlainDate, keys: number[], history: IdentityHistory | undefined): void {
  const { motherId, motherNameKey, pinyin } = mention;
  if (pinyin !== null) add(keys, key(SCHEMES.soundDay, `${pinyin}|${day}`));
  if (motherId === null && motherNameKey === null) return;
  for (const date of [day, addDays(day, 1)]) {
    if (motherId !== null) add(keys, key(SCHEMES.motherNumber, `${motherId}|${date}`));
    if (motherId !== null && history) add(keys, key(SCHEMES.motherNumber, `${history.currentId(motherId)}|${date}`));
    if (motherNameKey !== null) add(keys, key(SCHEMES.motherName, `${motherNameKey}|${date}`));
  }
}

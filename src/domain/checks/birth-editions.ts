import { plainDate, type PlainDate } from '../values/plain-date.ts';

/** First day of use of an edition (版次) of the birth certificate, where it is documented: 出生医学证明 forms of 1996 and 2023. */
export const EDITION_FIRST_DAYS: ReadonlyMap<string, PlainDate> = new Map([
  ['1', plainDate('1996-01-01')],
  ['7', plainDate('2023-04-01')],
]);

const DIGITS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7' };

/** The edition as a digit from 7, 第七版, 七版, V7; null when the text names none. */
export function editionOf(text: string | null): string | null {
  const found = /[1-7一二三四五六七]/u.exec(text?.normalize('NFKC') ?? '')?.[0];
  return found === undefined ? null : (DIGITS[found] ?? found);
}

import { hasRightCheck } from '../values/identity-check.ts';
import { isRealDay } from '../values/day-number.ts';
import { forbiddenTopic } from './forbidden-topics.ts';

/** Why a text of an officer cannot be kept. */
export type TextFault =
  | { readonly code: 'TEXT_HAS_ID' }
  | { readonly code: 'TEXT_FORBIDDEN'; readonly word: string }
  | { readonly code: 'REASON_EMPTY' }
  | { readonly code: 'TEXT_LENGTH' };

/** Characters; enough for a paragraph. */
export const MAX_TEXT = 500;

/**
 * Texts stand in the history of a case, read by every department concerned: no identity number, and nothing outside the
 * purpose of the hub (个人信息保护法 §6), however it is written.
 */
export function faultInText(text: string): TextFault | null {
  if (text.trim() === '') return { code: 'REASON_EMPTY' };
  if (text.length > MAX_TEXT) return { code: 'TEXT_LENGTH' };
  if (holdsIdentityNumber(text)) return { code: 'TEXT_HAS_ID' };
  const word = forbiddenTopic(text);
  return word === null ? null : { code: 'TEXT_FORBIDDEN', word };
}

/** A reason is a text that says something, and something else than the reason given last. */
export function faultInReason(reason: string, last: string | null): TextFault | null {
  const said = plain(reason);
  if (isNoReason(said) || (last !== null && plain(last) === said)) return { code: 'REASON_EMPTY' };
  return faultInText(reason);
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const NOTHING_SAID: ReadonlySet<string> = new Set(['测试', 'test', 'none', 'asdf', 'qwer', '同上', '没有', '其他']);

/** One character, the same characters over and over (aaaa, 测试测试), or a word that says nothing. */
function isNoReason(said: string): boolean {
  const letters = Array.from(said);
  if (letters.length < 2 || NOTHING_SAID.has(said)) return true;
  const halves = Array.from({ length: Math.floor(letters.length / 2) }, (_, at) => at + 1);
  return halves.some(
    (period) => letters.length % period === 0 && letters.every((letter, at) => letter === letters[at % period]),
  );
}

/** What is written between the digits of a number to hide it: blanks, dashes, dots, invisible characters. */
const BETWEEN_DIGITS = /(?<=\d)[\s\u00AD\u200B-\u200F\u2060\uFEFF.,\-_·•—–:/\\|*]+(?=[\dXx])/gu;

/** A number shaped like GB 11643-1999 (18 characters) or GB 11643-1989 (15 digits), also written apart or full width. */
export function holdsIdentityNumber(text: string): boolean {
  const runs =
    text
      .normalize('NFKC')
      .replaceAll(BETWEEN_DIGITS, '')
      .match(/\d{15,}[Xx]?/g) ?? [];
  return runs.some((run) => windows(run, 18).some((id) => isNumber18(id, run)) || isNumber15(run));
}

const windows = (run: string, length: number): readonly string[] =>
  Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => run.slice(at, at + length));

/** Inside a longer run, such as two dates, only a number whose check character is right counts. */
const isNumber18 = (id: string, run: string): boolean =>
  isDay(id.slice(6, 14)) && (run.length === id.length || hasRightCheck(id.toUpperCase()));

const isNumber15 = (run: string): boolean => run.length === 15 && isDay(`19${run.slice(6, 12)}`);

const isDay = (digits: string): boolean =>
  isRealDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));

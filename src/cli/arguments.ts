import { parsePlainDate, type PlainDate } from '../domain/values/plain-date.ts';
import { UsageError } from './usage-error.ts';

/** A day given on the command line. */
export function readDay(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === null) throw usage(`日期应写作 2026-03-31:${text}`, `write the day as 2026-03-31: ${text}`);
  return day;
}

/** A period as in file names: `20250101-20250131`. */
export function readFilePeriod(text: string): { readonly periodStart: PlainDate; readonly periodEnd: PlainDate } {
  const [from = '', until = ''] = text.split('-');
  const dashed = (day: string) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
  return { periodStart: readDay(dashed(from)), periodEnd: readDay(dashed(until)) };
}

/** A region code. */
export function readRegion(text: string): string {
  if (/^\d{6}(?:\d{3}){0,2}$/u.test(text)) return text;
  throw usage(`区划代码应为 6、9 或 12 位数字:${text}`, `a region code has 6, 9 or 12 digits: ${text}`);
}

/** A number of at least 0. */
export function readAmount(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw usage(`数值应为不小于 0 的数:${text}`, `a value is a number of at least 0: ${text}`);
}

/** A comma-separated list. */
export const readList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What is wrong with the call; printed where the command ends, with exit code 2. */
export const usage = (zh: string, en: string): UsageError => new UsageError(zh, en);

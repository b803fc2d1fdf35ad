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

/** A comma-separated list. */
export const readList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function usage(zh: string, en: string): UsageError {
  process.stderr.write(`${zh}\n${en}\n`);
  return new UsageError(zh, en);
}

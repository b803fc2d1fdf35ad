import { type Day, dayOf, iso, parseDay } from './days.ts';

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1900, 0, 1);

/** A lunar date written as if it were a Gregorian one lies this many days before the true day (1940 to 2025). */
export const LUNAR_WINDOW = { min: 19, max: 53 } as const;

/**
 * The lunar date of a day, written as a Gregorian date, as villagers give it; undefined in leap months and when
 * no such Gregorian date exists (lunar 30 February).
 */
export function lunarWrittenAsSolar(day: Day): Day | undefined {
  const parts = chinese.formatToParts(EPOCH + day * DAY_MS);
  const value = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const month = value('month');
  if (!/^\d+$/u.test(month)) return undefined;
  const written = dayOf(Number(value('relatedYear')), Number(month), Number(value('day')));
  return parseDay(iso(written)) === written && iso(written).endsWith(value('day').padStart(2, '0'))
    ? written
    : undefined;
}

/** True when the earlier of two days is the lunar date of the later one. */
export function isLunarPair(a: Day, b: Day): boolean {
  const [earlier, later] = a < b ? [a, b] : [b, a];
  const gap = later - earlier;
  return gap >= LUNAR_WINDOW.min && gap <= LUNAR_WINDOW.max && lunarWrittenAsSolar(later) === earlier;
}

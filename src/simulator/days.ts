/** A calendar day as the number of days since 1900-01-01 (Gregorian). */
export type Day = number;

const EPOCH = Date.UTC(1900, 0, 1);
const DAY_MS = 86_400_000;
const FIRST = -40_000;
const LAST = 70_000;
const texts: (string | undefined)[] = [];

export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const dayOf = (year: number, month: number, day: number): Day =>
  Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS);

export function partsOf(day: Day): Parts {
  const date = new Date(EPOCH + day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2025-01-31`. */
export function iso(day: Day): string {
  const known = texts[day - FIRST];
  if (known !== undefined) return known;
  const text = new Date(EPOCH + day * DAY_MS).toISOString().slice(0, 10);
  if (day >= FIRST && day <= LAST) texts[day - FIRST] = text;
  return text;
}

/** `20250131`, as in file names and identity numbers. */
export const compact = (day: Day): string => iso(day).replaceAll('-', '');

/** The day a full ISO date names; undefined for anything coarser or impossible. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/u.exec(text);
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return compact(day) === text.replaceAll('-', '') ? day : undefined;
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The corresponding day `months` later, or the last day of that month (Civil Code §202). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: d } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(y, m, Math.min(d, daysInMonth(y, m)));
}

export const monthStart = (day: Day): Day => {
  const { year, month } = partsOf(day);
  return dayOf(year, month, 1);
};

export const monthEnd = (day: Day): Day => addMonths(monthStart(day), 1) - 1;

/** Completed years between two days. */
export function yearsBetween(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return b.year - a.year - (b.month * 100 + b.day < a.month * 100 + a.day ? 1 : 0);
}

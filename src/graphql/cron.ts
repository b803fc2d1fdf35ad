/** Smallest and largest number of each field: second, minute, hour, day, month, weekday. */
const RANGES = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

const ITEM = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/;

/** Whether a text is a time of six fields, seconds first, each `*`, numbers, ranges, steps or lists of them. */
export function isCron(text: string): boolean {
  const fields = text.trim().split(/\s+/);
  return fields.length === RANGES.length && RANGES.every(([least, most], at) => isField(fields[at] ?? '', least, most));
}

const isField = (field: string, least: number, most: number): boolean =>
  field.split(',').every((item) => {
    const parts = ITEM.exec(item);
    if (!parts) return false;
    const [, from, until, step] = parts.map((part: string | undefined) => (part === undefined ? null : Number(part)));
    const inside = (number: number | null | undefined) => number == null || (number >= least && number <= most);
    return inside(from) && inside(until) && (from == null || until == null || from <= until) && step !== 0;
  });

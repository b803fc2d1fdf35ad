import { addMonths, parseDay } from '../days.ts';
import { columnsOf } from '../rosters/columns.ts';
import type { Sent } from '../rosters/record.ts';
import type { World } from '../world/world.ts';

/** Dates that old systems write when they know none. */
const SENTINELS = new Set(['1900-01-01', '1970-01-01', '1899-12-30']);
/** Dates that lie in the future by their nature. */
const AHEAD = new Set(['expectedEndDate', 'endorsedUntil', 'effectiveDeathDate']);

export const isSentinel = (date: string): boolean => SENTINELS.has(date);

/** I12: sentinel dates, dates after the as-of day, dates more than 130 years back. */
export function labelDates(world: World, sent: Sent, label: (check: string, verdict?: string) => void): void {
  for (const { field, kind } of columnsOf(sent.feed)) {
    if (kind !== 'date') continue;
    const text = sent.row[field] ?? '';
    const day = parseDay(text);
    const future = day !== undefined && day > world.asOf && !AHEAD.has(field);
    const ancient = day !== undefined && day < addMonths(world.asOf, -12 * 130);
    if (isSentinel(text) || future || ancient) label('I12');
  }
}

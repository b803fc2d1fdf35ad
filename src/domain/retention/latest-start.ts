import { PARAMETERS } from '../parameters/parameters.ts';
import type { RetentionParameterName } from '../parameters/retention-parameters.ts';
import { addDays, addMonths, type PlainDate } from '../values/plain-date.ts';
import type { Terms } from './term.ts';

/** Month ends differ by three days at most. */
const MARGIN = 3;

/** What began to age after this day is certainly kept, in whatever region: nothing later need be looked at. */
export function latestStart(names: readonly RetentionParameterName[], { today, overrides }: Terms): PlainDate {
  const starts = names.map((name) => {
    const values = [PARAMETERS[name].value, ...overrides.filter((set) => set.name === name).map(({ value }) => value)];
    const shortest = Math.min(...values);
    return name === 'RETAIN_UPLOAD_DAYS' ? addDays(today, -shortest) : addDays(addMonths(today, -shortest), MARGIN);
  });
  return starts.toSorted().at(-1) ?? today;
}

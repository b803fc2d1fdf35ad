import { type ParameterOverride, parameterValue } from '../parameters/parameters.ts';
import { addDays, addMonths, type PlainDate } from '../values/plain-date.ts';
import type { RetentionParameterName } from '../parameters/retention-parameters.ts';

/** The terms in force on a day. */
export interface Terms {
  readonly today: PlainDate;
  readonly overrides: readonly ParameterOverride[];
}

/** Last day on which something is kept that began to age on a day: the same day of a later month, or its last day. */
export function keptUntil(
  name: RetentionParameterName,
  from: PlainDate,
  region: string,
  { today, overrides }: Terms,
): PlainDate {
  const value = parameterValue(name, region, today, overrides);
  return name === 'RETAIN_UPLOAD_DAYS' ? addDays(from, value) : addMonths(from, value);
}

/** The last day is still kept. */
export const isOver = (until: PlainDate, { today }: Terms): boolean => until < today;

export const laterOf = (one: PlainDate, other: PlainDate | null): PlainDate =>
  other !== null && other > one ? other : one;

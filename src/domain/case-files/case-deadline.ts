import type { PlainDate } from '../values/plain-date.ts';
import { addWorkingDays, type WorkCalendar } from '../values/working-days.ts';

/** Working days from opening to resolution by severity; S4 is settled by quarter (7.2 of the domain reference). */
export const RESOLUTION_WORKING_DAYS = { S1: 5, S2: 10, S3: 20 } as const;

export interface ResolutionClock {
  readonly today: PlainDate;
  readonly calendar: WorkCalendar;
}

/** Last day for resolving a case; null for S4, which is reviewed in batches. */
export function caseDeadline(severity: string, { today, calendar }: ResolutionClock): PlainDate | null {
  if (severity !== 'S1' && severity !== 'S2' && severity !== 'S3') return null;
  return addWorkingDays(today, RESOLUTION_WORKING_DAYS[severity], calendar);
}

import type { RosterFacts } from '../domain/checks/register-facts.ts';
import type { Envelope } from '../domain/feeds/define-feed.ts';
import type { RowReading } from '../domain/feeds/read-row.ts';
import { PARAMETERS } from '../domain/parameters/parameters.ts';
import { addDays, firstDay, lastDay } from '../domain/values/plain-date.ts';

/** Counts over the rows of one file that aggregate checks ask for; no personal value survives. */
export interface RosterTally {
  add(reading: RowReading): void;
  readonly facts: Pick<
    RosterFacts,
    'men' | 'women' | 'rowsRegisteredLongBefore' | 'rowsOutsidePeriod' | 'forbiddenColumns'
  >;
}

export function rosterTally({ periodStart, periodEnd }: Envelope): RosterTally {
  const start = firstDay(periodStart);
  const longBefore = addDays(start, -PARAMETERS.REGRESSION_DAYS.value);
  const facts = { men: 0, women: 0, rowsRegisteredLongBefore: 0, rowsOutsidePeriod: 0, forbiddenColumns: [] };
  return {
    facts,
    add: ({ row, registeredOn, operation }) => {
      if (row['sex'] === '1') facts.men += 1;
      if (row['sex'] === '2') facts.women += 1;
      // Corrections and voids are about older rows by nature.
      if (registeredOn === null || operation !== 'NEW') return;
      if (lastDay(registeredOn) < start || firstDay(registeredOn) > periodEnd) facts.rowsOutsidePeriod += 1;
      if (lastDay(registeredOn) < longBefore) facts.rowsRegisteredLongBefore += 1;
    },
  };
}

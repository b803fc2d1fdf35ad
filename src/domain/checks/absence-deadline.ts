import type { ParameterName } from '../parameters/parameters.ts';
import { addDays, firstDay, lastDay, type PartialDate, type PlainDate } from '../values/plain-date.ts';
import { legalPeriodEnd } from '../values/working-days.ts';
import type { RecordView } from './dossier.ts';
import type { World } from './world.ts';

/** When a counterpart must be there: legal period from a day, then grace (5.1.2 of the domain; 民法典 §200–203). */
export interface Deadline<Row> {
  /** Day from which the period runs. A month or year counts from its last day. */
  readonly from: (row: Row, subject: RecordView<Row>) => PartialDate | null;
  /** Length in months by parameter; omitted = no legal period. */
  readonly months?: ParameterName;
  /** Length in days by parameter; omitted = none. */
  readonly days?: ParameterName;
  readonly grace?: ParameterName;
  /** Earliest day on which the counterpart may have been registered; default: the first day of `from`. */
  readonly earliest?: (row: Row, subject: RecordView<Row>, world: World) => PartialDate | null;
}

export interface Due {
  /** Last day of the legal period. */
  readonly legalEnd: PlainDate;
  readonly graceDays: number;
  /** legalEnd + grace: a missing counterpart counts from here on. */
  readonly on: PlainDate;
  readonly earliest: PlainDate;
}

export function dueDate<Row>(deadline: Deadline<Row>, row: Row, subject: RecordView<Row>, world: World): Due | null {
  const from = deadline.from(row, subject);
  if (from === null) return null;
  const start = lastDay(from);
  const value = (name: ParameterName | undefined) => (name ? world.parameter(name, subject.region, start) : 0);
  const months = value(deadline.months);
  const byMonths = months > 0 ? legalPeriodEnd(start, { months }, world.calendar) : start;
  const legalEnd = addDays(byMonths, value(deadline.days));
  const graceDays = value(deadline.grace);
  const earliest = deadline.earliest?.(row, subject, world) ?? from;
  return { legalEnd, graceDays, on: addDays(legalEnd, graceDays), earliest: firstDay(earliest) };
}

import { type Day, parseDay } from '../days.ts';
import type { Roster } from './delivery.ts';
import type { Row } from './record.ts';

const EVENT_FIELDS: Readonly<Record<string, string>> = {
  'HC-BIRTH': 'birthDate',
  'HC-BIRTH-ROSTER': 'birthDate',
  'HC-DEATH': 'deathDate',
  'HC-DEATH-ROSTER': 'deathDate',
  'PS-BIRTH': 'birthDate',
  'PS-DEATH': 'deathDate',
  'PS-MOVE': 'moveDate',
  'PS-CORR': 'changeDate',
  'PS-INFLOW': 'arrivalDate',
  'PS-PERMIT': 'issueDate',
  'PS-OUTFLOW': 'departureDate',
  'PS-UNNAT': 'deathDate',
  'CT-DECL': 'judgmentDate',
  'MZ-MARR': 'registerDate',
  'MZ-DIV': 'registerDate',
  'MZ-CREM': 'cremationDate',
  'MZ-ADOPT': 'registerDate',
  'GR-EMP': 'startDate',
  'GR-CHANGE': 'eventDate',
};

/** Days before the watermark after which an event is old (Q03), and the share of a batch that is too many. */
const OLD = 90;
const SHARE = 0.05;

interface Count {
  rows: number;
  fresh: number;
  oldEvents: number;
  oldFresh: number;
  oldRegistered: number;
  oldFreshRegistered: number;
}

/** Counts per roster that only make sense once it is complete. */
export class Tally {
  private readonly counts = new Map<string, Count>();

  add(roster: Roster, row: Row, registered: Day, correction: boolean): void {
    const count = this.of(roster.stem);
    const limit = roster.period.start - 1 - OLD;
    const event = parseDay(row[EVENT_FIELDS[roster.feed] ?? ''] ?? '');
    const old = event !== undefined && event < limit;
    count.rows += 1;
    if (!correction) count.fresh += 1;
    if (old) count.oldEvents += 1;
    if (old && !correction) count.oldFresh += 1;
    if (registered < limit) count.oldRegistered += 1;
    if (registered < limit && !correction) count.oldFreshRegistered += 1;
  }

  rows(stem: string): number {
    return this.counts.get(stem)?.rows ?? 0;
  }

  /** Whether too many rows are old: by every reading of the rule, by some reading, or by none. */
  regression(stem: string): 'all' | 'some' | 'none' {
    const count = this.counts.get(stem);
    if (!count) return 'none';
    const tooMany = [
      count.oldEvents > SHARE * count.rows,
      count.oldFresh > SHARE * count.fresh,
      count.oldRegistered > SHARE * count.rows,
      count.oldFreshRegistered > SHARE * count.rows,
    ];
    return tooMany.every(Boolean) ? 'all' : tooMany.some(Boolean) ? 'some' : 'none';
  }

  private of(stem: string): Count {
    let count = this.counts.get(stem);
    if (!count)
      this.counts.set(
        stem,
        (count = { rows: 0, fresh: 0, oldEvents: 0, oldFresh: 0, oldRegistered: 0, oldFreshRegistered: 0 }),
      );
    return count;
  }
}

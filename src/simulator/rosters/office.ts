import { type Day } from '../days.ts';
import { columnsOf } from './columns.ts';
import type { Delivery, Roster } from './delivery.ts';
import { keyOf, type Row, type Sent } from './record.ts';
import type { Spool } from './spool.ts';
import type { Tally } from './tally.ts';

export interface SendOptions {
  readonly org?: string;
  /** Puts the row into another roster than the one its date belongs to. */
  readonly into?: Roster;
}

/** The departments' outgoing mail: rows go to the roster of their registration date, if that roster is ever sent. */
export class Office {
  readonly delivery: Delivery;
  readonly tally: Tally;
  private readonly spool: Spool;
  private log: Sent[] = [];

  constructor(delivery: Delivery, spool: Spool, tally: Tally) {
    this.delivery = delivery;
    this.spool = spool;
    this.tally = tally;
  }

  /** Sends a new row; undefined when no roster of that day is sent. */
  send(feed: string, county: string, registered: Day, row: Row, options: SendOptions = {}): Sent | undefined {
    const roster = options.into ?? this.delivery.find(feed, county, registered, options.org);
    if (!roster) return undefined;
    this.write(roster, row, registered, '');
    const sent: Sent = { feed, county, roster, key: keyOf(feed, row, county), registered, row, void: false };
    this.log.push(sent);
    return sent;
  }

  /** Sends a correction of a row; its latest state changes only when the correction arrives. */
  amend(sent: Sent | undefined, on: Day, changes: Row): boolean {
    const roster = sent && this.delivery.find(sent.feed, sent.county, on, sent.roster.org);
    if (!sent || !roster) return false;
    Object.assign(sent.row, changes);
    this.write(roster, sent.row, sent.registered, '更正');
    return true;
  }

  /** Declares a row void. */
  revoke(sent: Sent | undefined, on: Day): boolean {
    const roster = sent && this.delivery.find(sent.feed, sent.county, on, sent.roster.org);
    if (!sent || !roster) return false;
    this.write(roster, sent.row, sent.registered, '作废');
    sent.void = true;
    return true;
  }

  /** Sends a row a second time, as it stands, into the same roster or another. */
  repeat(sent: Sent, into: Roster, changes: Row): void {
    this.write(into, { ...sent.row, ...changes }, sent.registered, '');
  }

  /** What was sent since the last call of `takeLog`. */
  get recent(): readonly Sent[] {
    return this.log;
  }

  /** Everything sent since the last call. */
  takeLog(): Sent[] {
    const log = this.log;
    this.log = [];
    return log;
  }

  private write(roster: Roster, row: Row, registered: Day, operation: string): void {
    const cells = columnsOf(roster.feed).map(({ field }) => (field === 'operation' ? operation : (row[field] ?? '')));
    this.tally.add(roster, row, registered, operation !== '');
    this.spool.add(roster.stem, `${registered}\t${cells.join('\t')}`);
  }
}

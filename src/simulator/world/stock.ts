import { type Day, parseDay } from '../days.ts';
import type { Sent } from '../rosters/record.ts';
import { townOf } from './places.ts';

/** Away or here for at least this many days counts as half a year. */
const HALF_YEAR = 183;

/** Head counts of one town at the ends of the last two years. */
export interface TownStock {
  /** Persons told with hukou in the town; the stock at the last year end. */
  hukou: number;
  /** Entries and moves in, less cancellations and moves out, registered in the last year. */
  change: number;
  /** Hukou persons away, and others here, for half a year or more: at the last year end and the one before. */
  readonly outflow: [number, number];
  readonly inflow: [number, number];
}

/** Head counts per town, kept while the county is told household by household. */
export class Stock {
  private readonly towns = new Map<string, TownStock>();
  private dates: readonly [Day, Day] = [0, 0];

  /** The last year end and the one before it. */
  countAt(last: Day, previous: Day): void {
    this.dates = [last, previous];
  }

  of(region: string): TownStock {
    const town = townOf(region);
    let stock = this.towns.get(town);
    if (!stock) this.towns.set(town, (stock = { hukou: 0, change: 0, outflow: [0, 0], inflow: [0, 0] }));
    return stock;
  }

  /** Counts what the rosters say about the stock. */
  absorb(log: readonly Sent[]): void {
    for (const sent of log) {
      if (sent.void) continue;
      if (sent.feed === 'PS-OUTFLOW') this.absent(sent, 'outflow', 'hukouRegion', 'departureDate', 'returnDate');
      if (sent.feed === 'PS-INFLOW') this.absent(sent, 'inflow', 'residenceRegion', 'arrivalDate', 'leaveDate');
      const [last, previous] = this.dates;
      if (sent.registered > previous && sent.registered <= last) this.flow(sent);
    }
  }

  private absent({ row }: Sent, kind: 'outflow' | 'inflow', region: string, since: string, until: string): void {
    const [start, end] = [parseDay(row[since] ?? ''), parseDay(row[until] ?? '') ?? Infinity];
    for (const at of [0, 1] as const)
      if (start !== undefined && start <= this.dates[at] - HALF_YEAR && end > this.dates[at])
        this.of(row[region] ?? '')[kind][at] += 1;
  }

  private flow({ feed, row }: Sent): void {
    const change = (region: string | undefined, by: number): void => {
      if (region !== undefined && region.length >= 9) this.of(region).change += by;
    };
    if (feed === 'PS-BIRTH') change(row['hukouRegion'], 1);
    if (feed === 'PS-DEATH') change(row['hukouRegion'], -1);
    if (feed === 'PS-MOVE')
      change(row['moveType'] === '1' ? row['toRegion'] : row['fromRegion'], row['moveType'] === '1' ? 1 : -1);
  }
}

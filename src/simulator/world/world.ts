import type { Day } from '../days.ts';
import { IdentityRegister } from '../identity.ts';
import type { Rng } from '../rng.ts';
import type { Roster } from '../rosters/delivery.ts';
import type { Office } from '../rosters/office.ts';
import type { TruthLog } from '../truth/truth-log.ts';
import type { Person } from './person.ts';
import { type County, countyOf, OUTSIDE } from './places.ts';
import { Stock } from './stock.ts';

/** Everything a story needs: the places, the clock of the story, the mail and the labels. */
export class World {
  readonly rng: Rng;
  readonly office: Office;
  readonly truth: TruthLog;
  readonly counties: readonly County[];
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  readonly register = new IdentityRegister(OUTSIDE);
  readonly stock = new Stock();
  /** Citizens of the household that is being told. */
  citizens: Person[] = [];
  /** The batch into which old records are dumped, if there is one. */
  dump: Roster | undefined;
  private readonly serials = new Map<string, number>();

  constructor(parts: Pick<World, 'rng' | 'office' | 'truth' | 'counties' | 'from' | 'to' | 'asOf'>) {
    this.rng = parts.rng;
    this.office = parts.office;
    this.truth = parts.truth;
    this.counties = parts.counties;
    this.from = parts.from;
    this.to = parts.to;
    this.asOf = parts.asOf;
  }

  /** True when the county of a region sends rosters. */
  covers(region: string): boolean {
    return this.counties.some((county) => county.code === countyOf(region));
  }

  /** The county of a region; the first county when the region sends nothing. */
  county(region: string): County {
    const found = this.counties.find((county) => county.code === countyOf(region)) ?? this.counties[0];
    if (!found) throw new RangeError('a world without counties');
    return found;
  }

  /** The citizens told since the last time. */
  takeCitizens(): readonly Person[] {
    const taken = this.citizens;
    this.citizens = [];
    return taken;
  }

  /** The next number of a series, from 1. */
  serial(series: string): number {
    const next = (this.serials.get(series) ?? 0) + 1;
    this.serials.set(series, next);
    return next;
  }
}

import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, iso, partsOf } from '../days.ts';
import { countyOf } from '../world/places.ts';
import type { Person } from '../world/person.ts';
import type { Sent } from './record.ts';

/** Register of the simulated population base, a line per citizen with a hukou: what the police answer from, never a roster. */
export const POPULATION_BASE = 'population-base.ndjson';

/** From this age on everybody is in the register; younger people only if some register shows their number. */
const ADULT_YEARS = 18;

/** Writes the register household by household. */
export class PopulationBase {
  private readonly path: string;
  private readonly asOf: Day;
  private lines = '';

  constructor(out: string, asOf: Day) {
    this.path = join(out, POPULATION_BASE);
    this.asOf = asOf;
    writeFileSync(this.path, '');
  }

  /** Citizens of one household with everything that was reported about it. */
  absorb(citizens: readonly Person[], log: readonly Sent[]): void {
    const live = log.filter((sent) => !sent.void);
    const seen = new Set(live.map(({ row }) => row['idNumber'] ?? ''));
    const entries = new Map(
      live.filter(({ feed }) => feed === 'PS-BIRTH').map(({ row }) => [row['idNumber'] ?? '', row] as const),
    );
    const dead = new Set(live.filter(({ feed }) => feed === 'PS-DEATH').map(({ row }) => row['idNumber'] ?? ''));
    for (const { id, name, sex, birth, hukou } of citizens) {
      if (hukou === '' || !(seen.has(id) || this.isAdult(birth))) continue;
      const entry = entries.get(id);
      this.lines += `${JSON.stringify({
        idNumber: id,
        name: entry?.['name'] || name,
        formerName: entry?.['formerName'] || null,
        sex: String(sex),
        birthDate: iso(birth),
        county: countyOf(hukou),
        status: dead.has(id) ? 'cancelled-death' : 'valid',
      })}\n`;
    }
    if (this.lines.length > 1_000_000) this.flush();
  }

  flush(): void {
    appendFileSync(this.path, this.lines);
    this.lines = '';
  }

  private isAdult(birth: Day): boolean {
    return partsOf(this.asOf).year - partsOf(birth).year >= ADULT_YEARS;
  }
}

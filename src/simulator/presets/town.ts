import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, iso } from '../days.ts';
import type { SimulationOptions } from '../simulate.ts';
import { buildCounty, MAIN_COUNTY, SEED_TOWN, type Town } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { Preset } from './preset.ts';
import { tellTownRegistrations } from './registrations.ts';
import { ROW_FAULTS, tellRowFault } from './row-faults.ts';
import { tellTownBirths } from './town-births.ts';
import { tellTownDeaths } from './town-deaths.ts';
import { TOWN_EXPECTED, TOWN_FIGURES } from './town-figures.ts';
import { tellAdoption, tellTownMarriages, tellTownPupils } from './town-families.ts';
import { tellTownInflow, tellTownMoves, tellTownOutflow } from './town-migrants.ts';

const FROM = dayOf(2025, 1, 1);
const AS_OF = dayOf(2026, 3, 31);

/** One town of the county in 2025, in the exact figures of the 2013 work plan, with a believable set of faults. */
export function townPreset(_options: SimulationOptions): Preset {
  const county = buildCounty(MAIN_COUNTY);
  const late = county.hospitals[2]?.code ?? '';
  return {
    counties: [MAIN_COUNTY],
    population: TOWN_FIGURES.hukou,
    names: { [MAIN_COUNTY]: '示例县', [SEED_TOWN]: '示例县城关镇' },
    terms: {
      from: FROM,
      to: AS_OF,
      asOf: AS_OF,
      missing: [{ feed: 'HC-BIRTH-ROSTER', county: MAIN_COUNTY, org: late, from: dayOf(2025, 10, 1) }],
      lateStart: [],
      historyYears: 8,
      quarterlyHospitals: [MAIN_COUNTY],
      town: SEED_TOWN,
    },
    tell: tellTown,
    feedFaults: (world) => ({
      forbidden: [rosterStem(world, 'HC-BIRTH-ROSTER', county.hospitals[0]?.code ?? '')],
      known: [{ check: 'Q08', feed: 'PS-STOCK', region: SEED_TOWN, period: '20250101-20251231', verdict: 'yes' }],
    }),
    afterwards: (out) => {
      writeFileSync(join(out, 'expected.json'), `${JSON.stringify(TOWN_EXPECTED, null, 2)}\n`);
      return [];
    },
  };
}

/** The roster of the third quarter of one hospital. */
const rosterStem = (world: World, feed: string, org: string): string =>
  world.office.delivery.find(feed, MAIN_COUNTY, dayOf(2025, 8, 1), org)?.stem ?? '';

function* tellTown(world: World): Generator<number> {
  const county = world.county(MAIN_COUNTY);
  const town: Town | undefined = county.towns.find(({ code }) => code === SEED_TOWN);
  if (!town) throw new RangeError('the county has no such town');
  const deaths = { certified: 0, cancelled: 0 };
  yield* tellTownBirths(world, world.rng.fork('births'), town, deaths);
  yield* tellTownDeaths(world, world.rng.fork('deaths'), town, deaths);
  yield* tellTownOutflow(world, world.rng.fork('outflow'), town);
  yield* tellTownInflow(world, world.rng.fork('inflow'), town);
  yield* tellTownMarriages(world, world.rng.fork('marriages'), town);
  yield* tellTownMoves(world, world.rng.fork('moves'), town);
  yield* tellTownPupils(world, world.rng.fork('pupils'), town);
  yield tellAdoption(world, world.rng.fork('adoption'), town);
  yield* tellTownRegistrations(world, county, town);
  for (const fault of ROW_FAULTS) {
    tellRowFault(world, world.rng.fork(fault), county, fault);
    yield 1;
  }
  const day = dayOf(2025, 12, 31);
  const row = {
    region: SEED_TOWN,
    date: iso(day),
    hukouPopulation: String(TOWN_FIGURES.hukou),
    residentPopulation: String(TOWN_FIGURES.resident),
    male: String(TOWN_FIGURES.male),
    female: String(TOWN_FIGURES.hukou - TOWN_FIGURES.male),
  };
  world.office.send('PS-STOCK', MAIN_COUNTY, day, row);
  yield 1;
}

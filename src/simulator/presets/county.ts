import type { AfterlifeKind } from '../afterlife/activity.ts';
import { addMonths, dayOf, parseDay, partsOf } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Roster, Terms } from '../rosters/delivery.ts';
import { periodText } from '../rosters/periods.ts';
import type { WrittenRoster } from '../rosters/finish.ts';
import type { SimulationOptions } from '../simulate.ts';
import type { FeedFaults } from '../truth/feed-checks.ts';
import { buildCounty, drawVillage, MAIN_COUNTY, SECOND_COUNTY } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { tellCountyAfterlife, tellCountyWrongCancellation } from './county-deaths.ts';
import { CountyLife } from './county-life.ts';
import { sendCountyStock } from './county-stock.ts';
import { CUTTABLE_ROWS, halfMonth, sendFirstSeries, sendShort, sendTwice } from './extra-files.ts';
import type { Preset } from './preset.ts';
import { tellRegistrations } from './registrations.ts';
import { ROW_FAULTS, tellRowFault } from './row-faults.ts';

/** Households told before their rows are looked at together and forgotten. */
const BATCH = 20;
const MAIN_SHARE = 0.8;

/** Two counties over some years, of any size: every planted fault and trap occurs by turns, then by rates. */
export function countyPreset(options: SimulationOptions): Preset {
  const counties = options.regions ?? [MAIN_COUNTY, SECOND_COUNTY];
  const to = parseDay(options.to ?? '') ?? dayOf(2025, 12, 31);
  const from = parseDay(options.from ?? '') ?? addMonths(to + 1, -12 * (options.years ?? 3));
  const known: FeedFaults['known'][number][] = [];
  const terms = termsOf(counties, from, to);
  return {
    counties,
    population: options.population,
    names: { [MAIN_COUNTY]: '示例县', [SECOND_COUNTY]: '对照县' },
    terms,
    tell: (world) => tell(world, options.population, known),
    feedFaults: (world) => ({
      forbidden: [middle(world, 'HC-BIRTH-ROSTER')?.stem ?? ''],
      known: [...known, ...controlTotal(world)],
    }),
    afterwards: (out, written, world) => extraFiles(out, written, world),
  };
}

function termsOf(counties: readonly string[], from: number, to: number): Terms {
  const [main = MAIN_COUNTY, second] = counties;
  const hospital = buildCounty(main).hospitals[2]?.code ?? '';
  const monthsBack = (months: number): number => addMonths(to + 1, -months);
  const gap = (feed: string, county: string, org: string, months: number) => ({
    feed,
    county,
    org,
    from: monthsBack(months),
  });
  const long = to - from > 500;
  return {
    from,
    to,
    asOf: to + 31,
    missing: [
      gap('HC-BIRTH-ROSTER', main, hospital, 3),
      ...(second === undefined
        ? []
        : [gap('PS-BIRTH', second, '', 2), gap('MZ-CREM', second, '', 1), gap('HC-BIRTH', second, '', 1)]),
    ],
    lateStart: second !== undefined && long ? [{ feed: 'HC-DEATH', county: second, from: addMonths(from, 6) }] : [],
    historyYears: 8,
    quarterlyHospitals: second === undefined ? [] : [second],
    town: undefined,
  };
}

function* tell(world: World, population: number, known: FeedFaults['known'][number][]): Generator<number> {
  const yearEnd = dayOf(partsOf(world.to + 1).year - 1, 12, 31);
  world.stock.countAt(yearEnd, addMonths(yearEnd, -12));
  world.dump = middle(world, 'MZ-CREM');
  const life = new CountyLife(world);
  const rng = world.rng.fork('households');
  for (let told = 0; told < population;) {
    let batch = 0;
    for (let i = 0; i < BATCH && told + batch < population; i += 1)
      batch += life.household(drawCounty(world, rng), rng);
    told += batch;
    yield batch;
  }
  yield* tellRowFaults(world, population);
  yield* tellRegistrations(world, Math.max(2, Math.round(population / 5000)), () => drawCounty(world, rng));
  for (const county of world.counties) known.push(...sendCountyStock(world, county));
  yield 0;
}

function* tellRowFaults(world: World, population: number): Generator<number> {
  const rounds = Math.max(2, Math.round(population / 20_000));
  for (let round = 0; round < rounds; round += 1)
    for (const fault of ROW_FAULTS) {
      const rng = world.rng.fork(`${fault}/${round}`);
      tellRowFault(world, rng, drawCounty(world, rng), fault);
      yield 1;
    }
  for (const kind of AFTERLIVES) yield tellAfterlifeOnce(world, world.rng.fork(kind), kind);
}

/** Every kind of entry after death at least once, however small the county. */
const AFTERLIVES: readonly AfterlifeKind[] = ['endorsement', 'stay', 'school', 'marriage', 'move', 'correction'];

function tellAfterlifeOnce(world: World, rng: Rng, kind: AfterlifeKind): number {
  const village = drawVillage(drawCounty(world, rng), rng);
  const death = world.from + Math.round((world.to - world.from) * 0.4) + rng.int(30);
  tellCountyAfterlife(world, rng, village, death, kind);
  tellCountyWrongCancellation(world, rng, village, death);
  return 2;
}

function drawCounty(world: World, rng: Rng) {
  const [main, second] = world.counties;
  if (!main) throw new RangeError('a world without counties');
  return second === undefined || rng.chance(MAIN_SHARE) ? main : second;
}

/** A roster of the first county from the middle of the story. */
function middle(world: World, feed: string): Roster | undefined {
  const { from, to } = world;
  const own = world.office.delivery.rosters.filter(
    (roster) => roster.feed === feed && roster.county === world.counties[0]?.code,
  );
  const day = from + Math.round((to - from) * 0.6);
  return own.find(({ period }) => period.start <= day && day <= period.end);
}

/** The fullest roster of a feed of the first county. */
function fullest(world: World, feed: string): Roster | undefined {
  const own = world.office.delivery.rosters.filter(
    (roster) => roster.feed === feed && roster.county === world.counties[0]?.code,
  );
  const rows = (roster: Roster): number => world.office.tally.rows(roster.stem);
  return own.toSorted((a, b) => rows(b) - rows(a) || a.period.start - b.period.start)[0];
}

function controlTotal(world: World): FeedFaults['known'] {
  const roster = fullest(world, 'PS-DEATH');
  if (!roster || world.office.tally.rows(roster.stem) < CUTTABLE_ROWS) return [];
  return [
    {
      check: 'Q04',
      feed: 'PS-DEATH',
      region: roster.region,
      period: halfMonth(periodText(roster.period)),
      verdict: 'yes',
      note: 'roster of half a month',
    },
  ];
}

/** A file sent twice, a preliminary file whose total is wrong, and one that a later series replaces. */
function extraFiles(out: string, written: readonly WrittenRoster[], world: World): readonly WrittenRoster[] {
  const file = (feed: string): WrittenRoster | undefined => {
    const stem = fullest(world, feed)?.stem;
    return stem === undefined ? undefined : written.find(({ name }) => name.startsWith(stem));
  };
  return [
    ...sendTwice(out, file('HC-DEATH')),
    ...sendShort(out, file('PS-DEATH')),
    ...sendFirstSeries(out, file('PS-MOVE')),
  ];
}

import { addMonths, type Day, dayOf } from '../days.ts';
import { tellAfterlife } from '../afterlife/activity.ts';
import type { DeathPlan } from '../deaths/death-plans.ts';
import type { DeathSpec } from '../deaths/death-rows.ts';
import { tellDeath, tellWrongCancellation } from '../deaths/death-story.ts';
import type { Rng } from '../rng.ts';
import { termsBetween } from '../rosters/periods.ts';
import { ageAtDeath } from '../world/ages.ts';
import { createForeigner, createPerson, type Person } from '../world/person.ts';
import { drawOutsideVillage, drawVillage, MAIN_COUNTY, SEED_TOWN, type Town } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { TOWN_FIGURES } from './town-figures.ts';

const YEAR = { first: dayOf(2025, 1, 1), last: dayOf(2025, 12, 31) } as const;

const SPECIAL: readonly DeathPlan[] = [
  'dateDiffers',
  'dateDiffers',
  'dateDiffers',
  'cancelledBeforeDeath',
  'crematedBeforeDeath',
  'wrongAge',
  'informantsNumber',
  'handlersNumber',
  'yearOnly',
  'numberCorrected',
  'unnatural',
  'unnatural',
  'unnatural',
  'declared',
];

/** Counts of what has really been sent for deaths of the year. */
export interface DeathCounts {
  certified: number;
  cancelled: number;
}

/** Tells the deaths of the town: in the town, elsewhere in the county, without certificate, not cancelled. */
export function* tellTownDeaths(world: World, rng: Rng, town: Town, counts: DeathCounts): Generator<number> {
  const { certified, cancelled } = TOWN_FIGURES.deaths;
  const inYear = (): Day => rng.between(YEAR.first, YEAR.last);
  const tell = function* (spec: DeathSpec, plan: DeathPlan): Generator<number> {
    tellDeath(world, rng, spec, plan, { certified: true });
    yield countDeaths(world, counts);
  };
  for (let i = 0; i < 30; i += 1)
    yield* tell(specOf(world, rng, { person: villager(world, rng, town, inYear()), death: inYear() }), 'notCancelled');
  for (let i = 0; i < 8; i += 1)
    yield* tell(specOf(world, rng, outsider(world, rng, town, inYear(), i === 0)), 'plain');
  for (const plan of SPECIAL)
    yield* tell(specOf(world, rng, { person: villager(world, rng, town, inYear()), death: inYear() }), plan);
  yield deadPupil(world, rng, town, counts);
  while (counts.certified < certified)
    yield* tell(specOf(world, rng, { person: villager(world, rng, town, inYear()), death: inYear() }), 'plain');
  for (let i = 0; i < 45; i += 1)
    yield* tell(
      {
        ...specOf(world, rng, { person: villager(world, rng, town, inYear()), death: inYear() }),
        place: 'home',
        disposal: i % 12 === 0 ? 'burial' : 'cremation',
      },
      'noCertificate',
    );
  yield wrongCancellation(world, rng, town, counts);
  while (counts.cancelled < cancelled)
    yield* tell(specOf(world, rng, awayInCounty(world, rng, town, inYear())), 'plain');
  for (let i = 0; i < 80; i += 1) {
    const death = i < 14 ? YEAR.first - rng.between(1, 30) : rng.between(YEAR.last + 1, world.to);
    yield* tell(specOf(world, rng, { person: villager(world, rng, town, death), death }), 'plain');
  }
  yield oldGrave(world, rng, town);
}

interface Who {
  readonly person: Person;
  readonly death: Day;
}

function specOf(_world: World, rng: Rng, { person, death }: Who): DeathSpec {
  return {
    person,
    death,
    place: rng.chance(0.5) ? 'hospital' : 'home',
    where: MAIN_COUNTY,
    disposal: rng.chance(0.93) ? 'cremation' : 'burial',
  };
}

function villager(world: World, rng: Rng, town: Town, death: Day): Person {
  const sex = rng.chance(0.55) ? 1 : 2;
  const birth = addMonths(death, -12 * ageAtDeath(rng, sex)) - rng.int(360);
  return createPerson(world, rng, { sex, birth, hukou: rng.pick(town.villages) });
}

function outsider(world: World, rng: Rng, town: Town, death: Day, foreign: boolean): Who {
  const birth = addMonths(death, -12 * rng.between(40, 80));
  const residence = rng.pick(town.villages);
  const person = foreign
    ? createForeigner(rng, 1, birth, residence)
    : createPerson(world, rng, { sex: 1, birth, hukou: drawOutsideVillage(rng), residence });
  return { person, death };
}

/** Registered in the town, lives with children in another town of the county. */
function awayInCounty(world: World, rng: Rng, town: Town, death: Day): Who {
  const county = world.county(MAIN_COUNTY);
  for (;;) {
    const residence = drawVillage(county, rng);
    if (!residence.startsWith(SEED_TOWN)) return { person: { ...villager(world, rng, town, death), residence }, death };
  }
}

/** One living person of the same name as a dead neighbour was cancelled; later he renews his booklet. */
function wrongCancellation(world: World, rng: Rng, town: Town, counts: DeathCounts): number {
  const death = dayOf(2025, 5, 14);
  const person = createPerson(world, rng, { sex: 1, birth: dayOf(1958, 3, 9), hukou: rng.pick(town.villages) });
  const cancellation = tellWrongCancellation(world, rng, {
    person,
    death,
    place: 'home',
    where: MAIN_COUNTY,
    disposal: 'burial',
  });
  if (cancellation) tellAfterlife(world, rng, { person, death, records: [cancellation] }, 'correction', []);
  return countDeaths(world, counts);
}

/** A pupil who died; the school copied last term's roster. */
function deadPupil(world: World, rng: Rng, town: Town, counts: DeathCounts): number {
  const death = dayOf(2025, 6, 18);
  const person = createPerson(world, rng, { sex: 2, birth: dayOf(2015, 10, 3), hukou: rng.pick(town.villages) });
  const told = tellDeath(
    world,
    rng,
    { person, death, place: 'hospital', where: MAIN_COUNTY, disposal: 'cremation' },
    'plain',
    { clean: true },
  );
  tellAfterlife(
    world,
    rng,
    { person, death, records: [...told.certificates, ...told.cancellations, ...told.cremations] },
    'school',
    termsBetween(world.from, world.to),
  );
  return countDeaths(world, counts);
}

function oldGrave(world: World, rng: Rng, town: Town): number {
  const death = dayOf(2011, 4, 2);
  const spec: DeathSpec = {
    person: villager(world, rng, town, death),
    death,
    place: 'home',
    where: MAIN_COUNTY,
    disposal: 'cremation',
  };
  tellDeath(world, rng, spec, 'oldGrave', { graveMovedOn: dayOf(2025, 4, 3) });
  return 1;
}

export function countDeaths(world: World, counts: DeathCounts): number {
  for (const { feed, row, void: gone } of world.office.recent) {
    if (gone || !row['deathDate']?.startsWith('2025')) continue;
    if (feed === 'PS-DEATH') counts.cancelled += 1;
    if (feed === 'HC-DEATH' && row['residenceRegion']?.startsWith(SEED_TOWN)) counts.certified += 1;
  }
  return 1;
}

import { addMonths, type Day, dayOf } from '../days.ts';
import type { BirthSpec } from '../births/birth-records.ts';
import { tellBirth } from '../births/birth-story.ts';
import type { BirthPlan } from '../births/birth-plans.ts';
import type { Sex } from '../identity.ts';
import type { Rng } from '../rng.ts';
import { createPerson, type Person } from '../world/person.ts';
import { drawOutsideVillage, MAIN_COUNTY, OUTSIDE, SEED_TOWN, type Town } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { countDeaths, type DeathCounts } from './town-deaths.ts';
import { TOWN_FIGURES } from './town-figures.ts';

/** Counts of what has really been sent for births of the year. */
interface Counts {
  readonly entries: Record<Sex, number>;
  readonly roster: Record<Sex, number>;
  /** Infants die within these stories. */
  readonly deaths: DeathCounts;
}

const YEAR = { first: dayOf(2025, 1, 1), last: dayOf(2025, 12, 31) } as const;

/** Faults and traps of the town, each told once or a few times; all other births are plain. */
const RESIDENT_PLANS: readonly BirthPlan[] = [
  ...times(6, 'noEntry'),
  ...times(3, 'noCertificate'),
  ...times(2, 'neither'),
  ...times(2, 'nameDiffers'),
  'motherDiffers',
  'twoCertificates',
  'numberOfAnother',
  'badNumber',
  'badNumber',
  'lettersForDigits',
  ...times(3, 'numberNotTyped'),
  'enteredBeforeBirth',
  'placeholderOnCertificate',
  'placeholderReplaced',
  'reissued',
  'renamed',
  'renamed',
  'renamedLater',
  'voided',
  'infantUnregistered',
  'infantRegistered',
];
const AWAY_PLANS: readonly BirthPlan[] = ['renamed', 'renamed', 'numberNotTyped', 'bornAbroad'];

function times(n: number, plan: BirthPlan): BirthPlan[] {
  return Array.from({ length: n }, () => plan);
}

/** Tells the births of the town: those who live there, those registered there who live elsewhere, the margins of the year. */
export function* tellTownBirths(world: World, rng: Rng, town: Town, deaths: DeathCounts): Generator<number> {
  const counts: Counts = { entries: { 1: 0, 2: 0 }, roster: { 1: 0, 2: 0 }, deaths };
  const { roster, entries } = TOWN_FIGURES.births;
  const left = (sex: Sex, of: 'entries' | 'roster'): number => TOWN_FIGURES.births[of][sex] - counts[of][sex];
  const queue = rng.shuffle(RESIDENT_PLANS);
  for (let i = 0; left(1, 'roster') + left(2, 'roster') > 0; i += 1) {
    const sex = rng.chance(left(1, 'roster') / (left(1, 'roster') + left(2, 'roster'))) ? 1 : 2;
    const plan = i % 4 === 1 ? (queue.pop() ?? 'plain') : 'plain';
    const twins = plan === 'plain' && i % 90 === 7 && left(sex, 'roster') > 1;
    // Stories with a second chapter begin early enough to be seen to their end.
    const last = plan === 'plain' ? YEAR.last : YEAR.last - 120;
    tellOne(world, rng, town, {
      sex,
      plan,
      twins,
      day: rng.between(YEAR.first + (plan === 'plain' ? 0 : 20), last),
      away: false,
    });
    yield count(world, counts);
  }
  const away = rng.shuffle(AWAY_PLANS);
  while (left(1, 'entries') + left(2, 'entries') > 0) {
    const sex = rng.chance(left(1, 'entries') / (left(1, 'entries') + left(2, 'entries'))) ? 1 : 2;
    tellOne(world, rng, town, {
      sex,
      plan: away.pop() ?? 'plain',
      twins: false,
      day: rng.between(YEAR.first, YEAR.last),
      away: true,
    });
    yield count(world, counts);
  }
  for (let i = 0; i < 90; i += 1) {
    const day = i < 20 ? YEAR.first - rng.between(1, 50) : rng.between(YEAR.last + 1, world.to);
    tellOne(world, rng, town, { sex: rng.chance(0.51) ? 1 : 2, plan: 'plain', twins: false, day, away: i % 3 === 0 });
    yield count(world, counts);
  }
  if (counts.roster[1] !== roster[1] || counts.entries[2] !== entries[2])
    throw new RangeError('births of the town do not add up');
}

interface One {
  readonly sex: Sex;
  readonly plan: BirthPlan;
  readonly twins: boolean;
  readonly day: Day;
  readonly away: boolean;
}

function tellOne(world: World, rng: Rng, town: Town, { sex, plan, twins, day, away }: One): void {
  const outsider = !away && plan === 'plain' && rng.chance(0.06);
  const [mother, father] = parents(world, rng, town, day, { away, outsider });
  const delivered = away && (plan === 'bornAbroad' || rng.chance(0.85)) ? rng.pick(OUTSIDE) : MAIN_COUNTY;
  const spec: BirthSpec = {
    birth: day,
    sex,
    mother,
    father,
    delivered,
    follows: rng.chance(0.8) ? 'father' : 'mother',
  };
  tellBirth(
    world,
    rng,
    twins
      ? [
          { ...spec, index: 1 },
          { ...spec, index: 2 },
        ]
      : [spec],
    plan,
  );
}

function parents(
  world: World,
  rng: Rng,
  town: Town,
  day: Day,
  where: { readonly away: boolean; readonly outsider: boolean },
): [Person, Person] {
  const village = rng.pick(town.villages);
  const hukou = where.outsider ? drawOutsideVillage(rng) : village;
  const residence = where.away ? drawOutsideVillage(rng) : village;
  const birth = addMonths(day, -12 * rng.between(22, 37) - rng.int(12)) - rng.int(28);
  const mother = createPerson(world, rng, { sex: 2, birth, hukou, residence });
  return [mother, createPerson(world, rng, { sex: 1, birth: birth - rng.between(-500, 1600), hukou, residence })];
}

/** Counts what the story just sent; says how many persons were born. */
function count(world: World, counts: Counts): number {
  for (const { feed, row, void: gone } of world.office.recent) {
    const sex: Sex = row['sex'] === '1' ? 1 : 2;
    if (gone || !row['birthDate']?.startsWith('2025')) continue;
    if (feed === 'PS-BIRTH') counts.entries[sex] += 1;
    if (feed === 'HC-BIRTH-ROSTER' && row['motherResidenceRegion']?.startsWith(SEED_TOWN)) counts.roster[sex] += 1;
  }
  return countDeaths(world, counts.deaths);
}

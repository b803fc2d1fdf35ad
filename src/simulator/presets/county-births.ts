import { addMonths, type Day } from '../days.ts';
import type { BirthSpec } from '../births/birth-records.ts';
import type { BirthPlan } from '../births/birth-plans.ts';
import { tellBirth } from '../births/birth-story.ts';
import type { Rng } from '../rng.ts';
import { createForeigner, createPerson, type Person } from '../world/person.ts';
import { countyOf, drawOutsideVillage, drawVillage, OUTSIDE } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** Shares: births in another county's hospital, mothers from elsewhere, mothers from abroad, twins. */
const SHARES = {
  outside: 0.08,
  elsewhere: 0.03,
  both: 0.03,
  foreignMother: 0.004,
  foreignBoth: 0.002,
  otherCovered: 0.05,
  twins: 0.01,
} as const;

/** One delivery of a woman of the village: who the parents are, where it happens, then the story. */
export function tellCountyBirth(world: World, rng: Rng, village: string, birth: Day, plan: BirthPlan): void {
  const [mother, father] = parents(world, rng, village, birth);
  const away = plan === 'bornAbroad' || (plan === 'plain' && rng.chance(SHARES.outside));
  const delivered = away ? rng.pick(OUTSIDE) : place(world, rng, village);
  const follows = father !== undefined && (mother.hukou === '' || rng.chance(0.75)) ? 'father' : 'mother';
  const spec: BirthSpec = { birth, sex: rng.chance(0.514) ? 1 : 2, mother, father, delivered, follows };
  if (plan !== 'plain' || !rng.chance(SHARES.twins)) return void tellBirth(world, rng, [spec], plan);
  const second = rng.chance(0.7) ? spec.sex : spec.sex === 1 ? 2 : 1;
  const twinPlan = rng.choose<BirthPlan>({ indexMissing: 0.15, twinsNumber: 0.1 }, 'plain');
  tellBirth(
    world,
    rng,
    [
      { ...spec, index: 1 },
      { ...spec, sex: second, index: 2 },
    ],
    twinPlan,
  );
}

const place = (world: World, rng: Rng, village: string): string => {
  const own = countyOf(village);
  return rng.chance(0.95) ? own : (world.counties.find((county) => county.code !== own)?.code ?? own);
};

function parents(world: World, rng: Rng, village: string, birth: Day): [Person, Person | undefined] {
  const kind = rng.choose<'elsewhere' | 'both' | 'foreignMother' | 'foreignBoth' | 'otherCovered' | 'alone' | 'here'>(
    {
      elsewhere: SHARES.elsewhere,
      both: SHARES.both,
      foreignMother: SHARES.foreignMother,
      foreignBoth: SHARES.foreignBoth,
      otherCovered: SHARES.otherCovered,
      alone: 0.02,
    },
    'here',
  );
  const born = addMonths(birth, -12 * rng.between(20, 38)) - rng.int(360);
  const fathersDay = born - rng.between(-500, 1600);
  if (kind === 'foreignBoth')
    return [createForeigner(rng, 2, born, village), createForeigner(rng, 1, fathersDay, village)];
  const other = world.counties.find((county) => county.code !== countyOf(village));
  const hukou =
    kind === 'elsewhere' || kind === 'both'
      ? drawOutsideVillage(rng)
      : kind === 'otherCovered' && other
        ? drawVillage(other, rng)
        : village;
  const mother =
    kind === 'foreignMother'
      ? createForeigner(rng, 2, born, village)
      : createPerson(world, rng, { sex: 2, birth: born, hukou, residence: village });
  if (kind === 'alone') return [mother, undefined];
  return [
    mother,
    createPerson(world, rng, {
      sex: 1,
      birth: fathersDay,
      hukou: kind === 'both' ? drawOutsideVillage(rng) : village,
      residence: village,
    }),
  ];
}

import { addMonths, type Day, dayOf } from '../days.ts';
import { entryDraft } from '../births/birth-rows.ts';
import { tellMarriage, type MarriagePlan } from '../marriages/marriage-story.ts';
import type { Rng } from '../rng.ts';
import { termsBetween } from '../rosters/periods.ts';
import { type PupilPlan, tellPupil } from '../schools/pupil-story.ts';
import { createForeigner, createPerson, type Person } from '../world/person.ts';
import { drawOutsideVillage, MAIN_COUNTY, OUTSIDE, type Town } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { enterEarlier } from './earlier-entry.ts';
import { adult } from './town-migrants.ts';

const MARRIAGES: readonly MarriagePlan[] = ['badNumber', 'badNumber', 'bigamous', 'divorced', 'divorced', 'reissued'];

export function* tellTownMarriages(world: World, rng: Rng, town: Town): Generator<number> {
  const county = world.county(MAIN_COUNTY);
  for (let i = 0; i < 330; i += 1) {
    const plan: MarriagePlan =
      i % 40 === 5 ? (MARRIAGES[(i - 5) / 40] ?? 'plain') : i % 4 === 2 ? 'divorceOnly' : 'plain';
    const on =
      plan === 'plain' || plan === 'divorceOnly'
        ? rng.between(world.from, world.to)
        : rng.between(world.from, dayOf(2025, 7, 1));
    const young = i === 100 || i === 201 ? 21 : 0;
    const man = createPerson(world, rng, {
      sex: 1,
      birth: addMonths(on, -12 * (young || rng.between(23, 36))) - rng.between(5, 330),
      hukou: rng.pick(town.villages),
    });
    const woman = adultWoman(world, rng, on, rng.chance(0.7) ? rng.pick(town.villages) : drawOutsideVillage(rng));
    const partner = i === 60 ? createForeigner(rng, 2, woman.birth, woman.residence) : woman;
    tellMarriage(world, rng, {
      man,
      woman: partner,
      second: adultWoman(world, rng, on, rng.pick(town.villages)),
      county,
      on,
      plan: young > 0 ? 'plain' : plan,
    });
    yield 2;
  }
}

const adultWoman = (world: World, rng: Rng, on: Day, hukou: string): Person =>
  createPerson(world, rng, { sex: 2, birth: addMonths(on, -12 * rng.between(21, 33)) - rng.between(40, 330), hukou });

/** One child of another county adopted in the town: entered under a new name, the old one as former name. */
export function tellAdoption(world: World, rng: Rng, town: Town): number {
  const on = dayOf(2025, 7, 8);
  const traits = { sex: 2, birth: dayOf(2021, 5, 17), hukou: rng.pick(town.villages) } as const;
  const child = createPerson(world, rng, traits);
  const parent = adult(world, rng, town, on, 2);
  const spec = {
    birth: child.birth,
    sex: child.sex,
    mother: parent,
    father: undefined,
    delivered: rng.pick(OUTSIDE),
    follows: 'mother' as const,
  };
  const entry = entryDraft(rng, spec, { name: child.name, id: child.id, hukou: child.hukou, day: on, number: '' });
  const row = { ...entry.row, entryType: '13', formerName: createPerson(world, rng, traits).name };
  const sent = world.office.send('PS-BIRTH', entry.county, on, row);
  if (sent) world.truth.trap('B02', 'PS-BIRTH', sent.key, 'adoption with a change of name');
  if (sent) world.truth.trap('B14', 'PS-BIRTH', sent.key, 'registered in another county');
  return 1;
}

/** Special pupils by year of birth and place in that year. */
const PUPILS: Readonly<Record<string, PupilPlan>> = {
  '2020/40': 'unregistered',
  '2017/90': 'unregistered',
  '2021/130': 'idNotCollected',
  '2020/160': 'idNotCollected',
  '2016/60': 'twoSchools',
  '2014/80': 'twoNumbers',
  '2015/20': 'transfer',
  '2013/33': 'foreign',
};

/** Children of the town: the household entries of earlier years, kindergarten and school. */
export function* tellTownPupils(world: World, rng: Rng, town: Town): Generator<number> {
  const terms = termsBetween(world.from, world.to);
  for (let year = 2009; year <= 2024; year += 1)
    for (let i = 0; i < 380; i += 1) {
      const birth = rng.between(dayOf(year, 1, 1), dayOf(year, 12, 31));
      const plan = PUPILS[`${year}/${i}`] ?? 'plain';
      tellChild(world, rng, town, { birth, away: plan === 'plain' && rng.chance(0.25), plan }, terms);
      yield 1;
    }
}

interface Child {
  readonly birth: Day;
  readonly away: boolean;
  readonly plan: PupilPlan;
}

function tellChild(
  world: World,
  rng: Rng,
  town: Town,
  { birth, away, plan }: Child,
  terms: ReturnType<typeof termsBetween>,
): void {
  const sex = rng.chance(0.512) ? 1 : 2;
  const hukou = rng.pick(town.villages);
  const person =
    plan === 'foreign' ? createForeigner(rng, sex, birth, hukou) : createPerson(world, rng, { sex, birth, hukou });
  const entry = plan === 'unregistered' || plan === 'foreign' ? undefined : enterEarlier(world, rng, person);
  if (!away) tellPupil(world, rng, { person, plan, entry }, terms);
}

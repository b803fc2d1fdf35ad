import { addMonths, type Day } from '../days.ts';
import { type AfterlifeKind, tellAfterlife } from '../afterlife/activity.ts';
import type { DeathPlan } from '../deaths/death-plans.ts';
import type { DeathSpec } from '../deaths/death-rows.ts';
import { tellDeath, tellWrongCancellation } from '../deaths/death-story.ts';
import type { Rng } from '../rng.ts';
import { termsBetween } from '../rosters/periods.ts';
import { createForeigner, createPerson, type Person } from '../world/person.ts';
import { countyOf, drawOutsideVillage, OUTSIDE } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** One death in a village. */
export function tellCountyDeath(
  world: World,
  rng: Rng,
  village: string,
  who: { readonly age: number; readonly sex: 1 | 2 },
  death: Day,
  plan: DeathPlan,
): void {
  const day = plan === 'oldGrave' ? death - rng.between(1200, 7000) : death;
  const birth = addMonths(day, -12 * who.age) - rng.int(360);
  const stranger = plan === 'plain' && rng.chance(0.02);
  const hukou = stranger ? drawOutsideVillage(rng) : village;
  const person =
    plan === 'plain' && rng.chance(0.004)
      ? createForeigner(rng, who.sex, birth, village)
      : createPerson(world, rng, { sex: who.sex, birth, hukou, residence: village });
  tellDeath(world, rng, specOf(world, rng, person, day, plan), plan, { graveMovedOn: death });
}

function specOf(world: World, rng: Rng, person: Person, death: Day, plan: DeathPlan): DeathSpec {
  const own = countyOf(person.residence);
  const other = world.counties.find((county) => county.code !== own)?.code ?? own;
  const where = rng.choose<'other' | 'outside' | 'own'>(plan === 'plain' ? { other: 0.04, outside: 0.03 } : {}, 'own');
  return {
    person,
    death,
    place: rng.choose<'hospital' | 'other' | 'home'>({ hospital: 0.46, other: 0.04 }, 'home'),
    where: where === 'own' ? own : where === 'other' ? other : rng.pick(OUTSIDE),
    disposal: plan !== 'plain' || rng.chance(0.75) ? 'cremation' : 'burial',
  };
}

/** A death and, after it, an entry that only a living person can cause. */
export function tellCountyAfterlife(world: World, rng: Rng, village: string, death: Day, kind: AfterlifeKind): void {
  const migrant = kind === 'endorsement' || kind === 'stay';
  const age = kind === 'school' ? rng.between(7, 13) : migrant ? rng.between(25, 55) : rng.between(24, 70);
  const birth = addMonths(death, -12 * age) - rng.int(360);
  const person = createPerson(world, rng, {
    sex: rng.chance(0.6) ? 1 : 2,
    birth,
    hukou: migrant ? drawOutsideVillage(rng) : village,
    residence: village,
  });
  const spec: DeathSpec = { person, death, place: 'hospital', where: countyOf(village), disposal: 'cremation' };
  const told = tellDeath(world, rng, spec, 'plain', { clean: true });
  const records = [...told.certificates, ...told.cancellations, ...told.cremations];
  tellAfterlife(world, rng, { person, death, records }, kind, termsBetween(world.from, world.to));
}

/** A living person cancelled by mistake, who afterwards moves house or has the register changed. */
export function tellCountyWrongCancellation(world: World, rng: Rng, village: string, death: Day): void {
  const person = createPerson(world, rng, {
    sex: rng.chance(0.5) ? 1 : 2,
    birth: addMonths(death, -12 * rng.between(30, 75)) - rng.int(360),
    hukou: village,
  });
  const sent = tellWrongCancellation(world, rng, {
    person,
    death,
    place: 'home',
    where: countyOf(village),
    disposal: 'burial',
  });
  if (sent && rng.chance(0.5))
    tellAfterlife(world, rng, { person, death, records: [sent] }, rng.pick(['move', 'correction'] as const), []);
}

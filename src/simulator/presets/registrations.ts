import { ADOPTION_PLANS, type AdoptionPlan } from '../adoptions/adoption-judge.ts';
import { tellAdoption } from '../adoptions/adoption-story.ts';
import { dayOf } from '../days.ts';
import { tellWard, WARD_PLANS, type WardPlan } from '../wards/ward-story.ts';
import { type County, drawVillage, type Town } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** Every course of an adoption and of a child in care so many times, over the years of the rosters. */
export function* tellRegistrations(world: World, rounds: number, draw: () => County): Generator<number> {
  for (let round = 0; round < rounds; round += 1) {
    for (const plan of ADOPTION_PLANS) {
      const rng = world.rng.fork(`adoption/${plan}/${round}`);
      tellAdoption(world, rng, drawVillage(draw(), rng), rng.between(world.from, world.to - 30), plan);
      yield 1;
    }
    for (const plan of WARD_PLANS) {
      const rng = world.rng.fork(`ward/${plan}/${round}`);
      tellWard(world, rng, draw(), rng.between(world.from, world.to - 30), plan);
      yield 1;
    }
  }
}

const TOWN_ADOPTIONS: readonly AdoptionPlan[] = ['entered', 'kept secret', 'noEntry', 'noRecord', 'deed'];
const TOWN_WARDS: readonly WardPlan[] = ['entered', 'estimated', 'noEntry', 'parentsFound'];

/** A handful in one town; all of them born before the year whose births are counted. */
export function* tellTownRegistrations(world: World, county: County, town: Town): Generator<number> {
  for (const [i, plan] of TOWN_ADOPTIONS.entries()) {
    const rng = world.rng.fork(`adoption/${plan}`);
    tellAdoption(world, rng, rng.pick(town.villages), dayOf(2025, 6, 10 + 2 * i), plan);
    yield 1;
  }
  for (const [i, plan] of TOWN_WARDS.entries()) {
    tellWard(world, world.rng.fork(`ward/${plan}`), county, dayOf(2025, 1, 20 + 4 * i), plan);
    yield 1;
  }
}

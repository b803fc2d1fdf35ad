import { addMonths, type Day, dayOf, iso } from '../days.ts';
import { sendMove, sendOutflow } from '../migrants/stay-rows.ts';
import { type StayPlan, tellStay } from '../migrants/stay-story.ts';
import type { Rng } from '../rng.ts';
import { createPerson, type Person } from '../world/person.ts';
import { drawOutsideVillage, MAIN_COUNTY, OUTSIDE, type Town } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { TOWN_FIGURES } from './town-figures.ts';

/** Everybody who was away at the end of the year had left for half a year or more. */
const LAST_DEPARTURE = dayOf(2025, 6, 28);

/** The 13,794 who are away, and some who went and came back. */
export function* tellTownOutflow(world: World, rng: Rng, town: Town): Generator<number> {
  for (let i = 0; i < TOWN_FIGURES.outflow; i += 1) {
    const departure =
      i % 9 === 0
        ? rng.between(dayOf(2025, 1, 2), LAST_DEPARTURE)
        : rng.between(dayOf(2020, 1, 5), dayOf(2024, 12, 28));
    sendOutflow(
      world,
      rng,
      adult(world, rng, town, departure),
      departure,
      rng.chance(0.04) ? '290000' : rng.pick(OUTSIDE),
    );
    if (i % 500 === 0) yield 500;
  }
  for (let i = 0; i < 260; i += 1) {
    const departure = rng.between(dayOf(2025, 2, 10), dayOf(2025, 12, 20));
    const sent = sendOutflow(world, rng, adult(world, rng, town, departure), departure, rng.pick(OUTSIDE));
    const back = departure + rng.between(20, 95);
    world.office.amend(sent, back, { returnDate: iso(back) });
    yield 1;
  }
}

export function adult(
  world: World,
  rng: Rng,
  town: Town,
  on: Day,
  sex = rng.chance(0.53) ? (1 as const) : (2 as const),
): Person {
  return createPerson(world, rng, {
    sex,
    birth: addMonths(on, -12 * rng.between(18, 58)) - rng.int(360),
    hukou: rng.pick(town.villages),
  });
}

/** The thirty who came, of whom twenty have left long ago; those who left properly; those whom only employers know. */
export function* tellTownInflow(world: World, rng: Rng, town: Town): Generator<number> {
  const tell = (plan: StayPlan, arrival: Day, hukou = drawOutsideVillage(rng), employed = false): number => {
    const birth = addMonths(arrival, -12 * rng.between(19, 50)) - rng.int(360);
    const person = createPerson(world, rng, { sex: rng.chance(0.6) ? 1 : 2, birth, hukou });
    tellStay(world, rng, { person, village: rng.pick(town.villages), arrival, plan, employed });
    return 1;
  };
  const { stale, current, local } = TOWN_FIGURES.inflow;
  for (let i = 0; i < stale; i += 1) yield tell('stale', rng.between(dayOf(2022, 3, 1), dayOf(2024, 10, 1)));
  for (let i = 0; i < current; i += 1)
    yield tell('plain', rng.between(dayOf(2024, 9, 1), dayOf(2025, 6, 1)), drawOutsideVillage(rng), i < 5);
  for (let i = 0; i < local; i += 1)
    yield tell('local', rng.between(dayOf(2025, 3, 1), dayOf(2025, 5, 1)), '290121102205');
  for (let i = 0; i < 15; i += 1) yield tell('closed', rng.between(dayOf(2024, 5, 1), dayOf(2025, 9, 1)));
  for (let i = 0; i < 7; i += 1) yield tell('unregistered', rng.between(dayOf(2025, 2, 1), dayOf(2025, 12, 20)));
}

/** Hukou moves and corrections of register items. */
export function* tellTownMoves(world: World, rng: Rng, town: Town): Generator<number> {
  for (let i = 0; i < 170; i += 1) {
    const on = rng.between(world.from, world.to);
    const person = adult(world, rng, town, on);
    const village = rng.pick(town.villages);
    sendMove(
      world,
      rng,
      person,
      i % 2 === 0 ? '1' : '2',
      on,
      i % 2 === 0 ? drawOutsideVillage(rng) : village,
      i % 2 === 0 ? village : drawOutsideVillage(rng),
    );
    yield 1;
  }
  for (let i = 0; i < 60; i += 1) {
    const on = rng.between(world.from, world.to);
    const person = adult(world, rng, town, on);
    const item = rng.pick(['5', '6', '7']);
    const row = {
      name: person.name,
      idNumber: person.id,
      item,
      oldValue: item === '6' ? '10' : '旧',
      newValue: item === '6' ? '20' : '新',
      changeDate: iso(on),
      reasonKind: '1',
    };
    world.office.send('PS-CORR', MAIN_COUNTY, on, row);
    yield 1;
  }
}

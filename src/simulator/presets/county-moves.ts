import { addMonths, iso } from '../days.ts';
import { sendMove, sendOutflow } from '../migrants/stay-rows.ts';
import type { Rng } from '../rng.ts';
import { createPerson } from '../world/person.ts';
import { drawOutsideVillage, OUTSIDE } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** A member of a household. */
export interface Member {
  readonly village: string;
  readonly age: number;
  readonly sex: 1 | 2;
}

/** An adult registered as away; some come back before the story ends. */
export function sendAway(world: World, rng: Rng, { village, age, sex }: Member): void {
  const departure = rng.chance(0.6)
    ? rng.between(addMonths(world.from, -59), world.from - 1)
    : rng.between(world.from, world.to);
  const person = createPerson(world, rng, {
    sex,
    birth: addMonths(world.to, -12 * age) - rng.int(360),
    hukou: village,
  });
  const sent = sendOutflow(world, rng, person, departure, rng.chance(0.04) ? '290000' : rng.pick(OUTSIDE));
  const back = Math.max(departure, world.from) + rng.between(30, 500);
  if (rng.chance(0.2) && back <= world.to) world.office.amend(sent, back, { returnDate: iso(back) });
}

/** A hukou move into or out of the village. */
export function moveHukou(world: World, rng: Rng, { village, age, sex }: Member): void {
  const on = rng.between(world.from, world.to);
  const person = createPerson(world, rng, {
    sex,
    birth: addMonths(on, -12 * age) - rng.int(360),
    hukou: village,
  });
  const inward = rng.chance(0.5);
  sendMove(
    world,
    rng,
    person,
    inward ? '1' : '2',
    on,
    inward ? drawOutsideVillage(rng) : village,
    inward ? village : drawOutsideVillage(rng),
  );
}

/** A change of name, sex or marital class; a renamed person is known elsewhere under the old name. */
export function correctItem(world: World, rng: Rng, { village, age, sex }: Member): void {
  const on = rng.between(world.from, world.to);
  const person = createPerson(world, rng, { sex, birth: addMonths(on, -12 * age) - rng.int(360), hukou: village });
  const item = rng.pick(['1', '5', '6', '7'] as const);
  const renamed = createPerson(world, rng, {
    sex,
    birth: person.birth,
    hukou: village,
    surname: person.name.slice(0, 1),
  }).name;
  const [oldValue, newValue] = item === '1' ? [person.name, renamed] : item === '6' ? ['10', '20'] : ['旧', '新'];
  const row = {
    name: item === '1' ? renamed : person.name,
    idNumber: person.id,
    item,
    oldValue,
    newValue,
    changeDate: iso(on),
    reasonKind: '1',
  };
  world.office.send('PS-CORR', village.slice(0, 6), on, row);
  if (item === '1' && on > world.from + 100)
    sendOutflow(world, rng, person, on - rng.between(10, 90), rng.pick(OUTSIDE));
}

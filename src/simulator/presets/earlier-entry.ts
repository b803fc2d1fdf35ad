import { entryDraft } from '../births/birth-rows.ts';
import { addMonths } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Sent } from '../rosters/record.ts';
import { createPerson, type Person } from '../world/person.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** The household entry of a child born before the exchange began, as police delivered it for that year. */
export function enterEarlier(world: World, rng: Rng, person: Person): Sent | undefined {
  const day = person.birth + rng.between(6, 26);
  if (day >= world.from || !world.office.delivery.find('PS-BIRTH', countyOf(person.hukou), day)) return undefined;
  const mother = createPerson(world, rng, {
    sex: 2,
    birth: addMonths(person.birth, -12 * rng.between(21, 35)),
    hukou: person.hukou,
  });
  const number = `${'KLMNPQRSTU'.charAt((person.birth >> 8) % 10)}29${String(world.serial('old certificates') + 5_000_000).padStart(7, '0')}`;
  const spec = {
    birth: person.birth,
    sex: person.sex,
    mother,
    father: undefined,
    delivered: person.hukou,
    follows: 'mother' as const,
  };
  const { feed, county, row } = entryDraft(rng, spec, {
    name: person.name,
    id: person.id,
    hukou: person.hukou,
    day,
    number,
  });
  return world.office.send(feed, county, day, row);
}

import { entryDraft } from '../births/birth-rows.ts';
import { type Day, iso } from '../days.ts';
import type { Sex } from '../identity.ts';
import type { Rng } from '../rng.ts';
import type { Row, Sent } from '../rosters/record.ts';
import type { Person } from '../world/person.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** A child before and after the adoption, and who adopts it. */
export interface AdoptedChild {
  readonly before: string;
  readonly after: string;
  readonly sex: Sex;
  readonly birth: Day;
  /** The number under which the child is, or will be, registered. */
  readonly id: string;
  readonly mother: Person;
  readonly father: Person;
}

/** A registration with the civil-affairs department of the adopters' county. */
export function sendAdoption(world: World, child: AdoptedChild, on: Day, changes: Row = {}): Sent | undefined {
  const county = world.county(child.mother.hukou);
  const row: Row = {
    adoptionNo: `${county.code}-${iso(on).slice(0, 4)}-${String(world.serial('adoption')).padStart(4, '0')}`,
    registerDate: iso(on),
    registryOrg: `${county.name}民政局`,
    registryRegion: county.code,
    kind: '1',
    childNameBefore: child.before,
    childNameAfter: child.after,
    childSex: String(child.sex),
    childBirthDate: iso(child.birth),
    adopter1Name: child.father.name,
    adopter1IdNumber: child.father.id,
    adopter2Name: child.mother.name,
    adopter2IdNumber: child.mother.id,
    hukouRegion: child.mother.hukou,
    ...changes,
  };
  return world.office.send('MZ-ADOPT', county.code, on, row);
}

/** A household entry with the adopters as parents, by adoption unless the changes say otherwise. */
export function sendAdoptedEntry(
  world: World,
  rng: Rng,
  child: AdoptedChild,
  on: Day,
  changes: Row = {},
): Sent | undefined {
  const { birth, sex, mother, father, after: name, id } = child;
  const spec = { birth, sex, mother, father, delivered: mother.hukou, follows: 'mother' as const };
  const { row } = entryDraft(rng, spec, { name, id, hukou: mother.hukou, day: on, number: '' });
  return world.office.send('PS-BIRTH', countyOf(mother.hukou), on, {
    ...row,
    entryType: '13',
    formerName: child.before,
    ...changes,
  });
}

import type { Day } from '../days.ts';
import { partsOf } from '../days.ts';
import type { Sex } from '../identity.ts';
import { drawGiven, drawName } from '../names/person-names.ts';
import type { Rng } from '../rng.ts';
import { countyOf, OUTSIDE } from './places.ts';
import type { World } from './world.ts';

/** A fictitious person. `residence` and `hukou` are village codes of 12 digits, or 6 digits outside. */
export interface Person {
  readonly name: string;
  readonly sex: Sex;
  readonly birth: Day;
  readonly id: string;
  readonly hukou: string;
  readonly residence: string;
  readonly nationality: string;
  readonly idType: string;
}

export interface Traits {
  readonly sex: Sex;
  readonly birth: Day;
  readonly hukou: string;
  readonly residence?: string;
  readonly surname?: string;
}

/** Makes a citizen with a number of the county where he or she was first registered. */
export function createPerson(world: World, rng: Rng, traits: Traits): Person {
  const { sex, birth, hukou, residence = hukou, surname } = traits;
  const year = partsOf(birth).year;
  const coded = rng.chance(0.06) ? rng.pick(OUTSIDE) : countyOf(hukou);
  const person: Person = {
    name: surname === undefined ? drawName(rng, sex, year) : surname + drawGiven(rng, sex, year),
    sex,
    birth,
    id: world.register.allot(coded, birth, sex),
    hukou,
    residence,
    nationality: 'CHN',
    idType: 'CN_ID',
  };
  world.citizens.push(person);
  return person;
}

/** A foreigner, or a resident of Hong Kong, Macao or Taiwan, with the document such persons carry. */
export function createForeigner(rng: Rng, sex: Sex, birth: Day, residence: string): Person {
  const kind = rng.pick(['PASSPORT', 'PASSPORT', 'HKMO_PERMIT', 'TW_PERMIT'] as const);
  const id =
    kind === 'PASSPORT'
      ? `E${rng.between(10_000_000, 99_999_999)}`
      : kind === 'HKMO_PERMIT'
        ? `H${rng.between(10_000_000, 99_999_999)}`
        : String(rng.between(10_000_000, 99_999_999));
  const nationality =
    kind === 'PASSPORT' ? rng.pick(['VNM', 'KOR', 'JPN', 'USA', 'MMR']) : kind === 'TW_PERMIT' ? 'TWN' : 'HKG';
  const name =
    kind === 'PASSPORT'
      ? rng.pick(['NGUYEN THI LAN', 'KIM MINJUN', 'SATO YUI', 'SMITH JOHN', 'AUNG KYAW'])
      : drawName(rng, sex, partsOf(birth).year);
  return { name, sex, birth, id, hukou: '', residence, nationality, idType: kind };
}

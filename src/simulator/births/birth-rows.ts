import { type Day, iso, partsOf } from '../days.ts';
import { placeholderName } from '../names/person-names.ts';
import { hash, type Rng } from '../rng.ts';
import type { Row } from '../rosters/record.ts';
import { KEYED, TYPED, writeDown } from '../world/noise.ts';
import { countyOf, type Organisation } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { BirthSpec, Draft } from './birth-records.ts';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The next certificate number: letter of the printing year, province 29, seven digits. */
export function nextCertificateNo(world: World, day: Day): string {
  const letter = LETTERS.charAt((partsOf(day).year - 2003 + LETTERS.length) % LETTERS.length);
  return `${letter}29${String(world.serial(`certificate/${letter}`)).padStart(7, '0')}`;
}

/** Twins are born in one place, so the place hangs on the mother and not on the dice. */
function hospitalOf(world: World, { mother, delivered }: BirthSpec): Organisation {
  const { hospitals } = world.county(delivered);
  const hospital = hospitals[(hash(mother.id) >>> 0) % hospitals.length];
  if (!hospital) throw new RangeError('a county without hospitals');
  return hospital;
}

/** In a thousand births, this many are at home. */
const HOME_PER_THOUSAND = 15;
const isHomeBirth = ({ mother }: BirthSpec): boolean => (hash(`${mother.id}/place`) >>> 0) % 1000 < HOME_PER_THOUSAND;

export function certificateDraft(world: World, rng: Rng, spec: BirthSpec, name: string, issued: Day): Draft {
  const { birth, sex, mother, father, delivered } = spec;
  const county = world.county(delivered);
  const hospital = hospitalOf(world, spec);
  const home = isHomeBirth(spec);
  const motherWritten = writeDown(mother, TYPED, rng);
  const row: Row = {
    birthCertNo: nextCertificateNo(world, issued),
    certEdition: iso(issued) < '2023-04-01' ? '6' : '7',
    issueType: '1',
    issueDate: iso(issued),
    issuerOrg: hospital.name,
    certStatus: '1',
    childName: name,
    sex: String(sex),
    birthDate: iso(birth),
    birthTime: `${String(rng.between(0, 22)).padStart(2, '0')}:${String(rng.between(31, 59))}`,
    multipleIndex: spec.index === undefined ? '' : String(spec.index),
    birthPlaceRegion: county.code,
    deliveryFacility: home ? '' : hospital.name,
    facilityKind: home ? '4' : hospital.name.includes('妇幼') ? '2' : '1',
    motherName: motherWritten.name,
    motherIdType: mother.idType,
    motherIdNumber: motherWritten.idNumber,
    motherHukouRegion: countyOf(mother.hukou),
    fatherName: father?.name ?? '',
    fatherIdNumber: father?.id ?? '',
    fatherHukouRegion: countyOf(father?.hukou ?? ''),
  };
  return { feed: 'HC-BIRTH', county: county.code, day: issued, row };
}

export function rosterDraft(world: World, rng: Rng, spec: BirthSpec, name: string): Draft {
  const { birth, sex, mother } = spec;
  const county = world.county(spec.delivered);
  const hospital = hospitalOf(world, spec);
  const written = writeDown(mother, KEYED, rng);
  const label = rng.chance(0.04) ? placeholderName(mother.name, sex, spec.index, rng) : name;
  const row: Row = {
    hospitalOrg: hospital.code,
    childLabel: label,
    sex: String(sex),
    birthDate: iso(birth),
    multipleIndex: spec.index === undefined ? '' : String(spec.index),
    motherName: written.name,
    motherIdType: mother.idType,
    motherIdNumber: written.idNumber,
    motherResidenceRegion: mother.residence,
    liveBirth: '是',
    dischargedAlive: '是',
  };
  return { feed: 'HC-BIRTH-ROSTER', county: county.code, day: birth, row, org: hospital.code };
}

interface EntryParts {
  readonly name: string;
  readonly id: string;
  readonly hukou: string;
  readonly day: Day;
  readonly number: string;
}

export function entryDraft(rng: Rng, spec: BirthSpec, { name, id, hukou, day, number }: EntryParts): Draft {
  const { birth, sex, mother, father } = spec;
  const head = (spec.follows === 'father' ? father : mother) ?? mother;
  const row: Row = {
    name,
    sex: String(sex),
    birthDate: iso(birth),
    idNumber: id,
    birthCertNo: number,
    entryDate: iso(day),
    entryType: partsOf(day).year > partsOf(birth).year && day > birth + 120 ? '12' : '11',
    hukouRegion: hukou,
    policeStation: `${hukou.slice(0, 9)}派出所`,
    householdNo: String(rng.between(100_000_000, 999_999_999)),
    headName: head.name,
    followParent: spec.follows === 'father' ? '1' : '2',
    motherName: mother.name,
    motherIdNumber: mother.id,
    fatherName: father?.name ?? '',
    fatherIdNumber: father?.id ?? '',
    birthPlaceRegion: countyOf(spec.delivered),
  };
  return { feed: 'PS-BIRTH', county: countyOf(hukou), day, row };
}

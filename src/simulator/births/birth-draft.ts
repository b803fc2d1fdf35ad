import { addMonths, type Day, iso, partsOf } from '../days.ts';
import type { Sex } from '../identity.ts';
import { drawGiven, placeholderName, surnameOf } from '../names/person-names.ts';
import type { Rng } from '../rng.ts';
import type { Row, Sent } from '../rosters/record.ts';
import { TYPED, writeDown } from '../world/noise.ts';
import type { Person } from '../world/person.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** A birth as it is about to happen. */
export interface BirthSpec {
  readonly birth: Day;
  readonly sex: Sex;
  readonly mother: Person;
  readonly father: Person | undefined;
  /** County of delivery; a county that sends nothing stands for "elsewhere". */
  readonly delivered: string;
  readonly follows: 'mother' | 'father';
  /** Index among twins, from 1. */
  readonly index?: number;
}

/** A row that is about to be sent. */
export interface Draft {
  feed: string;
  county: string;
  day: Day;
  row: Row;
  org?: string;
}

/** One child with the three records it should have, as they would look if nobody made a mistake. */
export interface ChildDraft {
  readonly spec: BirthSpec;
  readonly name: string;
  readonly id: string;
  certificates: Draft[];
  roster: Draft | undefined;
  entries: Draft[];
  /** Where the entry and the certificate exist in the world, delivered or not. */
  entered: 'covered' | 'outside' | 'never';
  certified: 'covered' | 'outside' | 'never';
  alive: boolean;
}

export interface ChildSent {
  readonly draft: ChildDraft;
  readonly certificates: readonly Sent[];
  readonly roster: Sent | undefined;
  readonly entries: readonly Sent[];
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The next certificate number: letter of the printing year, province 29, seven digits. */
export function nextCertificateNo(world: World, day: Day): string {
  const letter = LETTERS.charAt((partsOf(day).year - 2003 + LETTERS.length) % LETTERS.length);
  return `${letter}29${String(world.serial(`certificate/${letter}`)).padStart(7, '0')}`;
}

export function draftChild(world: World, rng: Rng, spec: BirthSpec): ChildDraft {
  const { birth, sex, mother, father } = spec;
  const surname = surnameOf((spec.follows === 'father' ? father : mother)?.name ?? mother.name);
  const parent = (spec.follows === 'father' ? father : mother) ?? mother;
  const hukou = parent.hukou === '' ? mother.hukou : parent.hukou;
  const name = surname + drawGiven(rng, sex, partsOf(birth).year);
  const region = hukou === '' ? countyOf(spec.delivered) : countyOf(hukou);
  const id = world.register.allot(region, birth, sex);
  const born = world.covers(spec.delivered);
  const issued = birth + rng.between(2, 20);
  const certificate = born ? [certificateDraft(world, rng, spec, name, issued)] : [];
  const roster = born && certificate[0]?.row['facilityKind'] !== '4' ? rosterDraft(world, rng, spec, name) : undefined;
  const entered = hukou === '' ? 'never' : world.covers(hukou) ? 'covered' : 'outside';
  const day = entryDay(rng, birth, issued);
  const entry = entered === 'covered' ? [entryDraft(rng, spec, { name, id, hukou, day, number: certificate[0]?.row['birthCertNo'] ?? outsideNumber(world, rng, birth) })] : [];
  return { spec, name, id, certificates: certificate, roster, entries: entry, entered, certified: born ? 'covered' : 'outside', alive: true };
}

/** Certificates of births elsewhere are numbered in ranges that no covered county uses. */
const outsideNumber = (world: World, rng: Rng, birth: Day): string => `${nextCertificateNo(world, birth).slice(0, 3)}${rng.between(7, 9)}${String(world.serial('elsewhere')).padStart(6, '0')}`;

/** Six percent come later than the legal month; none come within days of its end, where holidays decide. */
function entryDay(rng: Rng, birth: Day, issued: Day): Day {
  if (rng.chance(0.06)) return birth + (rng.chance(0.7) ? rng.between(48, 120) : rng.between(120, 500));
  return Math.min(Math.max(issued, birth + rng.between(3, 25)) + rng.between(0, 4), birth + 27, addMonths(birth, 1) - 1);
}

function certificateDraft(world: World, rng: Rng, spec: BirthSpec, name: string, issued: Day): Draft {
  const { birth, sex, mother, father, delivered } = spec;
  const county = world.county(delivered);
  const home = rng.chance(0.015);
  const hospital = rng.pick(county.hospitals);
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

function rosterDraft(world: World, rng: Rng, spec: BirthSpec, name: string): Draft {
  const { birth, sex, mother } = spec;
  const county = world.county(spec.delivered);
  const hospital = rng.pick(county.hospitals);
  const written = writeDown(mother, TYPED, rng);
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

import { addMonths, type Day, iso, partsOf, yearsBetween } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Row } from '../rosters/record.ts';
import { type Noise, REGISTER, TYPED, VILLAGE, KEYED, writeDown } from '../world/noise.ts';
import type { Person } from '../world/person.ts';
import { countyOf, townOf } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** Certificate numbers until 2026-06-30 have 17 digits: county, year, serial. */
export const nextDeathCertificateNo = (world: World, county: string, day: Day): string =>
  `${county}${partsOf(day).year}${String(world.serial(`death/${county}`)).padStart(7, '0')}`;

const ID_TYPES: Readonly<Record<string, string>> = {
  CN_ID: '居民身份证',
  PASSPORT: '护照',
  HKMO_PERMIT: '港澳居民来往内地通行证',
  TW_PERMIT: '台湾居民来往大陆通行证',
};

/** A death and what surrounds it. */
export interface DeathSpec {
  readonly person: Person;
  readonly death: Day;
  readonly place: 'hospital' | 'home' | 'other';
  /** County of death; a county that sends nothing stands for "elsewhere". */
  readonly where: string;
  readonly disposal: 'cremation' | 'burial';
}

const PLACES = { hospital: '1', home: '3', other: '9' } as const;
const noise = (clean: boolean, usual: Noise): Noise => (clean ? REGISTER : usual);

export function certificateRow(world: World, rng: Rng, spec: DeathSpec, issued: Day, clean: boolean): Row {
  const { person, death, place } = spec;
  const county = world.county(spec.where);
  return {
    deathCertNo: nextDeathCertificateNo(world, county.code, issued),
    ...writeDown(person, noise(clean, TYPED), rng),
    nationality: person.nationality,
    idType: ID_TYPES[person.idType] ?? '其他',
    ageReported: `${yearsBetween(person.birth, death)}岁`,
    deathDate: iso(death),
    deathPlaceKind: PLACES[place],
    deathPlaceRegion: county.code,
    hukouRegion: countyOf(person.hukou),
    residenceRegion: person.residence,
    issueDate: iso(issued),
    issuerOrg: place === 'hospital' ? rng.pick(county.hospitals).name : `${townOf(person.residence)}卫生院`,
    isInferred: place === 'hospital' ? '否' : '是',
    certStatus: '1',
    reissue: '否',
  };
}

export function hospitalRow(world: World, rng: Rng, spec: DeathSpec): Row {
  const { person, death } = spec;
  const county = world.county(spec.where);
  return {
    issuerOrg: rng.pick(county.hospitals).name,
    sourceKind: '1',
    ...writeDown(person, KEYED, rng),
    idType: ID_TYPES[person.idType] ?? '其他',
    deathDate: iso(death),
    deathPlaceKind: '1',
    deathPlaceRegion: county.code,
    hukouRegion: countyOf(person.hukou),
    residenceRegion: person.residence,
    issueDate: iso(death),
  };
}

export function cremationRow(world: World, rng: Rng, spec: DeathSpec, on: Day, proof: string, clean: boolean): Row {
  const { person, death } = spec;
  const county = world.county(spec.where);
  return {
    cremationNo: `${partsOf(on).year}${String(world.serial(`cremation/${county.code}`)).padStart(6, '0')}`,
    ...writeDown(person, noise(clean, TYPED), rng),
    idType: ID_TYPES[person.idType] ?? '其他',
    deathDate: iso(death),
    cremationDate: iso(on),
    funeralOrg: county.funeralHome.name,
    disposalKind: '1',
    deathProofKind: proof === '' ? '9' : '1',
    deathProofNo: proof,
    hukouRegion: countyOf(person.hukou),
    residenceRegion: person.residence,
  };
}

export function cancellationRow(
  rng: Rng,
  spec: DeathSpec,
  on: Day,
  proof: { readonly kind: string; readonly no: string },
): Row {
  const { person, death } = spec;
  return {
    ...writeDown(person, REGISTER, rng),
    deathDate: iso(death),
    cancelDate: iso(on),
    cancelReason: '1',
    proofKind: proof.kind,
    proofNo: proof.no,
    hukouRegion: person.hukou,
    policeStation: `${townOf(person.hukou)}派出所`,
  };
}

/** The village's own form: the village knows the house, not always the papers. */
export function villageRow(rng: Rng, spec: DeathSpec): Row {
  const { person, death } = spec;
  const written = writeDown(person, VILLAGE, rng);
  return {
    villageCode: person.hukou,
    eventKind: '2',
    ...written,
    idNumber: rng.chance(0.25) ? '' : written.idNumber,
    eventDate: iso(death),
    basis: rng.pick(['1', '2', '3']),
    reporterRole: rng.pick(['社长', '专干', '网格员']),
  };
}

/** Most families cancel within the legal month; none within days of its end, where holidays decide. */
export function cancellationDay(rng: Rng, death: Day): Day {
  if (rng.chance(0.12)) return death + (rng.chance(0.7) ? rng.between(48, 150) : rng.between(150, 400));
  return Math.min(death + rng.between(3, 27), addMonths(death, 1) - 1);
}

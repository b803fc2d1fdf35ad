import { creditCode } from '../credit-code.ts';
import type { Rng } from '../rng.ts';

/** A county that sends rosters, with its towns and their villages (fictitious province 29). */
export interface County {
  readonly code: string;
  readonly name: string;
  readonly towns: readonly Town[];
  readonly hospitals: readonly Organisation[];
  readonly funeralHome: Organisation;
  readonly police: Organisation;
  readonly registry: Organisation;
  readonly schools: readonly School[];
}

export interface Town {
  readonly code: string;
  readonly villages: readonly string[];
}

export interface Organisation {
  readonly code: string;
  readonly name: string;
}

export interface School {
  readonly code: string;
  readonly town: string;
  readonly kind: 'kindergarten' | 'primary' | 'middle' | 'high';
}

export const MAIN_COUNTY = '290121';
export const SECOND_COUNTY = '290122';
/** Counties of the same fictitious province that send nothing. */
export const OUTSIDE = ['290199', '290131', '290221', '290321', '290102'] as const;
/** The town of the plan of 2013: thirteen villages and two residents' communities. */
export const SEED_TOWN = '290121101';

const NAMES: Readonly<Record<string, string>> = { [MAIN_COUNTY]: '示例县', [SECOND_COUNTY]: '对照县' };
const TOWN_SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  [MAIN_COUNTY]: ['101', '102', '103', '104', '105', '106', '107', '108', '201', '202', '203', '204', '205', '001'],
  [SECOND_COUNTY]: ['101', '102', '201', '001'],
};

export const countyOf = (region: string): string => region.slice(0, 6);
export const townOf = (region: string): string => region.slice(0, 9);

export function buildCounty(code: string): County {
  const name = NAMES[code] ?? '某县';
  const towns = (TOWN_SUFFIXES[code] ?? ['101']).map((suffix, i) => buildTown(code + suffix, i));
  const body = (title: string): Organisation => ({ code: creditCode(code, title), name: title });
  return {
    code,
    name,
    towns,
    hospitals: ['人民医院', '妇幼保健院', '中医院'].map((kind) => body(name + kind)),
    funeralHome: body(`${name}殡仪馆`),
    police: body(`${name}公安局`),
    registry: body(`${name}民政局婚姻登记处`),
    schools: towns.flatMap((town, i) => schoolsOf(town.code, i)),
  };
}

function buildTown(code: string, index: number): Town {
  const street = code.endsWith('001');
  const villages = street ? 0 : code === SEED_TOWN ? 13 : 16 + ((index * 7) % 9);
  const communities = street ? 12 : code === SEED_TOWN ? 2 : 1 + (index % 3);
  return {
    code,
    villages: [
      ...Array.from({ length: villages }, (_, i) => `${code}${201 + i}`),
      ...Array.from({ length: communities }, (_, i) => `${code}${String(1 + i).padStart(3, '0')}`),
    ],
  };
}

/** Ten-digit school codes: school kind, town and serial number. */
function schoolsOf(town: string, index: number): School[] {
  const of = (kind: School['kind'], prefix: string, count: number): School[] =>
    Array.from({ length: count }, (_, i) => ({ code: `${prefix}${town.slice(2, 9)}${i}`, town, kind }));
  return [
    ...of('kindergarten', '11', 3),
    ...of('primary', '21', 2),
    ...of('middle', '31', 1),
    ...(index % 4 === 0 ? of('high', '34', 1) : []),
  ];
}

/** A village of the county; the county seat and the seed town are larger than the others. */
export function drawVillage(county: County, rng: Rng): string {
  return rng.pick(rng.pick(county.towns).villages);
}

/** A village code in a county that sends nothing. */
export const drawOutsideVillage = (rng: Rng): string =>
  `${rng.pick(OUTSIDE)}${rng.between(101, 109)}${rng.between(201, 215)}`;

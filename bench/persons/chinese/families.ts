import { type Day, dayOf } from '../../../src/simulator/days.ts';
import { composeId } from '../../../src/simulator/identity.ts';
import type { Rng } from '../../../src/simulator/rng.ts';
import { drawMinorityName } from './minority-names.ts';
import { drawGiven, drawSurname } from './name-draw.ts';
import { drawPlace, type Place } from './territory.ts';

/** One child of a delivery. */
export interface Child {
  readonly name: string;
  readonly sex: 1 | 2;
  /** 1 or 2 for twins, 0 for an only child. */
  readonly order: 0 | 1 | 2;
}

/** A delivery with its parents, as both offices would write it without error. */
export interface Delivery {
  readonly born: Day;
  readonly children: readonly Child[];
  readonly mother: string;
  readonly motherId: string;
  /** '' when no father is named. */
  readonly father: string;
  readonly place: Place;
  readonly phone: string;
  /** Of the father or a grandparent. */
  readonly otherPhone: string;
  readonly minority: boolean;
}

/** Newborn boys among 100 children (2020: 52.7 %). */
const BOYS = 0.527;
/** Children with the mother's surname: 1 to 12 with the father's (全国姓名报告 2020). */
const MOTHERS_NAME = 1 / 13;
const NO_FATHER = 0.03;

export interface Year {
  readonly first: Day;
  readonly days: number;
}

/** Draws a delivery; twins share half of their names more often than not. */
export function drawDelivery(year: Year, twins: boolean, rng: Rng): Delivery {
  const place = drawPlace(rng);
  const minority = rng.chance(place.minority ? 0.45 : 0.004);
  const born = year.first + rng.int(year.days);
  const mothersBirth = motherBirth(born, rng);
  const mother = parentName(2, mothersBirth, place, minority, rng);
  const father = rng.chance(NO_FATHER)
    ? ''
    : parentName(1, mothersBirth - rng.between(-400, 1800), place, minority, rng);
  const family = { mother, father, place, minority };
  const first = drawChild(family, born, twins ? 1 : 0, undefined, rng);
  const children = twins ? [first, drawChild(family, born, 2, first, rng)] : [first];
  const phones = { phone: drawPhone(rng), otherPhone: drawPhone(rng) };
  return { born, children, ...family, motherId: identityOf(place, mothersBirth, rng), ...phones };
}

/** Mothers are 19 to 43, most about 29. */
const motherBirth = (born: Day, rng: Rng): Day =>
  born - Math.round(365.25 * (19 + 24 * ((rng.next() + rng.next() + rng.next()) / 3)));

const yearOf = (day: Day): number => 1900 + Math.floor(day / 365.25);

/** A third of the mothers and fathers come from another county and bear its names. */
function parentName(sex: 1 | 2, born: Day, place: Place, minority: boolean, rng: Rng): string {
  const county = rng.chance(0.35) ? drawPlace(rng).county : place.county;
  return minority
    ? drawMinorityName(sex, '', rng)
    : drawSurname(county, rng) + drawGiven(sex, yearOf(born), county, rng);
}

type Family = Pick<Delivery, 'mother' | 'father' | 'place' | 'minority'>;

function drawChild(family: Family, born: Day, order: 0 | 1 | 2, twin: Child | undefined, rng: Rng): Child {
  // A third of twins are of one egg, hence of one sex.
  const sex = twin !== undefined && rng.chance(0.33) ? twin.sex : rng.chance(BOYS) ? 1 : 2;
  if (family.minority) return { name: drawMinorityName(sex, family.father, rng), sex, order };
  const fromMother = family.father === '' || rng.chance(MOTHERS_NAME);
  const surname = twin === undefined ? surnameOf(fromMother ? family.mother : family.father) : surnameOf(twin.name);
  return { name: surname + givenOfChild(sex, born, family.place.county, surname, twin, rng), sex, order };
}

function givenOfChild(
  sex: 1 | 2,
  born: Day,
  county: string,
  surname: string,
  twin: Child | undefined,
  rng: Rng,
): string {
  const given = drawGiven(sex, yearOf(born), county, rng);
  const shared = twin === undefined ? '' : twin.name.slice(surname.length, surname.length + 1);
  const own = shared !== '' && given.length === 2 && rng.chance(0.6) ? shared + given.slice(1) : given;
  return surname + own === twin?.name ? `${own.slice(0, 1)}${sex === 1 ? '阳' : '宁'}` : own;
}

const COMPOUND = /^(欧阳|上官|皇甫|令狐|诸葛|司徒|司马|申屠|夏侯)/u;

export const surnameOf = (name: string): string => COMPOUND.exec(name)?.[0] ?? name.slice(0, 1);

const identityOf = ({ county }: Place, born: Day, rng: Rng): string => composeId(county, born, rng.int(498) * 2 + 2);

/** A mobile number of the unassigned range 120. */
const drawPhone = (rng: Rng): string => `120${String(rng.int(100_000_000)).padStart(8, '0')}`;

/** The year 2024. */
export const YEAR_2024: Year = { first: dayOf(2024, 1, 1), days: 366 };

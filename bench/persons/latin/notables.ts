import { dayOf, type Day } from '../../../src/simulator/days.ts';
import type { Rng } from '../../../src/simulator/rng.ts';
import { drawKind, zipf } from '../weighted.ts';
import { englishNames } from './name-pools.ts';
import { COUNTIES } from './places.ts';

const NAMES = englishNames(3000);
const GIVEN_M = zipf(
  'john william thomas george james henry charles robert edward richard joseph francis samuel arthur alexander frederick david hugh walter peter andrew edmund philip benjamin daniel stephen matthew anthony christopher ralph nicholas roger simon lawrence herbert alfred albert ernest reginald cecil harold percy sidney hubert lionel rupert horace augustus algernon evelyn'.split(
    ' ',
  ),
  0.9,
  1,
);
const GIVEN_F = zipf(
  'mary elizabeth anne margaret jane sarah catherine alice frances florence emily charlotte harriet eleanor dorothy helen louisa caroline isabella maria edith ethel beatrice violet constance gertrude lucy agnes emma georgiana henrietta susanna lilian mabel winifred'.split(
    ' ',
  ),
  0.9,
  1,
);
const COUNTY = zipf(COUNTIES, 0.7);
const RANKS = ['baron', 'baron', 'viscount', 'earl', 'baronet', 'baronet'] as const;
/** Occupations of one calling, of which sources name one or another. */
const CALLINGS = zipf(
  'politician|writer,author,journalist,poet|painter,artist,illustrator|association football player|cricketer|actor,stage actor,film actor|military personnel,officer,soldier|singer,composer,musician|scientist,physicist,chemist|lawyer,judge,barrister|cleric,priest,anglican priest|physician,surgeon|botanist,naturalist,zoologist|engineer,inventor,civil engineer|architect|historian,university teacher|businessperson,banker|diplomat,politician|naval officer,military officer|rugby union player|photographer|explorer,traveler'
    .split('|')
    .map((calling) => calling.split(',')),
  0.7,
  1,
);

/** A person of note, with all that any source may say. */
export interface Notable {
  readonly given: readonly string[];
  readonly surname: string;
  /** Another surname: a maiden name, a stage name or a name taken later; '' when none. */
  readonly otherSurname: string;
  /** `1st baron clifford of chudleigh`, or `sir`; '' without title. */
  readonly title: string;
  readonly born: Day;
  readonly place: string;
  readonly postcode: string;
  /** Other postcodes that were made up for the same place. */
  readonly otherPostcode: string;
  readonly gender: 'male' | 'female';
  readonly occupations: readonly string[];
}

/** Draws a person born between 1600 and 1990, most in the nineteenth century. */
export function drawNotable(rng: Rng): Notable {
  const gender = rng.chance(0.84) ? 'male' : 'female';
  const { county, area } = COUNTY.draw(rng);
  const surname = NAMES.surnames.draw(rng);
  const year = 1990 - Math.floor(390 * rng.next() ** 0.5 * rng.next() ** 0.3);
  return {
    given: givenNames(gender, rng),
    surname,
    otherSurname: rng.chance(gender === 'female' ? 0.4 : 0.16) ? NAMES.surnames.draw(rng) : '',
    title: titleOf(surname, county, gender, rng),
    born: dayOf(year, rng.between(1, 12), rng.between(1, 28)),
    place: county,
    postcode: postcodeOf(area, rng),
    otherPostcode: postcodeOf(area, rng),
    gender,
    occupations: CALLINGS.draw(rng),
  };
}

function givenNames(gender: 'male' | 'female', rng: Rng): readonly string[] {
  const pool = gender === 'male' ? GIVEN_M : GIVEN_F;
  const wide = gender === 'male' ? NAMES.men : NAMES.women;
  const howMany = Number(drawKind(rng, { '1': 0.5, '2': 0.36 }, '3'));
  const names = Array.from({ length: howMany }, () => (rng.chance(0.8) ? pool : wide).draw(rng));
  return [...new Set(names)];
}

function titleOf(surname: string, county: string, gender: 'male' | 'female', rng: Rng): string {
  if (rng.chance(0.84)) return '';
  if (rng.chance(0.35)) return gender === 'male' ? 'sir' : 'lady';
  const number = rng.pick(['1st', '2nd', '3rd', '4th', '5th', '7th']);
  return `${number} ${rng.pick(RANKS)} ${rng.chance(0.5) ? surname : `${surname} of ${county}`}`;
}

const postcodeOf = (area: string, rng: Rng): string =>
  `${area}${rng.between(1, 20)} ${rng.int(10)}${String.fromCharCode(97 + rng.int(26))}${String.fromCharCode(97 + rng.int(26))}`;

import { dayOf, iso, partsOf } from '../../../src/simulator/days.ts';
import type { Rng } from '../../../src/simulator/rng.ts';
import { oneDigitOff } from '../character-edits.ts';
import { otherForm } from './name-pools.ts';
import type { Notable } from './notables.ts';
import { corrupted, misheard } from './typing-errors.ts';
import { drawKind } from '../weighted.ts';

interface Name {
  readonly full: string;
  readonly first: string;
  readonly surname: string;
}

/** What one source says of the person; the first source is complete and without error. */
export function mentionOf(notable: Notable, complete: boolean, rng: Rng): readonly string[] {
  const name = complete ? fullName(notable) : otherName(notable, rng);
  const fields = complete ? exactFields(notable) : looseFields(notable, rng);
  return [name.full, `${name.first} ${name.surname}`.trim(), name.first, name.surname, ...fields];
}

function fullName({ given, surname, title }: Notable): Name {
  const plain = `${given.join(' ')} ${surname}`;
  const full = title === '' ? plain : /^(sir|lady)$/u.test(title) ? `${title} ${plain}` : `${plain}, ${title}`;
  return { full, first: given[0] ?? '', surname };
}

/** Some given names left out, in another order, short, as initials; the other surname; spelling that varies. */
function otherName(notable: Notable, rng: Rng): Name {
  const given = loosened(notable.given, rng);
  const surname = notable.otherSurname !== '' && rng.chance(0.35) ? notable.otherSurname : notable.surname;
  const title = rng.chance(0.6) ? notable.title : '';
  const name = spelled({ ...notable, given, surname, title }, rng);
  if (rng.chance(0.02)) return { full: `${name.surname} ${name.first}`, first: name.surname, surname: name.first };
  if (rng.chance(0.04)) return { full: name.first, first: name.first, surname: '' };
  return name;
}

function loosened(given: readonly string[], rng: Rng): readonly string[] {
  const [first = '', ...rest] = given;
  const kind = drawKind(rng, { all: 0.55, firstOnly: 0.24, short: 0.09, initials: 0.05 }, 'second');
  if (kind === 'all') return given;
  if (kind === 'short') return [otherForm(first, rng) ?? first, ...rest];
  if (kind === 'initials') return [first, ...rest.map((name) => name.charAt(0))];
  return kind === 'second' && rest.length > 0 ? rest : [first];
}

function spelled(notable: Notable, rng: Rng): Name {
  const given = notable.given.map((name) => (rng.chance(0.05) ? corrupted(name, rng) : name));
  const surname = rng.chance(0.07)
    ? rng.chance(0.5)
      ? misheard(notable.surname, rng)
      : corrupted(notable.surname, rng)
    : notable.surname;
  return fullName({ ...notable, given, surname });
}

const exactFields = ({ born, place, postcode, gender, occupations }: Notable): readonly string[] => [
  iso(born),
  place,
  postcode,
  gender,
  occupations[0] ?? '',
];

function looseFields(notable: Notable, rng: Rng): readonly string[] {
  const postcode = rng.chance(0.3) ? notable.otherPostcode : notable.postcode;
  const place = rng.chance(0.06) ? corrupted(notable.place, rng) : notable.place;
  return [
    rng.chance(0.18) ? '' : looseDate(notable, rng),
    rng.chance(0.2) ? '' : place,
    rng.chance(0.22) ? '' : rng.chance(0.06) ? corrupted(postcode, rng) : postcode,
    rng.chance(0.2) ? '' : rng.chance(0.01) ? (notable.gender === 'male' ? 'female' : 'male') : notable.gender,
    rng.chance(0.3) ? '' : rng.pick(notable.occupations),
  ];
}

/** Often the first of January of the year, as sources that know only the year write it; sometimes another year. */
function looseDate({ born }: Notable, rng: Rng): string {
  const { year, month, day } = partsOf(born);
  const kind = drawKind(rng, { exact: 0.66, year: 0.17, nearYear: 0.06, month: 0.05, digit: 0.03 }, 'day');
  if (kind === 'year') return iso(dayOf(year, 1, 1));
  if (kind === 'nearYear') return iso(dayOf(year + rng.pick([-1, 1, -2, 2]), 1, 1));
  if (kind === 'month') return iso(dayOf(year, month, 1));
  if (kind === 'digit') return oneDigitOff(iso(born), rng);
  return kind === 'day' ? iso(dayOf(year, month, Math.min(28, day + rng.between(1, 3)))) : iso(born);
}

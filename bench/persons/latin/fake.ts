import { dayOf, iso, partsOf, type Day } from '../../../src/simulator/days.ts';
import { Rng } from '../../../src/simulator/rng.ts';
import { exchanged, oneDigitOff } from '../character-edits.ts';
import { type DraftRecord, type PersonSet, tableOfDrafts } from '../person-set.ts';
import { drawKind, Weighted, zipf } from '../weighted.ts';
import { englishNames, otherForm } from './name-pools.ts';
import { TOWNS } from './places.ts';
import { corrupted } from './typing-errors.ts';

const COLUMNS = ['unique_id', 'first_name', 'surname', 'dob', 'city', 'email'] as const;
const NAMES = englishNames(1200);
const TOWN = zipf(TOWNS, 1.1, 0);
const HOSTS =
  'smith-jones com|gonzalez net|brown info|powers com|lewis com|hall org|flynn biz|taylor-king com|watts net|wood com'
    .split('|')
    .map((host) => host.replace(' ', '.'));
/** Records of one person: one to five. */
const CLUSTER = new Weighted([1, 2, 3, 4, 5].map((size, at) => [size, [0.22, 0.2, 0.2, 0.19, 0.19][at] ?? 0] as const));

/** How often a record lacks a field, or has it wrong. */
export const FAKE_SHARES = {
  missing: { first_name: 0.19, surname: 0.2, dob: 0, city: 0.22, email: 0.24 },
  /** First name and surname in each other's place. */
  swapped: 0.07,
  nickname: 0.05,
  typo: { first_name: 0.18, surname: 0.2, dob: 0.32, city: 0.3, email: 0.2 },
} as const;

interface FakePerson {
  readonly first: string;
  readonly surname: string;
  readonly born: Day;
  readonly city: string;
  readonly email: string;
}

/**
 * One list in the manner of the small fake sets of the Splink project: few fields, a fifth of the cells empty, names in each other's
 * place, short forms and typing errors; one to five records of a person.
 */
export function fakePersons(records: number, seed: string): PersonSet {
  const rng = new Rng(seed);
  const drafts: DraftRecord[] = [];
  for (let entity = 0; drafts.length < records; entity += 1) {
    const person = drawPerson(rng);
    const size = Math.min(CLUSTER.draw(rng), records - drafts.length);
    for (let n = 0; n < size; n += 1) drafts.push({ entity, cells: recordOf(person, rng) });
  }
  const numbered = rng.shuffle(drafts).map(({ entity, cells }, id) => ({ entity, cells: [String(id), ...cells] }));
  const { table, entities } = tableOfDrafts(COLUMNS, numbered);
  return { name: `fake-${records}`, left: table, right: null, truth: { left: entities, right: null }, groups: [] };
}

function drawPerson(rng: Rng): FakePerson {
  const first = capital((rng.chance(0.5) ? NAMES.men : NAMES.women).draw(rng));
  const surname = capital(NAMES.surnames.draw(rng));
  const born = dayOf(1970, 1, 1) + rng.int(19_300);
  const box = rng.chance(0.5) ? `${first}${rng.int(100)}` : `${first.charAt(0)}.${surname}`;
  const email = `${box.toLowerCase()}@${rng.pick(HOSTS)}`;
  return { first, surname, born, city: capital(TOWN.draw(rng)), email };
}

const capital = (text: string): string => text.replaceAll(/(^|[\s-])[a-z]/gu, (found) => found.toUpperCase());

function recordOf(person: FakePerson, rng: Rng): readonly string[] {
  const given = rng.chance(FAKE_SHARES.nickname) ? otherForm(person.first.toLowerCase(), rng) : undefined;
  const first = typed('first_name', given === undefined ? person.first : capital(given), rng);
  const surname = typed('surname', person.surname, rng);
  const names = rng.chance(FAKE_SHARES.swapped) ? [surname, first] : [first, surname];
  const dob = rng.chance(FAKE_SHARES.typo.dob) ? dateSlip(person.born, rng) : iso(person.born);
  const cells = [...names, dob, typed('city', person.city, rng), typed('email', person.email, rng)];
  return cells.map((cell, at) => (rng.chance(missing(at)) ? '' : cell));
}

const missing = (at: number): number => Object.values(FAKE_SHARES.missing)[at] ?? 0;

const typed = (field: keyof typeof FAKE_SHARES.typo, text: string, rng: Rng): string =>
  rng.chance(FAKE_SHARES.typo[field]) ? spoiled(text, rng) : text;

/** One error, now and then two; letters of a word may also change their order. */
function spoiled(text: string, rng: Rng): string {
  const once = rng.chance(0.25) ? exchanged(Array.from(text), rng) : corrupted(text, rng);
  return rng.chance(0.3) ? corrupted(once, rng) : once;
}

/** Another day of the same month, one year off, the first of the year, or a digit. */
function dateSlip(born: Day, rng: Rng): string {
  const { year, month, day } = partsOf(born);
  const kind = drawKind(rng, { near: 0.35, month: 0.2, year: 0.2, swapped: 0.1 }, 'digit');
  if (kind === 'near') return iso(born + rng.pick([-1, 1, -2, 2, 10, -10]));
  if (kind === 'month') return iso(dayOf(year, ((month + rng.int(11)) % 12) + 1, Math.min(day, 28)));
  if (kind === 'year') return iso(dayOf(year + rng.pick([-1, 1]), month, Math.min(day, 28)));
  if (kind === 'swapped' && day <= 12) return iso(dayOf(year, day, month));
  return oneDigitOff(iso(born), rng);
}

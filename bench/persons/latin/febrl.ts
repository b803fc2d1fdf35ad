import { compact, dayOf } from '../../../src/simulator/days.ts';
import { Rng } from '../../../src/simulator/rng.ts';
import { type DraftRecord, type PersonSet, tableOfDrafts } from '../person-set.ts';
import { Weighted, zipf } from '../weighted.ts';
import { duplicateOf, type ErrorCounts, FEBRL_COLUMNS } from './febrl-errors.ts';
import { englishNames } from './name-pools.ts';
import { BUILDINGS, STATES, STREETS, SUBURBS } from './places.ts';

/** How many records, and what their duplicates are like. */
export interface FebrlOptions {
  readonly originals: number;
  readonly duplicates: number;
  /** Duplicates of an original that has any. */
  readonly spread: Weighted<number>;
  readonly errors: ErrorCounts;
  readonly seed: string;
}

const NAMES = englishNames(1500);
const STREET = zipf(STREETS, 0.4);
const SUBURB = zipf(SUBURBS, 0.5);
const BUILDING = zipf(BUILDINGS, 0.5);
const STATE = new Weighted(STATES);
/** Every original has one duplicate, as far as they reach. */
const ONE = new Weighted([[1, 1]]);
/** Originals of the second set with 1 … 5 duplicates, as its generator counted them (Christen 2005, README of dsgen). */
const POISSON = new Weighted([147, 182, 97, 37, 10].map((originals, at) => [at + 1, originals] as const));
const ZIPF = zipf([1, 2, 3, 4, 5], 1, 0);

/** One to four errors in a record, most often two. */
const UP_TO_FOUR: ErrorCounts = new Weighted([
  [1, 0.3],
  [2, 0.36],
  [3, 0.22],
  [4, 0.12],
]);
const UP_TO_TWO: ErrorCounts = new Weighted([
  [1, 1],
  [2, 1],
]);

/** Share of originals in which the field is empty. */
const EMPTY: Readonly<Record<string, number>> = {
  given_name: 0.022,
  surname: 0.01,
  street_number: 0.03,
  address_1: 0.02,
  address_2: 0.12,
  suburb: 0.01,
  state: 0.01,
  date_of_birth: 0.02,
};

/**
 * Two lists in the manner of the fourth set of the Febrl generator (Christen 2005, 2008): originals, and one duplicate of each
 * with up to two errors in a field and four in a record.
 */
export function febrlPair(size: number, seed: string): PersonSet {
  const records = febrlRecords({ originals: size, duplicates: size, spread: ONE, errors: UP_TO_FOUR, seed });
  const rng = new Rng(`${seed}/order`);
  const left = tableOfDrafts(FEBRL_COLUMNS, rng.shuffle(records.filter(isOriginal)));
  const right = tableOfDrafts(FEBRL_COLUMNS, rng.shuffle(records.filter((record) => !isOriginal(record))));
  const truth = { left: left.entities, right: right.entities };
  return { name: 'febrl-pair', left: left.table, right: right.table, truth, groups: [] };
}

/** One list in the manner of the first set: 500 originals, one duplicate of each with one error. */
export const febrlOnce = (originals: number, seed: string): PersonSet =>
  oneList('febrl-once', { originals, duplicates: originals, spread: ONE, errors: ONE, seed });

/** One list in the manner of the second set: 4,000 originals, a quarter as many duplicates, up to five of one, two errors in a record. */
export const febrlFew = (originals: number, seed: string): PersonSet =>
  oneList('febrl-few', { originals, duplicates: originals / 4, spread: POISSON, errors: UP_TO_TWO, seed });

/** One list in the manner of the third set: 2,000 originals, half as many duplicates again, up to five of one. */
export const febrlOne = (originals: number, seed: string): PersonSet =>
  oneList('febrl-one', { originals, duplicates: originals * 1.5, spread: ZIPF, errors: UP_TO_FOUR, seed });

function oneList(name: string, options: FebrlOptions): PersonSet {
  const records = new Rng(`${options.seed}/order`).shuffle(febrlRecords(options));
  const { table, entities } = tableOfDrafts(FEBRL_COLUMNS, records);
  return { name, left: table, right: null, truth: { left: entities, right: null }, groups: [] };
}

const isOriginal = ({ cells }: DraftRecord): boolean => cells[0]?.endsWith('-org') ?? false;

function febrlRecords({ originals, duplicates, spread, errors, seed }: FebrlOptions): readonly DraftRecord[] {
  const rng = new Rng(seed);
  const records: DraftRecord[] = [];
  const howMany = duplicatesPerOriginal(originals, duplicates, spread, rng);
  for (let entity = 0; entity < originals; entity += 1) {
    const cells = original(entity, rng);
    records.push({ entity, cells });
    for (let n = 0; n < (howMany[entity] ?? 0); n += 1)
      records.push({ entity, cells: duplicateOf(cells, `rec-${entity}-dup-${n}`, errors, rng) });
  }
  return records;
}

/** Hands duplicates out to originals at random until none is left. */
function duplicatesPerOriginal(originals: number, duplicates: number, spread: Weighted<number>, rng: Rng): Uint8Array {
  const counts = new Uint8Array(originals);
  const order = rng.shuffle(Array.from(counts.keys()));
  let left = duplicates;
  for (let at = 0; left > 0 && at < order.length; at += 1) {
    const size = Math.min(left, spread.draw(rng));
    counts[order[at] ?? 0] = size;
    left -= size;
  }
  return counts;
}

function original(entity: number, rng: Rng): readonly string[] {
  const born = dayOf(1900, 1, 1) + rng.int(36_500);
  const cells: Readonly<Record<string, string>> = {
    rec_id: `rec-${entity}-org`,
    given_name: (rng.chance(0.5) ? NAMES.men : NAMES.women).draw(rng),
    surname: NAMES.surnames.draw(rng),
    street_number: String(Math.ceil(1 + -Math.log(1 - rng.next()) * 45)),
    address_1: STREET.draw(rng),
    address_2: BUILDING.draw(rng),
    suburb: SUBURB.draw(rng),
    postcode: String(2000 + rng.int(5500)),
    state: STATE.draw(rng),
    date_of_birth: compact(born),
    soc_sec_id: String(1_000_000 + rng.int(8_999_999)),
  };
  return FEBRL_COLUMNS.map((column) => (rng.chance(EMPTY[column] ?? 0) ? '' : (cells[column] ?? '')));
}

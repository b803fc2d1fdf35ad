import { compact, dayOf } from '../../../src/simulator/days.ts';
import { Rng } from '../../../src/simulator/rng.ts';
import { type DraftRecord, type PersonSet, tableOfDrafts } from '../person-set.ts';
import { Weighted, zipf } from '../weighted.ts';
import { duplicateOf, FEBRL_COLUMNS } from './febrl-errors.ts';
import { englishNames } from './name-pools.ts';
import { BUILDINGS, STATES, STREETS, SUBURBS } from './places.ts';

/** How many records; duplicates of one original at most. */
export interface FebrlOptions {
  readonly originals: number;
  readonly duplicates: number;
  /** 1 gives every original one duplicate as far as they reach; more spreads them by Zipf's law. */
  readonly most: number;
  readonly seed: string;
}

const NAMES = englishNames(1500);
const STREET = zipf(STREETS, 0.4);
const SUBURB = zipf(SUBURBS, 0.5);
const BUILDING = zipf(BUILDINGS, 0.5);
const STATE = new Weighted(STATES);
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
  const records = febrlRecords({ originals: size, duplicates: size, most: 1, seed });
  const rng = new Rng(`${seed}/order`);
  const left = tableOfDrafts(FEBRL_COLUMNS, rng.shuffle(records.filter(isOriginal)));
  const right = tableOfDrafts(FEBRL_COLUMNS, rng.shuffle(records.filter((record) => !isOriginal(record))));
  const truth = { left: left.entities, right: right.entities };
  return { name: 'febrl-pair', left: left.table, right: right.table, truth, groups: [] };
}

/** One list in the manner of the third set: up to five duplicates of an original among 2,000 originals. */
export function febrlOne(options: FebrlOptions): PersonSet {
  const records = new Rng(`${options.seed}/order`).shuffle(febrlRecords(options));
  const { table, entities } = tableOfDrafts(FEBRL_COLUMNS, records);
  return { name: 'febrl-one', left: table, right: null, truth: { left: entities, right: null }, groups: [] };
}

const isOriginal = ({ cells }: DraftRecord): boolean => cells[0]?.endsWith('-org') ?? false;

function febrlRecords({ originals, duplicates, most, seed }: FebrlOptions): readonly DraftRecord[] {
  const rng = new Rng(seed);
  const records: DraftRecord[] = [];
  const howMany = duplicatesPerOriginal(originals, duplicates, most, rng);
  for (let entity = 0; entity < originals; entity += 1) {
    const cells = original(entity, rng);
    records.push({ entity, cells });
    for (let n = 0; n < (howMany[entity] ?? 0); n += 1)
      records.push({ entity, cells: duplicateOf(cells, `rec-${entity}-dup-${n}`, rng) });
  }
  return records;
}

/** Zipf's law over 1 … most duplicates, handed out to originals at random until none is left. */
function duplicatesPerOriginal(originals: number, duplicates: number, most: number, rng: Rng): Uint8Array {
  const counts = new Uint8Array(originals);
  const sizes = zipf(
    Array.from({ length: most }, (_, n) => n + 1),
    1,
    0,
  );
  const order = rng.shuffle(Array.from(counts.keys()));
  let left = duplicates;
  for (let at = 0; left > 0 && at < order.length; at += 1) {
    const size = Math.min(left, sizes.draw(rng));
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

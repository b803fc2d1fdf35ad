import type { Rng } from '../../../src/simulator/rng.ts';
import { exchanged, oneDigitOff } from '../character-edits.ts';
import { corrupted, mistyped } from './typing-errors.ts';
import type { Weighted } from '../weighted.ts';

/** The fields of the Febrl sets, in their order. */
export const FEBRL_COLUMNS = [
  'rec_id',
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'address_2',
  'suburb',
  'postcode',
  'state',
  'date_of_birth',
  'soc_sec_id',
] as const;
type Column = (typeof FEBRL_COLUMNS)[number];
type Error = (cells: string[], rng: Rng) => void;

const at = (column: Column): number => FEBRL_COLUMNS.indexOf(column);

function change(column: Column, edit: (text: string, rng: Rng) => string): Error {
  return (cells, rng) => {
    const text = cells[at(column)] ?? '';
    if (text !== '') cells[at(column)] = edit(text, rng);
  };
}

const digits = (text: string, rng: Rng): string =>
  rng.chance(0.4) ? exchanged(Array.from(text), rng) : oneDigitOff(text, rng);

/** Day and month exchanged when that is a date, else a digit. */
function dateSlip(text: string, rng: Rng): string {
  const swapped = text.slice(0, 4) + text.slice(6, 8) + text.slice(4, 6);
  return rng.chance(0.3) && Number(text.slice(6, 8)) <= 12 && swapped !== text ? swapped : digits(text, rng);
}

/** A blank lost or put into the middle of a word. */
function respaced(text: string, rng: Rng): string {
  if (text.includes(' ')) return text.replace(' ', '');
  const cut = rng.between(1, Math.max(1, text.length - 1));
  return `${text.slice(0, cut)} ${text.slice(cut)}`;
}

const empty = (): string => '';
const words = (text: string, rng: Rng): string => (rng.chance(0.12) ? respaced(text, rng) : corrupted(text, rng));

function swap(one: Column, other: Column): Error {
  return (cells) => {
    [cells[at(one)], cells[at(other)]] = [cells[at(other)] ?? '', cells[at(one)] ?? ''];
  };
}

/** Errors of one record with their weights. */
const ERRORS: readonly (readonly [Error, number])[] = [
  [change('given_name', words), 12],
  [change('given_name', empty), 2],
  [change('surname', words), 12],
  [change('surname', empty), 1],
  [swap('given_name', 'surname'), 3],
  [change('street_number', digits), 5],
  [change('street_number', empty), 2],
  [change('address_1', words), 11],
  [swap('address_1', 'address_2'), 2],
  [change('address_2', words), 8],
  [change('address_2', empty), 3],
  [change('suburb', words), 11],
  [change('postcode', digits), 7],
  [change('state', mistyped), 3],
  [change('state', empty), 1],
  [change('date_of_birth', dateSlip), 6],
  [change('date_of_birth', empty), 2],
  [change('soc_sec_id', digits), 5],
];
const TOTAL = ERRORS.reduce((sum, [, weight]) => sum + weight, 0);

/** How many errors a duplicate has. */
export type ErrorCounts = Weighted<number>;

/** The record with errors, under another identifier. An error may meet an empty field, or undo another. */
export function duplicateOf(original: readonly string[], id: string, errors: ErrorCounts, rng: Rng): readonly string[] {
  const cells = original.with(0, id);
  const count = errors.draw(rng);
  for (let n = 0; n < count; n += 1) pickError(rng)(cells, rng);
  return cells;
}

function pickError(rng: Rng): Error {
  let left = rng.next() * TOTAL;
  for (const [error, weight] of ERRORS) {
    left -= weight;
    if (left < 0) return error;
  }
  throw new RangeError('no error drawn');
}

/** Small lists of made-up persons with slips, the same every time. */
import { hash32 } from '../../src/domain/comparisons/hash32.ts';

const GIVEN =
  'Anna Bruno Clara David Emma Felix Greta Hugo Ida Jonas Klara Leon Maria Nils Olga Paul Rosa Simon Tilda Viktor'.split(
    ' ',
  );
const FAMILY =
  'Arbor Birch Cole Dale Elm Frost Grove Hill Ivory Jay Kite Lake Marsh North Oak Pine Quill Reed Stone Thorn'.split(
    ' ',
  );
const TOWNS = 'Ashford Barton Corby Dover Exeter Fulham'.split(' ');

export const HEAD = ['rec_id', 'given_name', 'surname', 'date_of_birth', 'suburb', 'postcode', 'phone'];

/** Person `n` as the first list has it. */
export function personRow(n: number): readonly string[] {
  const given = GIVEN[(n * 7) % GIVEN.length] ?? '';
  const family = FAMILY[(n * 13 + Math.floor(n / 20)) % FAMILY.length] ?? '';
  const day = `${1940 + ((n * 17) % 60)}-${two(1 + ((n * 5) % 12))}-${two(1 + ((n * 11) % 28))}`;
  return [
    `p${n}`,
    given,
    family,
    day,
    TOWNS[n % TOWNS.length] ?? '',
    String(2000 + ((n * 37) % 900)),
    String(20_000_000 + n * 7919),
  ];
}

/** The same person written down again: every third with a slip in a name or date, every fourth without a phone. */
export function againRow(n: number): readonly string[] {
  const [, given = '', family = '', day = '', ...rest] = personRow(n);
  const slipped =
    n % 3 === 0
      ? [given, `${family.slice(0, -1)}y`, day]
      : n % 3 === 1
        ? [`${given}a`, family, day]
        : [given, family, day];
  const [town = '', postcode = '', phone = ''] = rest;
  return [`q${n}`, ...slipped, town, postcode, n % 4 === 0 ? '' : phone];
}

/**
 * One of three who live together, written down for the first or the second time: given name and birth date are their own,
 * the other cells those of the household. The second time every fifth given name has a slip.
 */
export function atHomeRow(n: number, again: boolean): readonly string[] {
  const home = Math.floor(n / 3);
  const slip = again && drawn(n, 'slip') % 5 === 0 ? 'e' : '';
  const family = `${FAMILY[drawn(home, 'family') % FAMILY.length] ?? ''}${ENDINGS[drawn(home, 'ending') % ENDINGS.length] ?? ''}`;
  const day = `${1920 + (drawn(n, 'year') % 90)}-${two(1 + (drawn(n, 'month') % 12))}-${two(1 + (drawn(n, 'day') % 28))}`;
  return [
    `${again ? 'q' : 'p'}${n}`,
    `${GIVEN[drawn(n, 'given') % GIVEN.length] ?? ''}${ENDINGS[drawn(n, 'second') % ENDINGS.length] ?? ''}${slip}`,
    family,
    day,
    `${FAMILY[drawn(home, 'town') % FAMILY.length] ?? ''}ford`,
    String(2000 + (drawn(home, 'postcode') % 900)),
    String(20_000_000 + (drawn(home, 'phone') % 70_000_000)),
  ];
}

const ENDINGS = ['', 'er', 'ley', 'man', 'ton', 'wick', 'by', 'ham'];

/** A whole number as if drawn by lot, the same every time. */
const drawn = (n: number, what: string): number => hash32(`${what} ${n}`);

export const csvOf = (rows: readonly (readonly string[])[], head: readonly string[] = HEAD): string =>
  [head, ...rows].map((row) => `${row.join(',')}\n`).join('');

export const numbersUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const two = (number: number): string => String(number).padStart(2, '0');

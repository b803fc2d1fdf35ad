import fc from 'fast-check';
import type { Mention } from '../../../src/domain/linkage/mention.ts';
import { type Facts, number, record } from './people.ts';

const NAMES = ['张小文', '张小雯', '张小明', '李梅', '王建国'];
const DAYS = [
  '2025-01-08',
  '2025-01-09',
  '2025-08-01',
  '2025-01',
  '2024-12-31',
  '2025',
  '2024-12-09',
  '2015-01-08',
  '2024-01-08',
  '2024-11-19',
];
const IDS = [number('2025-01-08', 1), number('2025-01-08', 3), number('2025-01-09', 1), 'E12345678'];
const MOTHERS = [number('1988-02-29', 4, '290122'), number('1990-06-01', 2)];
const SLIPPED = IDS.slice(0, 3).map((id) => `${id.slice(0, 15)}9${id.slice(16)}`);
const REGIONS = ['290121', '290121101', '290121102201', '290122'];

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** What may be known about a person, from few values so that records resemble each other often. */
const facts = (feed: string): fc.Arbitrary<Facts> =>
  fc
    .record({
      serial: fc.nat({ max: 1_000_000 }),
      name: fc.option(fc.constantFrom(...NAMES)),
      formerName: maybe(NAMES),
      sex: fc.constantFrom('1' as const, '2' as const, null),
      born: fc.option(fc.constantFrom(...DAYS)),
      number: fc.oneof(
        fc.constant({}),
        fc.constantFrom(...IDS).map((id) => ({ id })),
        fc.constantFrom(...SLIPPED).map((suspect) => ({ suspect })),
      ),
      cert: maybe(['W290000127', 'W290000128']),
      motherId: maybe(MOTHERS),
      mother: maybe(['李梅', '王芳']),
      index: maybe(['1', '2']),
      regions: fc.uniqueArray(fc.constantFrom(...REGIONS), { maxLength: 2 }),
      void: fc.boolean(),
    })
    .map(({ serial, number: ownNumber, ...rest }) =>
      withoutUndefined({ ...rest, ...ownNumber, feed, key: `K${serial}` }),
    );

const withoutUndefined = (all: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

export const anyone = (feed: string): fc.Arbitrary<Mention> => facts(feed).map(record);

/** Records of one feed, each with its own natural key. */
export const roster = (feed: string, maxLength = 8): fc.Arbitrary<readonly Mention[]> =>
  fc.uniqueArray(anyone(feed), { maxLength, selector: ({ key }) => key });

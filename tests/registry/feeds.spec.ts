import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Envelope, Feed, FeedExample } from '../../src/domain/feeds/define-feed.ts';
import { envelopeAliases } from '../../src/domain/feeds/envelope-columns.ts';
import { forbiddenHeaderWord } from '../../src/domain/feeds/forbidden-columns.ts';
import { foldHeader, mapHeader } from '../../src/domain/feeds/header.ts';
import { feedById } from '../../src/domain/feeds/index.generated.ts';
import { readRow, type RowReading, type RowRefused } from '../../src/domain/feeds/read-row.ts';
import type { PartialDate } from '../../src/domain/values/plain-date.ts';

/** The catalogue of rosters; the population base itself (PS-BASE) is only ever asked, never imported. */
const CATALOGUE = [
  'HC-BIRTH',
  'HC-BIRTH-ROSTER',
  'HC-DEATH',
  'HC-DEATH-ROSTER',
  'PS-BIRTH',
  'PS-DEATH',
  'PS-MOVE',
  'PS-CORR',
  'PS-INFLOW',
  'PS-PERMIT',
  'PS-OUTFLOW',
  'PS-UNNAT',
  'PS-STOCK',
  'CT-DECL',
  'MZ-MARR',
  'MZ-DIV',
  'MZ-CREM',
  'MZ-ADOPT',
  'MZ-WELF',
  'ED-PRE',
  'ED-K12',
  'GR-EMP',
  'GR-CHANGE',
];

/** Feeds of which a person has at most one live record. */
const ONCE = [
  'HC-BIRTH',
  'HC-BIRTH-ROSTER',
  'HC-DEATH',
  'HC-DEATH-ROSTER',
  'PS-BIRTH',
  'PS-DEATH',
  'MZ-CREM',
  'PS-UNNAT',
  'CT-DECL',
];

const all: readonly Feed[] = [...feedById.values()];

const envelopeOf = (feed: Feed): Envelope => ({
  feed: feed.id,
  region: '290121',
  org: '',
  periodStart: '2025-01-01' as PartialDate,
  periodEnd: '2025-01-31' as PartialDate,
  isFinal: true,
  series: null,
  mode: 'add',
  submittedAt: null,
  declaredRowCount: null,
});

type Cells = readonly (readonly [string, string | number])[];

function readCells(feed: Feed, cells: Cells): RowReading | RowRefused {
  const { columns } = mapHeader(
    cells.map(([header]) => header),
    feed,
  );
  const fields = Object.fromEntries(
    columns.flatMap((column, at) => (column.use === 'field' ? [[column.field, cells[at]?.[1] ?? null] as const] : [])),
  );
  return readRow(feed, { fields, operation: '', sourceRecordId: null, submitterOrg: null }, envelopeOf(feed));
}

const outcomeOf = (reading: RowReading | RowRefused) =>
  reading.refused === null ? { key: reading.key } : { refused: reading.refused[0]?.code ?? '' };

const cellsOf = (example: FeedExample): Cells => Object.entries(example.given);

describe('the rosters of the catalogue', () => {
  // A feed that comes later is one file: only what the first release promised is listed here.
  it('of the first release are all there', () => {
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(CATALOGUE));
  });

  it('hold births and deaths as events that happen once in a life', () => {
    const promised = all.filter(({ id }) => CATALOGUE.includes(id));
    const once = promised.filter(({ onceInALife }) => onceInALife).map(({ id }) => id);
    expect(once.toSorted()).toEqual(ONCE.toSorted());
  });

  it('hold kindergartens, schools, children in care and population as stock', () => {
    const stock = all.filter((feed) => feed.stock && CATALOGUE.includes(feed.id)).map(({ id }) => id);
    expect(stock).toEqual(['ED-K12', 'ED-PRE', 'MZ-WELF', 'PS-STOCK']);
  });
});

describe.each(all.map((feed) => [feed.id, feed] as const))('%s', (_, feed) => {
  it('names its law or form, its people and its dates by fields that exist', () => {
    expect(feed.source.length).toBeGreaterThan(5);
    const named = [
      feed.eventDate,
      ...(feed.registeredOn === 'periodStart' ? [] : [feed.registeredOn]),
      ...(feed.regionField === undefined ? [] : [feed.regionField]),
      ...feed.people.flatMap(({ role: _role, atRecordRegion: _at, regions, ...fields }) => [
        ...regions,
        ...Object.values(fields),
      ]),
    ];
    for (const field of named) expect(Object.keys(feed.fields)).toContain(field);
    for (const { regions } of feed.people)
      for (const region of regions) expect(feed.fields[region]?.kind).toBe('region');
  });

  it('understands every header as one field only', () => {
    const owners = new Map<string, Set<string>>();
    for (const [key, field] of Object.entries(feed.fields))
      for (const spelling of [field.zh, key, ...field.aliases]) {
        const folded = foldHeader(spelling);
        owners.set(folded, (owners.get(folded) ?? new Set()).add(key));
      }
    expect(
      [...owners].filter(([, keys]) => keys.size > 1).map(([header, keys]) => `${header}: ${[...keys].join(', ')}`),
    ).toEqual([]);
  });

  it('takes no field that is out of scope', () => {
    const allowed = /^孕?产妇|^活产/u;
    const spellings = Object.values(feed.fields).flatMap(({ zh, aliases }) => [zh, ...aliases]);
    expect(spellings.filter((header) => forbiddenHeaderWord(header) !== null && !allowed.test(header))).toEqual([]);
  });

  it('maps no forbidden column to a field', () => {
    const headers = [
      '孕周',
      '胎次',
      '孩次',
      '生育证号',
      '死亡原因',
      '出生体重',
      '政策内外',
      'ICD编码',
      '剖 宫 产',
      '独生子女',
    ];
    for (const column of mapHeader(headers, feed).columns) expect(column.use).toBe('forbidden');
  });

  it('leaves the columns of the envelope to the envelope', () => {
    const spellings = Object.entries(feed.fields).flatMap(([key, { zh, aliases }]) => [key, zh, ...aliases]);
    expect(spellings.filter((spelling) => envelopeAliases.has(foldHeader(spelling)))).toEqual([]);
  });

  it('has code lists without double meanings', () => {
    for (const field of Object.values(feed.fields)) {
      const seen = new Map<string, string>();
      for (const { code, zh, aliases = [] } of field.codes ?? [])
        for (const spelling of new Set([code, zh, ...aliases])) {
          expect([field.zh, spelling, seen.get(spelling) ?? code]).toEqual([field.zh, spelling, code]);
          seen.set(spelling, code);
        }
    }
  });

  it('has at least three examples, one refused', () => {
    expect(feed.examples.length).toBeGreaterThanOrEqual(3);
    expect(feed.examples.some(({ expect: { ...outcome } }) => 'refused' in outcome)).toBe(true);
    expect(feed.examples.some(({ expect: { ...outcome } }) => 'key' in outcome)).toBe(true);
  });

  it.each(feed.examples.map((example) => [example.when, example] as const))('%s', (_when, example) => {
    expect(outcomeOf(readCells(feed, cellsOf(example)))).toEqual(example.expect);
  });

  it('maps every header of its examples', () => {
    for (const example of feed.examples)
      for (const column of mapHeader(Object.keys(example.given), feed).columns)
        expect(column).toMatchObject({ use: 'field' });
  });

  it('accepts rows without a fault in any value, as departments send them', () => {
    for (const example of feed.examples) {
      const reading = readCells(feed, cellsOf(example));
      if (reading.refused !== null) continue;
      expect(reading.issues.filter(({ level }) => level === 'E')).toEqual([]);
      expect(
        reading.issues.filter(({ code }) => code === 'CODE_UNKNOWN' || code === 'ID_SEX' || code === 'ID_BIRTH'),
      ).toEqual([]);
    }
  });

  it('gives the same reading whatever the order of the columns', () => {
    for (const example of feed.examples) {
      const cells = cellsOf(example);
      const reading = readCells(feed, cells);
      fc.assert(
        fc.property(fc.shuffledSubarray([...cells], { minLength: cells.length }), (shuffled) => {
          expect(readCells(feed, shuffled)).toEqual(reading);
        }),
        { numRuns: 20 },
      );
    }
  });
});

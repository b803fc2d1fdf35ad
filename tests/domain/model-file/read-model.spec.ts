import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ENGINE_VOCABULARY } from '../../../src/domain/model-file/engine-vocabulary.ts';
import { ModelRefused } from '../../../src/domain/model-file/model-fault.ts';
import { readModel } from '../../../src/domain/model-file/read-model.ts';
import { relativesIn, tiesIn } from '../../../src/domain/model-file/fixed-in.ts';
import { writeDesign, writeModel } from '../../../src/domain/model-file/write-model.ts';

const read = (text: string) => readModel(parse(text), ENGINE_VOCABULARY);

const SMALL = `
name: small
id: [nr]
columns: { given_name: [first_name, fname], dob: [date_of_birth] }
comparisons:
  - { id: given, compare: name-latin, columns: [given_name] }
  - { compare: date, columns: [dob], implied_by: { by: nr, levels: [exact] } }
  - { id: nr, compare: document, columns: [[number, no]] }
blocking:
  - "given: metaphone + dob: year"
  - { dob: [month, day], number: exact }
`;

/** Two document numbers are two persons; a given name alone tells nobody apart, unless the number is the same. */
const RULES = `
vetoes: [{ comparison: nr, levels: [else] }]
guard: { comparisons: [given], settled_by: [{ comparison: nr, levels: [exact] }] }
`;

const faultsOf = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ModelRefused) return error.faults;
    throw error;
  }
  return [];
};

describe('a model file', () => {
  it('names columns once, with all headers that they may have', () => {
    const { comparisons } = read(SMALL).design;
    expect(comparisons.map(({ id, columns }) => [id, columns])).toEqual([
      ['given', [['given_name', 'first_name', 'fname']]],
      ['dob', [['dob', 'date_of_birth']]],
      ['nr', [['number', 'no']]],
    ]);
  });

  it('writes a blocking rule as text or as an object', () => {
    const [text, object] = read(SMALL).design.blocking;
    expect(text).toEqual({
      id: 'given: metaphone + dob: year',
      parts: [
        { column: ['given_name', 'first_name', 'fname'], by: 'metaphone', comparison: 'given' },
        { column: ['dob', 'date_of_birth'], by: 'year', comparison: 'dob' },
      ],
    });
    expect(object?.id).toBe('dob: month + dob: day + number');
    expect(object?.parts.map(({ comparison }) => comparison)).toEqual(['dob', 'dob', 'nr']);
  });

  it('links from 0.999 with a lead of 2 bits and reviews from 0.5 unless it says otherwise', () => {
    expect(read(SMALL).design.thresholds).toEqual({ link: 0.999, margin: 2, review: 0.5 });
    expect(read(`${SMALL}thresholds: { link: 0.4 }`).design.thresholds).toEqual({ link: 0.4, margin: 2, review: 0.4 });
  });

  it('marks numbers of one’s own, which relatives never share', () => {
    const own = read(SMALL.replace('columns: [[number, no]] }', 'columns: [[number, no]], personal: true }'));
    expect([...own.personal]).toEqual(['nr']);
    expect([...readModel(writeDesign(own), ENGINE_VOCABULARY).personal]).toEqual(['nr']);
  });

  it('may state which levels forbid a link, and what cannot tell two persons apart', () => {
    const { vetoes, guard } = read(`${SMALL}${RULES}`);
    expect(vetoes).toEqual([{ comparison: 'nr', levels: ['else'] }]);
    expect(guard).toEqual({ comparisons: ['given'], settledBy: [{ comparison: 'nr', levels: ['exact'] }] });
    expect(read(SMALL)).toMatchObject({ vetoes: null, guard: null });
    expect(read(`${SMALL}vetoes: []`).vetoes).toEqual([]);
  });

  it('estimates what it does not fix', () => {
    expect(read(SMALL).fixed).toEqual({ prior: null, levels: new Map() });
    expect(read(`${SMALL}parameters: { prior: -12 }`).fixed.prior).toBe(-12);
  });
});

describe('a fault in a model file is told with place, value and remedy', () => {
  it.each([
    ['an unknown comparison', SMALL.replace('name-latin', 'name-roman'), 'comparisons.1.compare', 'name-roman'],
    ['an unknown reduction', SMALL.replace('metaphone', 'loudness'), 'blocking.1', 'loudness'],
    ['an unknown level', SMALL.replace('[exact]', '[equal]'), 'comparisons.2.implied_by', 'equal'],
    ['an unknown comparison referred to', SMALL.replace('by: nr', 'by: ssn'), 'comparisons.2.implied_by', 'ssn'],
    [
      'an id that stands twice',
      SMALL.replace('id: nr,', 'id: given,').replace('by: nr', 'by: given'),
      'comparisons.3.id',
      'given',
    ],
    ['too many columns', SMALL.replace('columns: [dob]', 'columns: [dob, dob2]'), 'comparisons.2.columns', '2'],
    ['a misspelt setting', SMALL.replace('blocking:', 'bloking: []\nblocking:'), '(file)', 'bloking'],
    ['no blocking at all', SMALL.slice(0, SMALL.indexOf('blocking')), 'blocking', '—'],
    ['a threshold out of range', `${SMALL}thresholds: { link: 99 }`, 'thresholds.link', '99'],
    [
      'a review threshold above the link threshold',
      `${SMALL}thresholds: { link: 0.5, review: 0.9 }`,
      'thresholds.review',
      '0.9',
    ],
    [
      'a comparison fixed in part',
      `${SMALL}parameters: { levels: { dob: { exact: { m: 0.9, u: 0.1 } } } }`,
      'parameters.levels.dob.month.m',
      '—',
    ],
    [
      'relatives without a weight for every level',
      `${SMALL}parameters: { relatives: { prior: -9, weights: { nr: { exact: -3 } } } }`,
      'parameters.relatives.weights.nr.else',
      '—',
    ],
    [
      'a tie of an unknown comparison',
      `${SMALL}parameters: { ties: [{ between: [nr, name], bits: {} }] }`,
      'parameters.ties.1.between',
      'name',
    ],
    ['a veto on an unknown level', `${SMALL}${RULES.replace('[else]', '[other]')}`, 'vetoes.1.levels', 'other'],
    ['a veto on nothing', `${SMALL}vetoes: yes`, 'vetoes', 'yes'],
    [
      'a guard of an unknown comparison',
      `${SMALL}${RULES.replace('[given]', '[name]')}`,
      'guard.comparisons.1',
      'name',
    ],
    ['a guard of another shape', `${SMALL}guard: given`, 'guard', 'given'],
  ])('%s', (_what, text, path, value) => {
    const fault = faultsOf(text).find((one) => one.path === path);
    expect(fault).toMatchObject({ path, value });
    expect(fault?.zh).toMatch(/\p{Script=Han}/u);
    expect(fault?.en).toMatch(/^[\x20-\x7E“”…—\p{Script=Han}]+$/u);
  });

  it('tells all faults at once', () => {
    expect(faultsOf(SMALL.replace('name-latin', 'a').replace('metaphone', 'b'))).not.toHaveLength(1);
  });
});

describe('a model that was written', () => {
  const model = read(SMALL);

  it('reads the same', () => {
    const again = readModel(writeDesign(model), ENGINE_VOCABULARY);
    expect(again.design.comparisons).toEqual(model.design.comparisons);
    expect(again.design.blocking.map(({ parts }) => parts)).toEqual(model.design.blocking.map(({ parts }) => parts));
  });

  it('keeps every number of its fit', () => {
    const levels = model.design.comparisons.map(({ comparison }) => {
      const shares = comparison.levels.map((_, at) => (at === 0 ? 1 : 0.1 + at / 1000));
      return { m: shares, u: shares.map((share) => share / 3) };
    });
    const manifest = { leftRows: 10, rightRows: null, comparedPairs: 20, expectedMatches: 3 };
    const withLevels = levels.map(({ m, u }) => ({ m, u: [1, ...u.slice(1)] }));
    const weights = model.design.comparisons.map(({ comparison }) => comparison.levels.map((_, at) => -at / 7));
    const relatives = { prior: -11.125, weights: weights.map((row) => [0, ...row.slice(1)]), pairs: 60 };
    const [first, , third] = model.design.comparisons.map(({ comparison }) => comparison.levels.length);
    const bits = Array.from({ length: first ?? 0 }, (_, a) =>
      Array.from({ length: third ?? 0 }, (_none, b) => (a * b) / 8),
    );
    const ties = [{ a: 0, b: 2, bits }];
    const saved = writeModel(model, { prior: -7.25, levels: withLevels, relatives, ties }, manifest);
    const { design, fixed } = readModel(saved, ENGINE_VOCABULARY);
    expect(fixed.prior).toBe(-7.25);
    expect([...fixed.levels.values()]).toEqual(withLevels);
    expect(relativesIn(design, fixed)).toEqual({ ...relatives, pairs: 0 });
    expect(tiesIn(design, fixed)).toEqual(ties);
  });

  it('has its ties either way round, and only between comparisons that the lists serve', () => {
    const tied = read(
      `${SMALL}parameters: { ties: [{ between: [nr, dob], bits: { exact: { exact: 3, month: 1 } } }] }`,
    );
    const [dob, nr] = [1, 2].map((at) => model.design.comparisons[at]?.comparison.levels.map(({ code }) => code) ?? []);
    const [tie] = tiesIn(tied.design, tied.fixed);
    expect(tie).toMatchObject({ a: 1, b: 2 });
    expect(tie?.bits[dob?.indexOf('month') ?? 0]?.[nr?.indexOf('exact') ?? 0]).toBe(1);
    const cut = { ...tied.design, comparisons: tied.design.comparisons.slice(0, 2) };
    expect(tiesIn(cut, tied.fixed)).toEqual([]);
  });

  it('that knows no relatives and no ties says so, and none are looked for', () => {
    const manifest = { leftRows: 10, rightRows: null, comparedPairs: 20, expectedMatches: 3 };
    const saved = writeModel(model, { prior: -7.25, levels: [], relatives: null }, manifest);
    expect(readModel(saved, ENGINE_VOCABULARY).fixed).toMatchObject({ relatives: null, ties: [] });
    expect([model.fixed.relatives, model.fixed.ties]).toEqual([undefined, undefined]);
  });

  it('keeps the vetoes and the guard that it states, as far as its columns serve them', () => {
    const own = read(`${SMALL}${RULES}`);
    const { vetoes, guard } = readModel(writeDesign(own), ENGINE_VOCABULARY);
    expect({ vetoes, guard }).toEqual({ vetoes: own.vetoes, guard: own.guard });
    const cut = { ...own.design, comparisons: own.design.comparisons.filter(({ id }) => id !== 'nr') };
    expect(writeDesign({ ...own, design: cut })).toMatchObject({ vetoes: [], guard: { settled_by: [] } });
  });
});

it.each(['persons-latin', 'persons-zh', 'births-zh'])('the ready model %s can be read', (name) => {
  const text = readFileSync(join(import.meta.dirname, `../../../examples/models/${name}.yaml`), 'utf8');
  const { design } = read(text);
  expect(design.name).toBe(name);
  expect(design.blocking.flatMap(({ parts }) => parts).filter(({ comparison }) => comparison === null)).toEqual([]);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { addLink } from '../../src/cli/commands/link.ts';
import type { Comparison } from '../../src/domain/comparisons/comparison.ts';
import { nameLatin } from '../../src/domain/comparisons/name-latin.ts';
import { document } from '../../src/domain/comparisons/document.ts';
import { atHomeRow, csvOf, numbersUpTo } from './people-lists.ts';

const MODEL = join(import.meta.dirname, '../../examples/models/persons-latin.yaml');
const folder = mkdtempSync(join(tmpdir(), 'lianhe-saved-'));
const file = (name: string) => join(folder, name);

async function link(...args: readonly string[]): Promise<void> {
  const program = new Command('lianhe').exitOverride();
  addLink(program);
  const streams = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  for (const stream of streams) stream.mockReturnValue(true);
  try {
    await program.parseAsync(['node', 'lianhe', 'link', ...args]);
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}

/** What relatives share, and what goes together among strangers, as a fit on other lists has found it. */
const KNOWN = `
parameters:
  relatives:
    prior: -8.25
    weights:
      surname: { ${levelBits(nameLatin, { exact: 6.5 })} }
      phone: { ${levelBits(document, { exact: 17.125 })} }
  ties: [{ between: [city, postcode], bits: { exact: { exact: 2.5 } } }]
`;

/** A weight for every level, 0 unless told. */
function levelBits({ levels }: Comparison, bits: Readonly<Record<string, number>>): string {
  const codes = levels.slice(1).map(({ code }) => code);
  return codes.map((code) => `${code}: ${bits[code] ?? 0}`).join(', ');
}

beforeAll(async () => {
  const rows = (again: boolean) => csvOf(numbersUpTo(600).map((n) => atHomeRow(n, again)));
  writeFileSync(file('left.csv'), rows(false));
  writeFileSync(file('right.csv'), rows(true));
  writeFileSync(file('known.yaml'), `${readFileSync(MODEL, 'utf8')}${KNOWN}`);
  const lists = [file('left.csv'), file('right.csv')];
  const linked = (model: string, out: string, saved: string) =>
    link(...lists, '--model', model, '--out', file(out), '--save-model', file(saved), '--threshold', '0');
  await linked(MODEL, 'unknowing.csv', 'unknowing.yaml');
  await linked(file('known.yaml'), 'fitted.csv', 'saved.yaml');
  await linked(file('saved.yaml'), 'frozen.csv', 'again.yaml');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numbersOf = (name: string) => parse(readFileSync(file(name), 'utf8')).parameters;
const isSame = (one: string, other: string) => readFileSync(file(one)).equals(readFileSync(file(other)));

describe('lists of households of three, 600 persons in 200 homes', () => {
  it('are fitted with one match a person and two relatives, though all of a home share telephone, postcode and surname', () => {
    const { prior, relatives } = numbersOf('unknowing.yaml');
    expect(prior).toBeCloseTo(Math.log2(600 / (600 * 600 - 600)), 1);
    expect(relatives.prior).toBeCloseTo(Math.log2(1200 / (600 * 600)), 1);
  });
});

describe('a model that knows relatives, saved after a fit', () => {
  it('holds the weight of every level for relatives, and the ties, beside m and u', () => {
    const { relatives, ties, levels } = numbersOf('saved.yaml');
    expect(relatives).toMatchObject({ prior: -8.25, weights: { surname: { exact: 6.5 }, phone: { exact: 17.125 } } });
    expect(Object.keys(relatives.weights)).toEqual(Object.keys(levels));
    expect(ties).toMatchObject([{ between: ['city', 'postcode'], bits: { exact: { exact: 2.5 } } }]);
  });

  it('tells in the report what is taken off for fields that go together, and what for relatives', async () => {
    await link(file('left.csv'), file('right.csv'), '--model', file('saved.yaml'), '--out', file('told.csv'), '--report', file('told.html'), '--threshold', '0.5'); // prettier-ignore
    const report = readFileSync(file('told.html'), 'utf8');
    expect(report).toContain('fields that go together count once');
    expect(report).toContain('relatives share several fields');
  });

  it('scores otherwise than one that knows none: they take from the weights', () =>
    expect(isSame('fitted.csv', 'unknowing.csv')).toBe(false));

  it('scores the same lists to the same bytes when it is used again', () =>
    expect(isSame('frozen.csv', 'fitted.csv')).toBe(true));

  it('is saved again with the same numbers', () => expect(numbersOf('again.yaml')).toEqual(numbersOf('saved.yaml')));
});

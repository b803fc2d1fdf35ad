import { describe, expect, it } from 'vitest';
import type { CountedPatterns } from '../../../src/domain/link-model/counted-patterns.ts';
import { areRelatives } from '../../../src/domain/link-model/kin-fields.ts';
import { findRelatives } from '../../../src/domain/link-model/find-relatives.ts';
import type { Tie } from '../../../src/domain/link-model/tie.ts';

/** A field: how often matches, strangers and members of one household have the same value. */
interface Field {
  readonly match: number;
  readonly stranger: number;
  readonly household: number;
}

const NAME: Field = { match: 0.95, stranger: 0.01, household: 0.01 };
const TOWN: Field = { match: 0.95, stranger: 0.01, household: 0.9 };
const PHONE: Field = { match: 0.95, stranger: 0.001, household: 0.9 };
/** Of one's own: among 100 million pairs of strangers not one shares it. */
const OWN_NUMBER: Field = { match: 0.95, stranger: 1e-9, household: 0.9 };

const ALL = 1e8;
const MATCHES = 10_000;

/** Looks for relatives among all pairs of two lists: 10,000 matches, so many pairs of one household, strangers. */
function look(fields: readonly Field[], households: number, ties: readonly Tie[] = []) {
  const shares = (of: keyof Field) => fields.map((field) => [1, field[of], 1 - field[of]]);
  const rows = Array.from({ length: 2 ** fields.length }, (_row, number) =>
    fields.map((_field, at) => 1 + (Math.floor(number / 2 ** at) % 2)),
  );
  const expected = (row: readonly number[], of: keyof Field, pairs: number): number =>
    row.reduce((product, level, at) => product * (shares(of)[at]?.[level] ?? 0), pairs);
  const patterns: CountedPatterns = {
    comparisons: fields.map((_, at) => at),
    size: rows.length,
    levels: Uint8Array.from(rows.flat()),
    counts: Float64Array.from(
      rows,
      (row) =>
        expected(row, 'match', MATCHES) + expected(row, 'household', households) + expected(row, 'stranger', ALL),
    ),
  };
  const prior = Math.log2(MATCHES / ALL);
  return findRelatives(patterns, { m: shares('match'), u: shares('stranger'), prior, outOf: ALL, ties });
}

describe('relatives among the candidates', () => {
  it('are found by what a household shares, and counted', () => {
    const found = look([NAME, TOWN, PHONE], 20_000);
    expect(found?.pairs).toBeGreaterThan(15_000);
    expect(found?.pairs).toBeLessThan(25_000);
  });

  it('are none where no household was', () => expect(look([NAME, TOWN, PHONE], 0)).toBeNull());

  it('are not told from persons under quite another name when they are hardly more: 10,000 × 0.05 = 500 of these', () =>
    expect(look([NAME, TOWN, PHONE], 1000)).toBeNull());

  it('are not looked for where ties already tell what goes together', () =>
    expect(look([NAME, TOWN, PHONE], 20_000, [{ a: 1, b: 2, bits: [] }])).toBeNull());

  it('do not share a number that else nobody shares: whoever does is one person, though no model file says so', () =>
    expect(look([NAME, TOWN, PHONE, OWN_NUMBER], 20_000)).toBeNull());

  it('may share such a number where name and birth date both differ: in a small town nobody else has their telephone', () => {
    const found = look([NAME, { ...NAME, stranger: 0.0001, household: 0.0001 }, TOWN, OWN_NUMBER], 20_000);
    expect(found?.pairs).toBeGreaterThan(15_000);
  });
});

describe('a third class that has a number of its own in common', () => {
  /** 6,000 matches among 10 million pairs; two fields that the class never shares, a town and a number that it does. */
  const chances = [0.001, 0.001, 0.9, 0.9].map((agree) => [1, agree, 1 - agree]);
  const m = [0.99, 0.99, 0.95, 0.95].map((agree) => [1, agree, 1 - agree]);
  const u = [0.01, 0.01, 0.01, 1e-9].map((agree) => [1, agree, 1 - agree]);
  const known = { m, u, prior: Math.log2(6000 / 1e7), outOf: 1e7, ties: [] };
  const third = (pairs: number) => ({ chances, share: pairs / 1e7, pairs });

  it('is relatives where there are many: 12,000 pairs are two others of the household for each person', () =>
    expect(areRelatives(third(12_000), known)).toBe(true));

  it('is poor records of one person where there are few: 300 whose two lines of an address were exchanged', () =>
    expect(areRelatives(third(300), known)).toBe(false));
});

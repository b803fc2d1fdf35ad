import fc from 'fast-check';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/domain/comparisons/comparison.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'src', 'domain', 'comparisons');
/* What lies behind the packed words must stay untouched. */
const GUARD = 0x5a5a5a5a;

function isComparison(value: unknown): value is Comparison {
  return typeof value === 'object' && value !== null && 'pack' in value && 'levels' in value && 'examples' in value;
}

async function comparisonsIn(file: string): Promise<readonly Comparison[]> {
  const module = (await import(pathToFileURL(join(FOLDER, file)).href)) as Readonly<Record<string, unknown>>;
  return Object.values(module).filter(isComparison);
}

const files = globSync('*.ts', { cwd: FOLDER }).filter((file) => !file.endsWith('.generated.ts'));
const found = (await Promise.all(files.toSorted().map(comparisonsIn))).flat();

/** Words of two records, with a guard before, between and behind. */
function packed(comparison: Comparison, left: readonly string[], right: readonly string[]): Uint32Array {
  const words = new Uint32Array(2 * comparison.width + 3).fill(GUARD);
  comparison.pack(left, words, 1);
  comparison.pack(right, words, comparison.width + 2);
  return words;
}

function levelOf(comparison: Comparison, left: readonly string[], right: readonly string[]): string {
  const level = comparison.level(packed(comparison, left, right), 1, comparison.width + 2);
  return comparison.levels[level]?.code ?? `no level ${level}`;
}

/** Cells as the examples have them, with slips of the keyboard, and any text at all. */
function anyCells(comparison: Comparison): fc.Arbitrary<readonly string[]> {
  const seen = comparison.examples.flatMap(({ given }) => given.flat()).filter(Boolean);
  const shown = fc.constantFrom('', ...seen);
  const slipped = fc
    .tuple(shown, fc.nat(20), fc.nat(2), fc.constantFrom(...Array.from('0193王明单·ax□ ')))
    .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
  const cell = fc.oneof(shown, slipped, fc.string({ unit: 'binary', maxLength: 12 }));
  const columns = comparison.columns.length;
  return fc.oneof(
    fc.constantFrom(...comparison.examples.flatMap(({ given }) => given)),
    fc.array(cell, { minLength: columns, maxLength: columns }),
  );
}

describe('every comparison', () => {
  it('has a code of its own', () => {
    const codes = found.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe.each(found.map((comparison) => [comparison.code, comparison] as const))('%s', (_, comparison) => {
  const { levels, width, examples, columns } = comparison;
  const pairs = fc.tuple(anyCells(comparison), anyCells(comparison));

  it('begins with missing and ends with else, and tells every level in both languages', () => {
    const codes = levels.map(({ code }) => code);
    expect(codes[0]).toBe('missing');
    expect(codes.at(-1)).toBe('else');
    expect(new Set(codes).size).toBe(codes.length);
    for (const { name } of [comparison, ...levels]) {
      expect(name.zh).toMatch(/\p{Script=Han}/u);
      expect(name.en).not.toBe('');
    }
    expect(comparison.source).not.toBe('');
  });

  it.each(examples.map((example) => [example.expect, example.when, example] as const))(
    'says %s when %s, in either order',
    (expected, _when, { given: [left, right] }) => {
      expect(levelOf(comparison, left, right)).toBe(expected);
      expect(levelOf(comparison, right, left)).toBe(expected);
    },
  );

  it('shows every level by an example', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
    const shown = new Set(examples.map((example) => example.expect));
    expect(levels.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
    for (const { given } of examples)
      for (const cells of given) expect(cells.length).toBeLessThanOrEqual(columns.length);
  });

  it('gives the same level in either order, and always one of its levels', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const level = levelOf(comparison, left, right);
        expect(levels.map(({ code }) => code)).toContain(level);
        expect(levelOf(comparison, right, left)).toBe(level);
      }),
      { numRuns: 300 },
    );
  });

  it('writes all its words and no other, whatever stood there', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const words = packed(comparison, left, right);
        expect([words[0], words[width + 1], words[2 * width + 2]]).toEqual([GUARD, GUARD, GUARD]);
        const clear = new Uint32Array(width);
        comparison.pack(left, clear, 0);
        expect(words.slice(1, width + 1)).toEqual(clear);
      }),
    );
  });

  it('marks a missing value, and only that, by a first word of 0', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const words = packed(comparison, left, right);
        const isMissing = words[1] === 0;
        expect(levelOf(comparison, left, left) === 'missing').toBe(isMissing);
        if (isMissing) expect(levelOf(comparison, left, right)).toBe('missing');
      }),
    );
    expect(levelOf(comparison, [], [])).toBe('missing');
    expect(
      levelOf(
        comparison,
        columns.map(() => ''),
        examples[0]?.given[0] ?? [],
      ),
    ).toBe('missing');
  });

  it('counts rarity in full only for values that are one', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const rarity = levels.find(({ code }) => code === levelOf(comparison, left, right))?.rarity;
        if (rarity === 1) expect(comparison.term(left)).toBe(comparison.term(right));
      }),
      { numRuns: 300 },
    );
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { addLink } from '../../src/cli/link.ts';
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

beforeAll(async () => {
  const rows = (again: boolean) => csvOf(numbersUpTo(600).map((n) => atHomeRow(n, again)));
  writeFileSync(file('left.csv'), rows(false));
  writeFileSync(file('right.csv'), rows(true));
  const lists = [file('left.csv'), file('right.csv')];
  await link(...lists, '--model', MODEL, '--out', file('fitted.csv'), '--save-model', file('saved.yaml'));
  await link(...lists, '--model', file('saved.yaml'), '--out', file('frozen.csv'), '--save-model', file('again.yaml'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a model that was fitted on lists with households', () => {
  it('holds what relatives share: the weight of every level, in the words of the comparison', () => {
    const { parameters } = parse(readFileSync(file('saved.yaml'), 'utf8'));
    expect(parameters.relatives.prior).toBeLessThan(0);
    expect(parameters.relatives.weights.surname.exact).toBeGreaterThan(2);
    expect(Object.keys(parameters.relatives.weights)).toEqual(Object.keys(parameters.levels));
  });

  it('scores the same lists to the same bytes when it is used again', () => {
    expect(readFileSync(file('frozen.csv')).equals(readFileSync(file('fitted.csv')))).toBe(true);
  });

  it('is saved again with the same numbers', () => {
    const numbers = (name: string) => parse(readFileSync(file(name), 'utf8')).parameters;
    expect(numbers('again.yaml')).toEqual(numbers('saved.yaml'));
  });
});

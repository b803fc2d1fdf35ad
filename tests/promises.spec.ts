import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8');
const linesOf = (name: string): readonly string[] => textOf(name).trim().split('\n');

const PAGE = textOf('docs/promises.md');
/** The page itself lies in `docs`, its commands are given in the folder of the clone. */
const CODE = [...PAGE.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const ROWS = PAGE.split('\n')
  .filter((line) => /^\| P\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', promise = '', state = '', command = '', measured = '']) => ({
    id,
    promise,
    state,
    command,
    measured,
  }));

/** Every word of a command, or word in code, that matches. */
const cited = (form: RegExp): readonly string[] => [
  ...new Set(CODE.flatMap((code) => code.split(' ')).filter((word) => form.test(word))),
];

describe('the page of promises', () => {
  it('has each of the thirty promises once, in order', () => {
    const all = Array.from({ length: 30 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
    expect(ROWS.map(({ id }) => id)).toEqual(all);
  });

  it('says of each whether it is kept, and what was measured', () => {
    for (const { id, state, promise, measured } of ROWS) {
      expect(['kept', 'partly', 'not yet'], id).toContain(state);
      expect([promise, measured], id).not.toContain('');
    }
  });

  it('names the command that shows what is kept, in part or as a whole, and none for what is not', () => {
    for (const { id, state, command } of ROWS)
      if (state === 'not yet') expect(command, id).toBe('–');
      else expect(command, id).toMatch(/`[^`]*(npm|node) [^`]+`/);
  });

  it('does not call kept what it says was not measured', () => {
    for (const { id, measured } of ROWS.filter(({ state }) => state === 'kept'))
      expect(measured, id).not.toMatch(/not (kept|measured)|no figure/i);
  });

  it('cites specifications, scripts and documents that exist', () => {
    const links = [...PAGE.matchAll(/\]\(([^)#]+)/g)].map(([, to = '']) => `docs/${to}`);
    const files = [...cited(/^(tests|scripts|bench)\//), ...links];
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(existsSync(pathOf(file)), file).toBe(true);
  });

  it('cites commands of npm that exist', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(textOf('package.json')));
    const names = CODE.flatMap((code) => [...code.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(Object.keys(scripts)).toContain(name);
  });

  it('cites benchmarks that exist and figures that were recorded', () => {
    const figures = new Set(
      linesOf('bench/results.ndjson').map((line) => z.object({ name: z.string() }).parse(JSON.parse(line)).name),
    );
    const benches = CODE.flatMap((code) => [...code.matchAll(/npm run bench -- (\w+)/g)].map(([, name = '']) => name));
    expect(benches.length).toBeGreaterThan(0);
    for (const bench of benches) expect(existsSync(pathOf(`bench/${bench}-bench.ts`)), bench).toBe(true);
    const told = cited(/^(overload|api|attacks|run|import|link|linkage)\.\w/);
    expect(told.length).toBeGreaterThan(0);
    for (const figure of told) expect(figures).toContain(figure);
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addLink } from '../../src/cli/commands/link.ts';
import { openFiles } from '../../src/main/files.ts';
import { againRow, csvOf, HEAD, numbersUpTo, personRow } from './people-lists.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'examples/models/persons-latin.yaml');
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'lianhe-link-'));
const file = (name: string) => join(folder, name);

/** Values of options and arguments that are files of this test. */
const inFolder = (argument: string): string => (/^[\w-]+\.\w+$/.test(argument) ? file(argument) : argument);

/** Runs `lianhe link` in this process: what it printed on both streams. */
async function link(...args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const program = new Command('lianhe').exitOverride();
  addLink(program);
  const [stdout, stderr] = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  for (const stream of [stdout, stderr]) stream.mockReturnValue(true);
  const printed = (stream: typeof stdout) => stream.mock.calls.map(([text]) => String(text)).join('');
  try {
    await program.parseAsync(['node', 'lianhe', 'link', ...args.map(inFolder)]);
    return { stdout: printed(stdout), stderr: printed(stderr) };
  } finally {
    for (const stream of [stdout, stderr]) stream.mockRestore();
  }
}

/** Runs it as a process that ends badly. */
const failure = async (...args: readonly string[]): Promise<{ readonly code: number; readonly stderr: string }> =>
  run(execPath, [join(ROOT, 'src/cli/lianhe.ts'), 'link', ...args], { cwd: folder }).then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );

type Line = Readonly<Record<string, string>>;
const linesOf = (name: string): readonly Line[] => parse(readFileSync(file(name)), { columns: true });

const PERSONS = 300;

beforeAll(() => {
  const rows = numbersUpTo(PERSONS).map(personRow);
  const again = numbersUpTo(PERSONS)
    .filter((n) => n % 5 !== 0)
    .map(againRow);
  writeFileSync(file('left.csv'), csvOf(rows));
  writeFileSync(file('right.csv'), csvOf(again));
  writeFileSync(file('both.csv'), csvOf([...rows, ...again]));
  writeFileSync(
    file('truth.csv'),
    csvOf(
      again.map(([id = '']) => [id.replace('q', 'p'), id]),
      ['left_id', 'right_id'],
    ),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('two lists', () => {
  it('are linked: every pair with weight, probability and levels, highest weight first', async () => {
    const { stdout } = await link(
      'left.csv',
      'right.csv',
      '--model',
      MODEL,
      '--out',
      'pairs.csv',
      '--truth',
      'truth.csv',
    );
    const lines = linesOf('pairs.csv');
    expect(Object.keys(lines[0] ?? {})).toEqual(['left_id', 'right_id', 'weight', 'probability', 'pattern']);
    expect(lines[0]?.['pattern']).toMatch(/^given_name=[a-z-]+;surname=[a-z-]+;date_of_birth=/);
    const weights = lines.map(({ weight }) => Number(weight));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    for (const { weight, probability } of lines)
      expect(Number(probability)).toBeCloseTo(1 / (1 + 2 ** -Number(weight)), 3);
    expect(JSON.parse(stdout)).toMatchObject({ left: 300, right: 240, truth: { pairs: 240, best: { f1: 1 } } });
  });

  it('are linked one to one on demand, and clusters hold exactly these links', async () => {
    await link(
      'left.csv',
      'right.csv',
      '--model',
      MODEL,
      '--out',
      'one.csv',
      '--clusters',
      'one-clusters.csv',
      '--one-to-one',
    );
    const lines = linesOf('one.csv');
    for (const { probability } of lines) expect(Number(probability)).toBeGreaterThanOrEqual(0.5);
    expect(new Set(lines.map(({ left_id }) => left_id)).size).toBe(lines.length);
    expect(new Set(lines.map(({ right_id }) => right_id)).size).toBe(lines.length);
    const clusters = linesOf('one-clusters.csv');
    expect(clusters).toHaveLength(300 + 240);
    expect(new Set(clusters.map(({ cluster }) => cluster)).size).toBe(540 - lines.length);
    const of = new Map(clusters.map(({ id, cluster }) => [id, cluster]));
    for (const { left_id, right_id } of lines) expect(of.get(left_id)).toBe(of.get(right_id));
  });

  it('are told apart by outcome: linked, for review with the reasons, neither; every compared pair once', async () => {
    const { stdout, stderr } = await link('left.csv', 'right.csv', '--model', MODEL, '--out', 'o.csv', '--one-to-one');
    const { link: linked, review, none, compared, reviewReasons } = JSON.parse(stdout);
    expect(linked).toBeGreaterThan(200);
    expect(linked + review + none).toBe(compared);
    expect(reviewReasons.reduce((sum: number, { pairs }: { pairs: number }) => sum + pairs, 0)).toBe(review);
    expect(stderr).toContain(`自动关联 ${linked} 对`);
    expect(stderr).toContain(`${linked} pairs linked`);
  });

  it('are left to a person where the model says so: here whoever has the same telephone', async () => {
    writeFileSync(
      file('veto.yaml'),
      `${readFileSync(MODEL, 'utf8')}\nvetoes: [{ comparison: phone, levels: [exact] }]\n`,
    );
    const { stdout } = await link('left.csv', 'right.csv', '--model', 'veto.yaml', '--out', 'v.csv', '--one-to-one');
    // Of 240 persons written down again, every fourth came without a telephone.
    const equal = linesOf('v.csv').filter(({ pattern }) => pattern?.includes('phone=exact')).length;
    expect(equal).toBeGreaterThan(150);
    expect(JSON.parse(stdout).reviewReasons).toContainEqual({ reason: 'vetoed', pairs: equal });
  });

  it('with the same identifiers keep their records apart in the clusters', async () => {
    await link(
      'left.csv',
      'left.csv',
      '--model',
      MODEL,
      '--out',
      'same.csv',
      '--clusters',
      'same-clusters.csv',
      '--one-to-one',
    );
    const ids = linesOf('same-clusters.csv').map(({ id }) => id);
    expect(ids).toHaveLength(600);
    expect(ids.slice(0, 2)).toEqual(['L:p0', 'L:p1']);
    expect(ids[300]).toBe('R:p0');
  });

  it('give the same bytes on any number of threads', async () => {
    await link('left.csv', 'right.csv', '--model', MODEL, '--out', 't1.csv', '--threshold', '0', '--threads', '1');
    await link('left.csv', 'right.csv', '--model', MODEL, '--out', 't3.csv', '--threshold', '0', '--threads', '3');
    expect(readFileSync(file('t3.csv')).equals(readFileSync(file('t1.csv')))).toBe(true);
  });
});

describe('one list with itself', () => {
  it('gives each pair once, and the cluster of every record', async () => {
    const { stdout } = await link(
      'both.csv',
      '--model',
      MODEL,
      '--out',
      'self.csv',
      '--clusters',
      'self-clusters.csv',
      '--truth',
      'truth.csv',
    );
    const pairs = linesOf('self.csv').map(({ left_id = '', right_id = '' }) =>
      [left_id, right_id].toSorted().join(' '),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(linesOf('self-clusters.csv')).toHaveLength(540);
    expect(JSON.parse(stdout)).toMatchObject({ truth: { clusters: { f1: 1 } } });
  });

  it('needs no model: columns are guessed and shown, so that they can be saved and edited', async () => {
    const { stderr } = await link('both.csv', '--out', 'guessed.csv', '--save-model', 'guessed.yaml');
    expect(stderr).toContain('name: guessed');
    expect(stderr).toContain('compare: name-latin');
    await link('both.csv', '--model', 'guessed.yaml', '--out', 'frozen.csv');
    expect(readFileSync(file('frozen.csv')).equals(readFileSync(file('guessed.csv')))).toBe(true);
  });

  it('calls records by their row number where no column holds an identifier', async () => {
    const rows = numbersUpTo(60).flatMap((n) => [personRow(n), againRow(n)]);
    writeFileSync(
      file('plain.csv'),
      csvOf(
        rows.map((row) => row.slice(1)),
        HEAD.slice(1),
      ),
    );
    const { stderr } = await link('plain.csv', '--model', MODEL, '--out', 'plain-pairs.csv');
    expect(stderr).toContain('row number');
    expect(linesOf('plain-pairs.csv').map(({ left_id, right_id }) => `${left_id}-${right_id}`)).toContain('1-2');
  });
});

describe('files of every kind', () => {
  it('a workbook with a title and records as JSON are linked into a workbook', async () => {
    const headers = HEAD.map((name) => ({ name }));
    const rows = numbersUpTo(120).map(personRow);
    await openFiles().writeWorkbook(file('left.xlsx'), { sheetName: 'list', title: 'A list', headers, rows });
    const record = (row: readonly string[]) =>
      JSON.stringify(Object.fromEntries(HEAD.map((name, at) => [name, row[at]])));
    const again = numbersUpTo(120).map(againRow);
    writeFileSync(file('right.ndjson'), again.map((row) => `${record(row)}\n`).join(''));
    await link('left.xlsx', 'right.ndjson', '--model', MODEL, '--out', 'mixed.xlsx', '--one-to-one');
    const written = await openFiles().open(file('mixed.xlsx'));
    let lines = 0;
    for await (const batch of written.rows()) lines += batch.length;
    expect(lines).toBe(1 + 120);
  });

  it('a roster in GB18030 is linked with one in UTF-8', async () => {
    const head = ['编号', '姓名', '出生日期', '电话'];
    const row = (n: number, list: string) => {
      const name = `王${String.fromCodePoint(0x4e00 + n * 3)}`;
      return [`${list}${n}`, name, personRow(n)[3] ?? '', `199${String(n * 104_729).padStart(8, '0')}`];
    };
    const rows = (list: string) =>
      csvOf(
        numbersUpTo(80).map((n) => row(n, list)),
        head,
      );
    writeFileSync(file('l.csv'), iconv.encode(rows('l'), 'gb18030'));
    writeFileSync(file('r.csv'), rows('r'));
    const model = join(ROOT, 'examples/models/persons-zh.yaml');
    const { stdout } = await link('l.csv', 'r.csv', '--model', model, '--out', 'zh.csv', '--one-to-one');
    expect(JSON.parse(stdout)).toMatchObject({ written: 80 });
    expect(linesOf('zh.csv').every(({ left_id, right_id }) => left_id?.slice(1) === right_id?.slice(1))).toBe(true);
  });
});

describe('wrong use', () => {
  it.each([
    ['a threshold that is no probability', ['left.csv', '--out', 'x.csv', '--threshold', '7'], 2, '--threshold'],
    ['an output of another kind', ['left.csv', '--out', 'x.txt'], 2, '.xlsx'],
    ['one to one with one list', ['left.csv', '--out', 'x.csv', '--one-to-one'], 2, 'two lists'],
    ['no output', ['left.csv'], 2, '--out'],
  ])('%s ends with 2', async (_what, args, code, text) => {
    const { code: ended, stderr } = await failure(...args);
    expect(ended).toBe(code);
    expect(stderr).toContain(text);
  });

  it('a faulty model ends with 1 and tells place, value and remedy', async () => {
    writeFileSync(
      file('bad.yaml'),
      'name: bad\ncomparisons: [{ compare: name-roman, columns: surname }]\nblocking: [surname]\n',
    );
    const { code, stderr } = await failure('left.csv', '--model', 'bad.yaml', '--out', 'x.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('comparisons.1.compare (name-roman)');
    expect(stderr).toContain('name-latin');
  });

  it('lists without any column of the model end with 1 and are told their headers', async () => {
    writeFileSync(file('other.csv'), 'x,y\n1,2\n');
    const { code, stderr } = await failure('other.csv', '--model', MODEL, '--out', 'x.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('headers found: x, y');
  });

  it('without a model, lists of which nothing can be guessed end with 1 and are told their headers', async () => {
    writeFileSync(file('codes.csv'), 'a,b\n');
    const { code, stderr } = await failure('codes.csv', '--out', 'x.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('名单中没有可比较的列;读到的表头:a, b');
  });

  it('an empty file ends with 1, in both languages', async () => {
    writeFileSync(file('empty.csv'), '');
    const { code, stderr } = await failure('empty.csv', '--out', 'x.csv');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^FILE_EMPTY: 文件为空.*\n.*empty.*\n$/u);
  });
});

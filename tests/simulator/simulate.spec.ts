import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCharacter } from '../../src/simulator/identity.ts';
import { simulate } from '../../src/simulator/simulate.ts';
import { cell, digestOf, readRosters, type ReadRoster, readTruth, type TruthLine } from './written-rosters.ts';

const made: string[] = [];
const folder = (): string => {
  made.push(mkdtempSync(join(tmpdir(), 'county-')));
  return made.at(-1) ?? '';
};
const first = folder();
let rosters: ReadRoster[];
let truth: TruthLine[];

beforeAll(async () => {
  await simulate({ out: first, population: 9000, seed: 7 });
  rosters = await readRosters(first);
  truth = readTruth(first);
}, 120_000);
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

const planted = (check: string): TruthLine[] => truth.filter((line) => line.check === check && line.kind === 'planted');
const NUMBERS = [
  '公民身份号码',
  '身份证号',
  '证件号码',
  '身份证件号',
  'idNumber',
  '男方身份证号',
  '女方身份证号',
  '男方证件号码',
  '女方证件号码',
];

/** Checks whose faults every county shows, however the dice fall. */
const CERTAIN =
  'B01 B03 B08 B09 D01 D02 D04 D07 D10 D12 M03 M08 I01 I02 I03 I04 I06 I07 I10 I12 I15 I16 E01 E03 W03 W05 X01 X02 X03 X04 Q01 Q03 Q04 Q05 Q08'.split(
    ' ',
  );

describe('the simulated county', () => {
  it('comes out the same to the byte for the same seed, and different for another', async () => {
    const run = async (seed: number): Promise<string> => {
      const out = folder();
      await simulate({ out, population: 800, seed, years: 1 });
      return digestOf(out);
    };
    const [once, again, other] = [await run(7), await run(7), await run(8)];
    expect(again).toBe(once);
    expect(other).not.toBe(once);
  }, 60_000);

  it('plants faults for the checks and says of each whether it can be found', () => {
    expect(CERTAIN.filter((check) => planted(check).length === 0)).toEqual([]);
    expect(truth.filter((line) => line.kind === 'planted' && line.detectable === 'no' && line.reason === '')).toEqual(
      [],
    );
  });

  it('sets traps beside the faults, never on the same record', () => {
    const subjects = (kind: string): string[] =>
      truth.filter((line) => line.kind === kind).map(({ check, feed, key }) => `${check}/${feed}/${key}`);
    const faults = new Set(subjects('planted'));
    expect(subjects('trap').length).toBeGreaterThan(100);
    expect(subjects('trap').filter((subject) => faults.has(subject))).toEqual([]);
  });

  it('writes only identity numbers with a right check character, save those labelled I01', () => {
    const labelled = new Set(planted('I01').flatMap(({ key }) => key.split('|')));
    const wrong = rosters
      .flatMap(({ rows }) => rows)
      .flatMap((row) => NUMBERS.map((header) => row[header] ?? ''))
      .filter((id) => /^\d{17}[\dX]$/u.test(id) && checkCharacter(id.slice(0, 17)) !== id.charAt(17));
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.length).toBeLessThan(planted('I01').length * 8);
    expect(wrong.filter((id) => !id.startsWith('29'))).toEqual([]);
    expect(labelled.size).toBeGreaterThan(0);
  });

  it('names subjects that stand in the rosters', () => {
    const known = (feed: string, headers: readonly string[]): Set<string> =>
      new Set(
        rosters
          .filter((roster) => roster.feed === feed)
          .flatMap(({ rows }) => rows.map((row) => cell(row, ...headers))),
      );
    const certificates = known('HC-BIRTH', ['出生医学证明编号', '出生证编号']);
    const entries = known('PS-BIRTH', ['公民身份号码', '身份证号']);
    const deaths = known('HC-DEATH', ['死亡证编号', '死亡医学证明编号']);
    const keys = (feed: string): string[] =>
      truth.filter((line) => line.feed === feed && !/^[QI]/u.test(line.check)).map((line) => line.key);
    expect(keys('HC-BIRTH').filter((key) => !certificates.has(key))).toEqual([]);
    expect(keys('PS-BIRTH').filter((key) => !entries.has(key))).toEqual([]);
    expect(keys('HC-DEATH').filter((key) => !deaths.has(key))).toEqual([]);
  });

  it('declares for some files how many rows they hold, wrongly for one', () => {
    const { files } = JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8')) as {
      files: Record<string, { declaredRowCount?: number }>;
    };
    const differing = rosters.filter(
      ({ name, rows }) => (files[name]?.declaredRowCount ?? rows.length) !== rows.length,
    );
    expect(differing.map(({ feed }) => feed)).toEqual(['PS-DEATH']);
  });

  it('uses fictitious province 29 for every region', () => {
    const regions = rosters
      .flatMap(({ rows }) => rows.map((row) => cell(row, '户籍地区划', '户籍地', 'hukouRegion')))
      .filter((region) => /^\d{6,12}$/u.test(region));
    expect(regions.filter((region) => !region.startsWith('29'))).toEqual([]);
  });
});

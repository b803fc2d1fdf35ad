import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulate, type SimulationSummary } from '../../src/simulator/simulate.ts';
import { cell, readRosters, type ReadRoster, readTruth, type TruthLine } from './written-rosters.ts';

const folder = mkdtempSync(join(tmpdir(), 'town-'));
let summary: SimulationSummary;
let rosters: ReadRoster[];
let truth: TruthLine[];

beforeAll(async () => {
  summary = await simulate({ out: folder, population: 0, seed: 'seed-003', preset: 'town' });
  rosters = await readRosters(folder);
  truth = readTruth(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = (feed: string) => rosters.filter((roster) => roster.feed === feed).flatMap((roster) => roster.rows);
const inYear = (date: string): boolean => date.replaceAll(/[年月]/gu, '-').startsWith('2025');
/** The latest row per key wins: corrections come in later rosters. */
const latest = (feed: string, ...keys: readonly (readonly string[])[]) => [
  ...new Map(rows(feed).map((row) => [keys.map((headers) => cell(row, ...headers)).join('|'), row])).values(),
];
const ID = ['公民身份号码', '身份证号', '证件号码'] as const;
const isBoy = (row: Readonly<Record<string, string>>): boolean => ['男', '1'].includes(cell(row, '性别'));

describe('the town of the 2013 work plan, told for 2025', () => {
  it('registers 381 births: 196 boys and 185 girls', () => {
    const births = latest('PS-BIRTH', ID).filter((row) => inYear(cell(row, '出生日期', '出生年月日')));
    expect([births.length, births.filter(isBoy).length]).toEqual([381, 196]);
  });

  it('sees 281 live births of its residents in hospital: 143 boys and 138 girls', () => {
    const born = rows('HC-BIRTH-ROSTER').filter(
      (row) => inYear(cell(row, '出生日期', '出生时间')) && cell(row, '产妇现住址').startsWith('290121101'),
    );
    expect([born.length, born.filter(isBoy).length]).toEqual([281, 143]);
  });

  it('cancels 301 of its dead and certifies 266 deaths of residents', () => {
    const cancelled = rows('PS-DEATH').filter((row) => inYear(cell(row, '死亡日期', '去世日期')));
    const certified = rows('HC-DEATH').filter(
      (row) => inYear(cell(row, '死亡日期', '死亡时间')) && cell(row, '常住地址').startsWith('290121101'),
    );
    expect([cancelled.length, certified.length]).toEqual([301, 266]);
  });

  it('has 13,794 persons away and 30 who came and have not left', () => {
    const away = latest('PS-OUTFLOW', ID, ['流出日期', '外出时间']).filter((row) => cell(row, '返回日期') === '');
    const came = latest('PS-INFLOW', ID, ['标准地址编码']).filter((row) => cell(row, '离开日期') === '');
    expect([away.length, came.length]).toEqual([13_794, 30]);
  });

  it('counts 52,746 persons with hukou and 40,248 residents, a gap of 1,266 against the flows', () => {
    const [stock] = rows('PS-STOCK');
    expect([stock?.['户籍人口'], stock?.['常住人口']]).toEqual(['52746', '40248']);
    expect(40_248 - (52_746 - 13_794 + 30)).toBe(1266);
    expect(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))).toMatchObject({
      hukou: { 'IND-17': 7.2233 },
    });
  });

  it('has the faults of the plan: one person wrongly cancelled, two unregistered pupils, twenty stale stays', () => {
    const found = (check: string): number =>
      truth.filter((line) => line.kind === 'planted' && line.check === check && line.detectable === 'yes').length;
    expect([found('D03'), found('E01'), found('M08'), found('I15'), found('Q01')]).toEqual([1, 2, 20, 1, 1]);
  });

  it('reads as of the end of March 2026', () => {
    expect(summary.asOf).toBe('2026-03-31');
    expect(readFileSync(join(folder, 'as-of.txt'), 'utf8').trim()).toBe('2026-03-31');
  });
});

import { stdout } from 'node:process';
import { type Command, Option } from 'commander';
import { openSystem, type System } from '../../main/wire.ts';
import { figuresOf, parsePeriod, type PublishedFigure } from '../../pipeline/figures.ts';
import { stringify } from 'csv-stringify/sync';
import { tableOf } from '../table.ts';

interface Options {
  readonly period: string;
  readonly region: string;
  readonly format: 'ndjson' | 'csv' | 'table';
}

export const addFigures = (program: Command): void => {
  program
    .command('figures')
    .description('联席会议指标 / indicators with numerator, denominator, interval, target')
    .requiredOption('--period <period>', '2025, 2025-03, 2025Q1')
    .option('--region <code>', '地区 region', '')
    .addOption(new Option('--format <format>', '格式').choices(['ndjson', 'csv', 'table']).default('table'))
    .addHelpText('after', '\n例 example:\n  lianhe figures --period 2025 --region 290121101\n')
    .action(async ({ period, region, format }: Options) => {
      await using system = await openSystem();
      const figures = await publishedFigures(system, { period, region });
      if (format === 'ndjson') stdout.write(figures.map((figure) => `${JSON.stringify(figure)}\n`).join(''));
      else if (format === 'csv') stdout.write(stringify(figures.map(line), { header: true, columns: HEAD }));
      else stdout.write(figuresTable(figures));
    });
};

/** The figures of the newest finished run. */
export async function publishedFigures(
  { readings }: Pick<System, 'readings'>,
  question: { readonly period: string; readonly region: string },
) {
  return figuresOf(await readings.tallies(null), { period: parsePeriod(question.period), region: question.region });
}

const HEAD = [
  'id',
  '指标',
  'indicator',
  '口径 base',
  '分子 numerator',
  '分母 denominator',
  '值 value',
  '95% 区间 interval',
  '目标 target',
  '说明 note',
];

/** The table without its last column; notes follow below, each once. */
export function figuresTable(figures: readonly PublishedFigure[]): string {
  const notes = Map.groupBy(
    figures.filter(({ note }) => note !== null),
    ({ note }) => note?.zh ?? '',
  );
  const lines = [...notes].map(([zh, under]) => `  ${under.map(({ id }) => id).join('、')}:${zh}\n`);
  return `${tableOf(
    HEAD.slice(0, -1),
    figures.map((figure) => line(figure).slice(0, -1)),
    [4, 5, 6],
  )}${lines.join('')}`;
}

const line = ({
  id,
  name,
  base,
  unit,
  numerator,
  denominator,
  value,
  low,
  high,
  target,
  note,
}: PublishedFigure): readonly (string | number | null)[] => [
  id,
  name.zh,
  name.en,
  base,
  rounded(numerator),
  denominator === null ? '' : rounded(denominator),
  value === null ? '不适用 n/a' : `${value.toFixed(2)} ${unit}`,
  low === null || high === null ? '' : `${low.toFixed(2)}–${high.toFixed(2)}`,
  target === null ? '' : `${target} ${unit}`,
  note?.zh ?? '',
];

const rounded = (count: number): string => (Number.isInteger(count) ? String(count) : count.toFixed(1));

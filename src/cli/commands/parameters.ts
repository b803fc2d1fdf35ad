import { userInfo } from 'node:os';
import { stdout } from 'node:process';
import type { Command } from 'commander';
import { type ParameterName, type ParameterOverride, PARAMETERS } from '../../domain/parameters/parameters.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import { openSystem } from '../../main/wire.ts';
import { readAmount, readDay, readRegion, usage } from '../arguments.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly set?: string;
  readonly value?: number;
  readonly region: string;
  readonly since?: PlainDate;
  readonly until?: PlainDate;
}

export const addParameters = (program: Command): void => {
  program
    .command('parameters')
    .description('期限与阈值:查看或按地区设置 / thresholds: show, or set for a region')
    .option('--set <name>', '参数名 parameter')
    .option('--value <number>', '数值 value, in the unit of the parameter', readAmount)
    .option('--region <code>', '适用地区及其下级,缺省为全部 region and below; everywhere by default', readRegion, '')
    .option('--since <date>', '自何日起 first day', readDay)
    .option('--until <date>', '至何日止 last day', readDay)
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe parameters --set BIRTH_GRACE_DAYS --value 30 --region 290122 --since 2025-01-01\n',
    )
    .action(async (options: Options) => {
      await using system = await openSystem();
      await system.hub.inTransaction(async ({ parameters }) => {
        const override = overrideOf(options);
        if (override !== null) await parameters.set(override, userInfo().username);
        stdout.write(tableOf(HEAD, rowsOf(await parameters.overrides()), [1]));
      });
    });
};

const HEAD = ['参数 parameter', '数值 value', '单位 unit', '地区 region', '起 since', '止 until', '依据 source'];

function overrideOf({ set, value, region, since, until }: Options) {
  if (set === undefined) return null;
  if (!isName(set)) throw usage(`没有参数“${set}”`, `there is no parameter ${set}; run without --set for the list`);
  if (value === undefined || since === undefined)
    throw usage('请同时给出 --value 与 --since', 'give --value and --since as well');
  if (until !== undefined && until < since) throw usage('止日不能早于起日', 'the last day lies before the first');
  return { name: set, region, validFrom: since, validTo: until ?? null, value };
}

const isName = (name: string): name is ParameterName => Object.hasOwn(PARAMETERS, name);

/** Every default, each followed by the values set in its place. */
function rowsOf(overrides: readonly ParameterOverride[]) {
  return Object.entries(PARAMETERS).flatMap(([name, { value, unit, source, zh }]) => [
    [`${name} ${zh}`, value, unit, '', '', '', source],
    ...overrides
      .filter((override) => override.name === name)
      .map((override) => [
        `  ${name}`,
        override.value,
        unit,
        override.region || '—',
        override.validFrom,
        override.validTo,
        '',
      ]),
  ]);
}

import { stdout } from 'node:process';
import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { changeSchedule, listSchedules } from '../../actions/schedules.ts';
import { openSystem } from '../../main/wire.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly set?: string;
  readonly cron?: string;
  readonly state?: 'on' | 'off';
}

export const addSchedules = (program: Command): void => {
  program
    .command('schedules')
    .description('名册周期的定时任务:查看或更改 / the roster cycle: show or change')
    .option('--set <id>', '要更改的任务 schedule to change')
    .option('--cron <cron>', '六段,秒在前,上海时间 / six fields, seconds first, Asia/Shanghai')
    .addOption(new Option('--state <state>', '启用或停用').choices(['on', 'off']))
    .addHelpText('after', '\n例 example:\n  lianhe schedules --set check-monthly --cron "0 0 4 14 * *"\n')
    .action(async ({ set, cron, state }: Options) => {
      await using system = await openSystem();
      if (set !== undefined) {
        const change = {
          ...(cron === undefined ? {} : { cron }),
          ...(state === undefined ? {} : { enabled: state === 'on' }),
        };
        if (!(await changeSchedule(set, change, userInfo().username, system.hub)))
          throw new Error(`没有任务 ${set} / there is no schedule ${set}`);
      }
      const rows = (await listSchedules(system.hub)).map(({ id, zh, en, cron: at, tz, enabled, lastFiredAt }) => [
        id,
        zh,
        en,
        at,
        tz,
        enabled ? 'on' : 'off',
        lastFiredAt,
      ]);
      stdout.write(tableOf(['id', '任务', 'task', 'cron', 'tz', '状态', '上次 last'], rows));
    });
};

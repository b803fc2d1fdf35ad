import { stdout } from 'node:process';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import { openSystem } from '../../main/wire.ts';
import { readDay } from '../arguments.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly feed?: string;
  readonly region?: string;
  readonly org?: string;
  readonly since?: PlainDate;
  readonly until?: PlainDate;
  readonly cadence?: string;
}

export const addOwed = (program: Command): void => {
  program
    .command('owed')
    .description('应报清单:查看或设置 / the register of owed feeds: show or set')
    .option('--feed <code>')
    .option('--region <code>')
    .option('--org <org>', '报送单位', '')
    .option('--since <date>', '自何日起应报 coverage start', readDay)
    .option('--until <date>', '至何日止', readDay)
    .option('--cadence <cadence>', 'monthly, quarterly, term, occasional')
    .addHelpText('after', '\n例 example:\n  lianhe owed --feed MZ-CREM --region 290122 --since 2024-01-01\n')
    .action(async ({ feed, region, org = '', since, until, cadence }: Options) => {
      await using system = await openSystem();
      await system.hub.inTransaction(async ({ rosters }) => {
        if (feed && region && since)
          await rosters.setOwed({
            feed,
            region,
            org,
            since,
            until: until ?? null,
            cadence: cadence ?? null,
            setBy: userInfo().username,
          });
        const rows = (await rosters.owedFeeds()).map((owed) => [
          owed.feed,
          owed.region,
          owed.org,
          owed.since,
          owed.until,
          owed.cadence,
          owed.setBy,
        ]);
        stdout.write(
          tableOf(['名册 feed', '地区 region', '单位 org', '起 since', '止 until', '周期 cadence', '由 set by'], rows),
        );
      });
    });
};

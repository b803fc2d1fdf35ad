import { stdout } from 'node:process';
import type { Command } from 'commander';
import { openSystem } from '../../main/wire.ts';
import { tableOf } from '../table.ts';

const HEAD = ['', '版本 version', '批次 run', '名册对 pairs', '预期匹配 matches', '训练 fitted', '启用 used'];

export const addModelList = (model: Command): void => {
  model
    .command('list')
    .description('所有版本,* 为在用 / all versions, * scores now')
    .addHelpText('after', '\n例 example:\n  lianhe model list\n')
    .action(async () => {
      await using system = await openSystem();
      const { models, inUse, uses } = await system.hub.inTransaction(async ({ linkModels }) => ({
        models: await linkModels.list(),
        inUse: await linkModels.inUse(),
        uses: await linkModels.uses(),
      }));
      const usedFrom = (version: number) => {
        const use = uses.find((one) => one.version === version);
        return use === undefined ? '' : `${use.usedFrom.slice(0, 16)} ${use.usedBy} ${use.reason}`;
      };
      const mark = (version: number) => (version === inUse ? '*' : '');
      const rows = models.map(({ version, manifest: { run, pairs }, fittedAt, fittedBy }) => [
        mark(version),
        version,
        run,
        pairs.length > 2 ? `${pairs.length} 对 pairs` : pairs.map(({ pair }) => pair).join(' '),
        Math.round(pairs.reduce((sum, { expectedMatches }) => sum + expectedMatches, 0)),
        `${fittedAt.slice(0, 16)} ${fittedBy}`,
        usedFrom(version),
      ]);
      stdout.write(tableOf(HEAD, [...rows, [mark(0), 0, '', '内置 bundled', '', '', usedFrom(0)]], [1, 2, 4]));
    });
};

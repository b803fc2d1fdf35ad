import { userInfo } from 'node:os';
import { stdout } from 'node:process';
import type { Command } from 'commander';
import { openSystem } from '../../main/wire.ts';
import { useModel } from '../../pipeline/models/use-model.ts';
import { usage } from '../arguments.ts';
import { readVersion } from './model-arguments.ts';

export const addModelUse = (model: Command): void => {
  model
    .command('use')
    .description('启用一个已比较过的版本,下次比对生效 / put a compared version to use from the next run on')
    .argument('<version>', '版本,0 为内置 / 0 is the bundled one', readVersion)
    .requiredOption('--reason <text>', '依据 reason')
    .addHelpText('after', '\n例 example:\n  lianhe model use 2 --reason "复核工时减少,无误链接"\n')
    .action(async (version: number, { reason }: { readonly reason: string }) => {
      if (reason.trim() === '') throw usage('请写明启用依据', 'say why it is put to use');
      await using system = await openSystem();
      await useModel({ version, reason: reason.trim(), actor: userInfo().username }, system.hub);
      stdout.write(`版本 version ${version}: 下次比对生效 takes effect with the next check\n`);
    });
};

import { stdout } from 'node:process';
import type { Command } from 'commander';
import { withdrawRoster } from '../../actions/withdraw-roster.ts';
import { openSystem } from '../../main/wire.ts';

export const addWithdraw = (program: Command): void => {
  program
    .command('withdraw')
    .description('撤回一个批次 / take a wrong batch back')
    .argument('<batch>', '批次号 batch number', Number)
    .requiredOption('--reason <text>', '原因 reason')
    .addHelpText('after', '\n例 example:\n  lianhe withdraw 12 --reason "误报上月数据"\n')
    .action(async (batch: number, { reason }: { reason: string }) => {
      await using system = await openSystem();
      const { outcome } = await withdrawRoster(batch, reason, system.hub);
      if (outcome === 'not-found') throw new Error(`没有有效批次 ${batch} / there is no live batch ${batch}`);
      stdout.write(`批次 ${batch} 已撤回 / batch ${batch} withdrawn\n`);
    });
};

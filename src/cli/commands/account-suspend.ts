import { stdout } from 'node:process';
import type { Command } from 'commander';
import { suspendAccount } from '../../actions/access/manage-accounts.ts';
import { openSystem } from '../../main/wire.ts';
import { administrator } from '../prove-administrator.ts';
import { changeText } from '../refusal-text.ts';

export const addAccountSuspend = (account: Command): void => {
  account
    .command('suspend')
    .description('立即停用账号,结束其会话 / suspend an account at once; its sessions end')
    .argument('<account>', '账号 account')
    .option('--by <account>', '系统管理员或个人信息保护负责人 administrator or data-protection officer')
    .addHelpText('after', '\n例 example:\n  lianhe account suspend wang --by dora\n')
    .action(async (name: string, { by }: { by?: string }) => {
      await using system = await openSystem();
      const changer = await administrator(by, 'suspendAccess', system);
      const change = await suspendAccount(name, changer, system.hub);
      if (change.outcome !== 'changed') throw new Error(changeText(change));
      stdout.write(`${name} 已停用 suspended\n`);
    });
};

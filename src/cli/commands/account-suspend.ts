import { stdout } from 'node:process';
import type { Command } from 'commander';
import { suspendAccount } from '../../actions/access/manage-accounts.ts';
import { openSystem } from '../../main/wire.ts';
import { administrator } from '../prove-administrator.ts';

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
      if (!(await suspendAccount(name, changer, system.hub)))
        throw new Error('没有可停用的账号 / there is nothing to suspend');
      stdout.write(`${name} 已停用 suspended\n`);
    });
};

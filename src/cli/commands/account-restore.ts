import { stdout } from 'node:process';
import type { Command } from 'commander';
import { restoreAccount } from '../../actions/access/manage-accounts.ts';
import { openSystem } from '../../main/wire.ts';
import { administrator } from '../prove-administrator.ts';
import { changeText } from '../refusal-text.ts';

export const addAccountRestore = (account: Command): void => {
  account
    .command('restore')
    .description('恢复已停用的账号;岗位须重新确认 / lift a suspension; posts must be confirmed again')
    .argument('<account>', '账号 account')
    .option('--by <account>', '系统管理员 administrator who answers for it')
    .addHelpText('after', '\n例 example:\n  lianhe account restore wang --by anna\n')
    .action(async (name: string, { by }: { by?: string }) => {
      await using system = await openSystem();
      const changer = await administrator(by, 'restoreAccess', system);
      const change = await restoreAccount(name, changer, system.hub);
      if (change.outcome !== 'changed') throw new Error(changeText(change));
      stdout.write(`${name} 已恢复,岗位待确认 restored; posts wait for confirmation\n`);
    });
};

import { stdout } from 'node:process';
import type { Command } from 'commander';
import { letAskFreely } from '../../actions/access/manage-accounts.ts';
import { openSystem } from '../../main/wire.ts';
import { administrator } from '../prove-administrator.ts';
import { changeText } from '../refusal-text.ts';

export const addAccountAskFreely = (account: Command): void => {
  account
    .command('ask-freely')
    .description(
      '准许(或收回)自由查询:清单以外的 GraphQL 操作 / grant or take back operations that are not on the list',
    )
    .argument('<account>', '账号 account')
    .option('--off', '收回 take back')
    .option('--by <account>', '个人信息保护负责人 data-protection officer')
    .addHelpText('after', '\n例 example:\n  lianhe account ask-freely hc-gateway --by dora\n')
    .action(async (name: string, { by, off = false }: { by?: string; off?: boolean }) => {
      await using system = await openSystem();
      const changer = await administrator(by, 'grantFreeAsking', system);
      const change = await letAskFreely(name, !off, changer, system.hub);
      if (change.outcome !== 'changed') throw new Error(changeText(change));
      stdout.write(`${name} ${off ? '已收回 taken back' : '已准许 granted'}\n`);
    });
};

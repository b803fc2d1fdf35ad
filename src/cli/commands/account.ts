import type { Command } from 'commander';
import { addAccountAdd } from './account-add.ts';
import { addAccountAskFreely } from './account-ask-freely.ts';
import { addAccountBootstrap } from './account-bootstrap.ts';
import { addAccountList } from './account-list.ts';
import { addAccountResetCode } from './account-reset-code.ts';
import { addAccountRestore } from './account-restore.ts';
import { addAccountSuspend } from './account-suspend.ts';

/** Accounts of people: made, listed, suspended; the first administrators. */
export const addAccount = (program: Command): void => {
  const account = program
    .command('account')
    .description(
      '账号:新增、列出、停用、恢复、重置;首任管理员 / accounts: add, list, suspend, restore, reset; the first administrators',
    )
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe account bootstrap --admin anna --dpo dora --audit august\n  lianhe account add wang --name 王芳 --by anna\n',
    );
  for (const add of [
    addAccountBootstrap,
    addAccountAdd,
    addAccountList,
    addAccountSuspend,
    addAccountRestore,
    addAccountResetCode,
    addAccountAskFreely,
  ])
    add(account);
};

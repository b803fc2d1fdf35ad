import { stdout } from 'node:process';
import type { Command } from 'commander';
import { resetCredentials } from '../../actions/access/credentials.ts';
import { signInProver } from '../../main/sign-in-prover.ts';
import { openSystem } from '../../main/wire.ts';
import { handedText } from '../handed-text.ts';
import { administrator } from '../prove-administrator.ts';
import { changeText } from '../refusal-text.ts';

export const addAccountResetCode = (account: Command): void => {
  account
    .command('reset-code')
    .description('重发初始口令与验证器;岗位须重新确认 / a new first password and code; posts must be confirmed again')
    .argument('<account>', '账号 account')
    .option('--by <account>', '系统管理员 administrator who answers for it')
    .addHelpText('after', '\n例 example:\n  lianhe account reset-code wang --by anna\n')
    .action(async (name: string, { by }: { by?: string }) => {
      await using system = await openSystem();
      const changer = await administrator(by, 'manageAccounts', system);
      const resetting = await resetCredentials(name, changer, await signInProver(system.config), system.hub);
      if (resetting.outcome !== 'reset') throw new Error(changeText(resetting));
      stdout.write(handedText(name, resetting.handed));
    });
};

import { stdout } from 'node:process';
import type { Command } from 'commander';
import { addAccount } from '../../actions/access/manage-accounts.ts';
import { signInProver } from '../../main/sign-in-prover.ts';
import { openSystem } from '../../main/wire.ts';
import { usage } from '../arguments.ts';
import { handedText } from '../handed-text.ts';
import { administrator } from '../prove-administrator.ts';
import { refusalText } from '../refusal-text.ts';

interface Given {
  readonly name: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly by?: string;
}

export const addAccountAdd = (account: Command): void => {
  account
    .command('add')
    .description(
      '新增账号;有 --issuer 与 --subject 时经统一身份认证登录 / a new account; local unless issuer and subject are given',
    )
    .argument('<account>', '账号 account')
    .requiredOption('--name <text>', '姓名 name shown')
    .option('--issuer <url>', '身份认证服务 identity provider')
    .option('--subject <id>', '该服务中的标识 identifier there')
    .option('--by <account>', '系统管理员 administrator who answers for it')
    .addHelpText('after', '\n例 example:\n  lianhe account add wang --name 王芳 --by anna\n')
    .action(async (name: string, given: Given) => {
      await using system = await openSystem();
      const by = await administrator(given.by, 'manageAccounts', system);
      const request = { name, displayName: given.name, identity: identityOf(given) };
      const adding = await addAccount(request, by, await signInProver(system.config), system.hub);
      if (adding.outcome !== 'added')
        throw new Error(refusalText(adding.outcome === 'taken' ? 'name-taken' : adding.outcome));
      stdout.write(handedText(name, adding.handed));
    });
};

function identityOf({ issuer, subject }: Given) {
  if (issuer === undefined && subject === undefined) return null;
  if (issuer === undefined || subject === undefined)
    throw usage('--issuer 与 --subject 须同时给出', 'give issuer and subject together');
  return { issuer, subject };
}

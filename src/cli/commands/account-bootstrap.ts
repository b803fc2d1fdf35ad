import { stdout } from 'node:process';
import type { Command } from 'commander';
import {
  type FirstAdministrators,
  type Founding,
  foundAdministrators,
} from '../../actions/access/first-administrators.ts';
import { signInProver } from '../../main/sign-in-prover.ts';
import { openSystem } from '../../main/wire.ts';
import { handedText } from '../handed-text.ts';
import { usage } from '../arguments.ts';
import { refusalText } from '../refusal-text.ts';

export const addAccountBootstrap = (account: Command): void => {
  account
    .command('bootstrap')
    .description('在本机设立首任管理员,三人分设 / the first administrators, three different people, on the host')
    .option('--admin <name>', '系统管理员 administrator')
    .option('--dpo <name>', '个人信息保护负责人 data-protection officer')
    .option('--audit <name>', '审计员 auditor')
    .addHelpText('after', '\n例 example:\n  lianhe account bootstrap --admin anna --dpo dora --audit august\n')
    .action(async (names: FirstAdministrators) => {
      if (Object.keys(names).length === 0) throw usage('请至少指明一人', 'name at least one of them');
      await using system = await openSystem();
      const founding = await foundAdministrators(names, await signInProver(system.config), system.hub);
      if (founding.outcome === 'refused') throw new Error(whyNot(founding.why));
      for (const [name, adding] of founding.handed)
        stdout.write(handedText(name, adding.outcome === 'added' ? adding.handed : null));
    });
};

function whyNot(why: Extract<Founding, { outcome: 'refused' }>['why']): string {
  if (why === 'not-first')
    return '该角色已有生效的岗位;请由两名管理员授予和确认 / somebody holds the role; two administrators grant and confirm it';
  if (why === 'same-person') return '三个角色须由不同的人担任 / the roles are held by different people';
  return refusalText(why);
}

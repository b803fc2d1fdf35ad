import { stdout } from 'node:process';
import type { Command } from 'commander';
import { ACCOUNT_NAME_RULE, isAccountName } from '../../domain/access/account-name.ts';
import { issueAccessToken, revokeAccessToken } from '../../main/tokens.ts';
import { openSystem } from '../../main/wire.ts';
import { usage } from '../arguments.ts';
import { addPostOptions, type GivenPost, postOf } from '../post-arguments.ts';

export const addToken = (program: Command): void => {
  const token = program.command('token');
  addPostOptions(
    token
      .description('短期访问令牌,供本机脚本使用 / a short-lived bearer token for scripts on the host')
      .option('--user <name>', '用户 user'),
  )
    .option('--hours <n>', '有效小时,最多 12', Number, 1)
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe token --user zhang --role R-DQO --department PS --region 290121\n  lianhe token --user li --role R-SUBMIT --department HC --region 290121 --org H290121001\n',
    )
    .action(async ({ user, hours, ...given }: GivenPost & { user?: string; hours: number }) => {
      if (user === undefined) throw usage('请用 --user 指明用户', 'name the user with --user');
      if (!isAccountName(user)) throw usage(ACCOUNT_NAME_RULE.zh, ACCOUNT_NAME_RULE.en);
      stdout.write(`${await issueAccessToken({ user, hours, ...postOf(given) })}\n`);
    });
  token
    .command('revoke')
    .description('作废令牌,立即生效 / revoke a token at once')
    .argument('<token>', '令牌 token')
    .action(async (text: string) => {
      await using system = await openSystem();
      await revokeAccessToken(text, system);
      stdout.write('已作废 revoked\n');
    });
};

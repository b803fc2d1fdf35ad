import { stdout } from 'node:process';
import type { Command } from 'commander';
import { issueAccessToken } from '../../main/tokens.ts';
import { addPostOptions, type GivenPost, postOf } from '../post-arguments.ts';

export const addToken = (program: Command): void => {
  addPostOptions(
    program
      .command('token')
      .description('短期访问令牌,供本机脚本使用 / a short-lived bearer token for scripts on the host')
      .requiredOption('--user <name>', '用户'),
  )
    .option('--hours <n>', '有效小时,最多 12', Number, 1)
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe token --user zhang --role R-DQO --department PS --region 290121\n  lianhe token --user li --role R-SUBMIT --department HC --region 290121 --org H290121001\n',
    )
    .action(async ({ user, hours, ...given }: GivenPost & { user: string; hours: number }) => {
      stdout.write(`${await issueAccessToken({ user, hours, ...postOf(given) })}\n`);
    });
};

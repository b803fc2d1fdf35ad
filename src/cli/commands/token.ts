import { stdout } from 'node:process';
import type { Command } from 'commander';
import { issueAccessToken } from '../../main/tokens.ts';

export const addToken = (program: Command): void => {
  program
    .command('token')
    .description('短期访问令牌,供本机脚本使用 / a short-lived bearer token for scripts on the host')
    .requiredOption('--user <name>', '用户')
    .option('--role <role>', 'operator, data-quality, reviewer, submitter, secretary, auditor', 'operator')
    .option('--hours <n>', '有效小时', Number, 1)
    .addHelpText('after', '\n例 example:\n  lianhe token --user zhang --role data-quality\n')
    .action(async ({ user, role, hours }: { user: string; role: string; hours: number }) => {
      stdout.write(`${await issueAccessToken({ user, role, hours })}\n`);
    });
};

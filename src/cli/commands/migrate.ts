import { stderr } from 'node:process';
import type { Command } from 'commander';
import { openSystem } from '../../main/wire.ts';

export const addMigrate = (program: Command): void => {
  program
    .command('migrate')
    .description('更新数据库结构 / bring the schema up to date')
    .addHelpText('after', '\n例 example:\n  lianhe migrate\n')
    .action(async () => {
      await using system = await openSystem(undefined, 'opened');
      void system;
      stderr.write('数据库结构已是最新 the schema is up to date\n');
    });
};

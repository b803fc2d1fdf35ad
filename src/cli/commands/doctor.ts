import { stdout } from 'node:process';
import type { Command } from 'commander';
import { checkHealth } from '../../main/health.ts';

export const addDoctor = (program: Command): void => {
  program
    .command('doctor')
    .description('自检:缺什么、怎么补 / what is missing and how to get it')
    .option('--pages', '读遍数据库的每一页 / read every page of the database')
    .addHelpText('after', '\n例 example:\n  lianhe doctor --pages\n')
    .action(async ({ pages = false }: { readonly pages?: boolean }) => {
      const symptoms = await checkHealth(pages);
      for (const { name, ok, zh, en, remedy } of symptoms)
        stdout.write(`${ok ? '✓' : '✗'} ${name}: ${zh} / ${en}${remedy ? `\n    → ${remedy}` : ''}\n`);
      if (symptoms.some(({ ok }) => !ok)) process.exitCode = 1;
    });
};

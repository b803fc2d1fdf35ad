import { stdout } from 'node:process';
import type { Command } from 'commander';
import { checkHealth } from '../../main/health.ts';

export const addDoctor = (program: Command): void => {
  program
    .command('doctor')
    .description('自检:缺什么、怎么补 / what is missing and how to get it')
    .addHelpText('after', '\n例 example:\n  lianhe doctor\n')
    .action(async () => {
      const symptoms = await checkHealth();
      for (const { name, ok, zh, en, remedy } of symptoms)
        stdout.write(`${ok ? '✓' : '✗'} ${name}: ${zh} / ${en}${remedy ? `\n    → ${remedy}` : ''}\n`);
      if (symptoms.some(({ ok }) => !ok)) process.exitCode = 1;
    });
};

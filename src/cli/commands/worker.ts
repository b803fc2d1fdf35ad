import { stderr } from 'node:process';
import type { Command } from 'commander';
import { openSystem } from '../../main/wire.ts';
import { startWorkers, type Topic } from '../../../workers/index.ts';
import { readList } from '../arguments.ts';
import { untilStopped } from '../until-stopped.ts';

export const addWorker = (program: Command): void => {
  program
    .command('worker')
    .description('工作进程 / one worker process; any number may run')
    .option('--queues <names>', 'run,schedule', readList)
    .option('--concurrency <n>', '并行任务数', Number, 2)
    .addHelpText('after', '\n例 example:\n  lianhe worker --queues run --concurrency 2\n')
    .action(async ({ queues, concurrency }: { queues?: readonly string[]; concurrency: number }) => {
      await using system = await openSystem();
      await using workers = await startWorkers(system, {
        concurrency,
        ...(queues ? { topics: queues as readonly Topic[] } : {}),
      });
      void workers;
      stderr.write('工作进程已启动 worker started\n');
      await untilStopped();
    });
};

import { stderr } from 'node:process';
import type { Command } from 'commander';
import { openMetricsDoor } from '../../main/metrics-door.ts';
import { openSystem } from '../../main/wire.ts';
import { startWorkers, type Topic } from '../../../workers/index.ts';
import { readList } from '../arguments.ts';
import { untilStopped } from '../until-stopped.ts';

interface Options {
  readonly queues?: readonly string[];
  readonly concurrency: number;
  readonly metricsPort?: number;
}

export const addWorker = (program: Command): void => {
  program
    .command('worker')
    .description('工作进程 / one worker process; any number may run')
    .option('--queues <names>', 'run,schedule', readList)
    .option('--concurrency <n>', '并行任务数', Number, 2)
    .option('--metrics-port <port>', '在本机回环地址提供 /metrics / tell metrics on loopback', Number)
    .addHelpText('after', '\n例 example:\n  lianhe worker --queues run --concurrency 2\n')
    .action(async ({ queues, concurrency, metricsPort }: Options) => {
      await using system = await openSystem();
      await using workers = await startWorkers(system, {
        concurrency,
        ...(queues ? { topics: queues as readonly Topic[] } : {}),
      });
      void workers;
      await using metrics = metricsPort === undefined ? null : await openMetricsDoor(system, metricsPort);
      if (metrics) stderr.write(`metrics ${metrics.url}\n`);
      stderr.write('工作进程已启动 worker started\n');
      await untilStopped(system);
    });
};

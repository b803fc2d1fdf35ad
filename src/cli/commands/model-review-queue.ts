import { stdout } from 'node:process';
import type { Command } from 'commander';
import { openSystem } from '../../main/wire.ts';
import { reviewQueue, type WorthReviewing } from '../../pipeline/models/review-queue.ts';
import { lookAtHost } from '../look-at-host.ts';
import { tableOf } from '../table.ts';
import { readCount, readRun } from './model-arguments.ts';

interface Options {
  readonly top: number;
  readonly run: number | null;
}

const HEAD = ['名册对 pair', '待复核 pairs', '概率 probability', '价值 worth', '一致情况 pattern', '示例 example'];

export const addModelReviewQueue = (model: Command): void => {
  model
    .command('review-queue')
    .description('最值得先复核的模式 / the patterns most worth a review')
    .option('--top <n>', '条数 how many', readCount, 20)
    .option('--run <run>', '比对批次号 number of the run', readRun, null)
    .addHelpText('after', '\n例 example:\n  lianhe model review-queue --top 10\n')
    .action(async ({ top, run }: Options) => {
      await using system = await openSystem();
      const queue = await reviewQueue({ top, run }, system.hub);
      await lookAtHost(system, 'export', `review-queue:${run ?? 'latest'}`, { shown: queue.length });
      stdout.write(tableOf(HEAD, queue.map(rowOf), [1, 2, 3]));
    });
};

const rowOf = ({ pair, pairs, probability, worth, levels, example }: WorthReviewing) => [
  pair,
  pairs,
  probability.toFixed(3),
  worth.toFixed(1),
  levels.map(({ comparison, zh }) => `${comparison}:${zh}`).join(' '),
  example,
];

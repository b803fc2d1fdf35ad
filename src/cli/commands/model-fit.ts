import { userInfo } from 'node:os';
import { stdout } from 'node:process';
import type { Command } from 'commander';
import { openPairKernel } from '../../main/link-engine.ts';
import { openSystem } from '../../main/wire.ts';
import type { PairOfFeeds } from '../../pipeline/models/fitting-pairs.ts';
import { fitRegister } from '../../pipeline/models/fit-register.ts';
import type { StoredModel } from '../../ports/link-models.ts';
import { sayAll } from '../link-output/say.ts';
import { tableOf } from '../table.ts';
import { usage } from '../arguments.ts';
import { FittingProgress } from './model-fit-progress.ts';
import { readCount, readPair, readRun, readSeed } from './model-arguments.ts';

interface Options {
  readonly pair?: PairOfFeeds;
  readonly all?: boolean;
  readonly run: number | null;
  readonly seed: number;
  readonly threads?: number;
  readonly decisions: boolean;
}

export const addModelFit = (model: Command): void => {
  model
    .command('fit')
    .description('用一次比对的冻结输入训练新版本,不自动启用 / fit a new version on the frozen inputs of a run')
    .option('--pair <pair>', '一对名册,如 HC-BIRTH~PS-BIRTH / one pair of feeds', readPair)
    .option('--all', '所有按评分关联的名册对 / all pairs of feeds that are linked by score')
    .option('--run <run>', '比对批次号 number of the run', readRun, null)
    .option('--seed <n>', '抽样种子 / seed of the random pairs', readSeed, 1)
    .option('--threads <n>', '线程数,默认为处理器核数 / threads', readCount)
    .option('--with-decisions', '折入复核结论(缺省)/ fold officers’ decisions in (the default)')
    .option('--no-decisions', '不折入复核结论 / leave officers’ decisions out')
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe model fit --all\n  lianhe model fit --pair HC-DEATH~PS-DEATH --run 12\n',
    )
    .action(fit);
};

async function fit({ pair, all, run, seed, threads, decisions }: Options): Promise<void> {
  if ((pair === undefined) === (all !== true))
    throw usage('请给出 --pair 或 --all 之一', 'give either --pair or --all');
  await using system = await openSystem();
  await using kernel = openPairKernel({ threads });
  using progress = new FittingProgress();
  const request = { pair: pair ?? null, run, seed, withDecisions: decisions, actor: userInfo().username };
  const stored = await fitRegister(request, kernel, system.hub, progress.update);
  progress[Symbol.dispose]();
  sayAll(stored.manifest.warnings);
  stdout.write(fittedText(stored));
}

const HEAD = ['名册对 pair', '左 left', '右 right', '候选对 pairs', '预期匹配 matches', '分块召回 recall of blocking'];

/** What a version was fitted on, for people. */
export function fittedText({ version, manifest }: StoredModel): string {
  const { run, seed, pairs, decisions, lent } = manifest;
  const rows = pairs.map((one) => [
    one.pair,
    one.leftRecords,
    one.rightRecords,
    one.comparedPairs,
    one.expectedMatches,
    `${(one.blockingRecall * 100).toFixed(2)} %`,
  ]);
  return [
    `版本 version ${version}, run ${run}, seed ${seed}\n`,
    tableOf(HEAD, rows, [1, 2, 3, 4, 5]),
    `复核结论 decisions: 同一 same ${decisions.same}, 不同 not same ${decisions.notSame}, 双人 twice ${decisions.twice}\n`,
    lent.length === 0
      ? ''
      : `未观察到、沿用内置模型的等级 levels not observed, bundled numbers used: ${lent.join(', ')}\n`,
  ].join('');
}

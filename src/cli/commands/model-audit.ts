import { userInfo } from 'node:os';
import { stderr, stdout } from 'node:process';
import type { Command } from 'commander';
import { openSystem } from '../../main/wire.ts';
import { drawAudit } from '../../pipeline/models/draw-audit.ts';
import { lookAtHost } from '../look-at-host.ts';
import { readCount, readRun, readSeed } from './model-arguments.ts';

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly run: number | null;
}

export const addModelAudit = (model: Command): void => {
  model
    .command('audit-sample')
    .description('随机抽取关联与临界未关联的记录对供盲审 / draw links and near misses to be judged blindly')
    .option('--count <n>', '每对名册每层抽取数 / of each stratum of each pair of feeds', readCount, 200)
    .option('--seed <n>', '抽样种子 / seed', readSeed, 1)
    .option('--run <run>', '比对批次号 number of the run', readRun, null)
    .addHelpText(
      'after',
      '\n写出全部未答的记录对,每行两条;用 lianhe decide 作答 / prints the open pairs, answer them with lianhe decide\n例 example:\n  lianhe model audit-sample --count 200 > pairs.tsv\n',
    )
    .action(async ({ count, seed, run }: Options) => {
      await using system = await openSystem();
      const { drawn, open } = await drawAudit({ count, seed, run, actor: userInfo().username }, system.hub);
      await lookAtHost(system, 'export', `audit-sample:${run ?? 'latest'}`, { drawn, open: open.length });
      stderr.write(`新抽 drawn ${drawn}, 待答 open ${open.length}\n`);
      stdout.write(open.map(({ pairKey }) => `${pairKey.replace('~', '\t')}\n`).join(''));
    });
};

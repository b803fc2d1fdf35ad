import { stdout } from 'node:process';
import { type Command, Option } from 'commander';
import { simulate } from '../../simulator/simulate.ts';
import { progressOf } from '../progress.ts';

interface Options {
  readonly out: string;
  readonly population: number;
  readonly seed: string;
  readonly preset: 'county' | 'town';
}

export const addSimulate = (program: Command): void => {
  program
    .command('simulate')
    .description('虚构县的名册,含已知差错与 truth.csv / rosters of a fictitious county with labelled faults')
    .requiredOption('--out <dir>', '输出文件夹')
    .option('--population <n>', '户籍人口', Number, 52_746)
    .option('--seed <seed>', '种子', '1')
    .addOption(
      new Option('--preset <preset>', 'county:任意规模;town:示例镇').choices(['county', 'town']).default('county'),
    )
    .addHelpText('after', '\n例 example:\n  lianhe simulate --out rosters/ --population 470000 --seed 1\n')
    .action(async ({ out, population, seed, preset }: Options) => {
      const progress = progressOf('生成 simulate');
      const summary = await simulate({
        out,
        population,
        seed: Number(seed),
        preset,
        onProgress: (done: number, total: number) => progress.update(done, total),
      });
      progress.end();
      stdout.write(`${JSON.stringify(summary)}\n`);
    });
};

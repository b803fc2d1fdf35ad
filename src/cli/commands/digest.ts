import { stdout } from 'node:process';
import type { Command } from 'commander';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import { openSystem } from '../../main/wire.ts';
import { readDay } from '../arguments.ts';

export const addDigest = (program: Command): void => {
  program
    .command('digest')
    .description('全部业务数据的规范摘要 / canonical digest of all business data')
    .option('--as-of <date>', '只计到该日登记的数据', readDay)
    .addHelpText('after', '\n例 example:\n  lianhe digest --as-of 2026-03-31\n')
    .action(async ({ asOf }: { asOf?: PlainDate }) => {
      await using system = await openSystem(undefined, 'opened');
      stdout.write(`${await system.readings.digest(asOf ?? null)}\n`);
    });
};

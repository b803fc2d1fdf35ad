import { userInfo } from 'node:os';
import { stdout } from 'node:process';
import type { Command } from 'commander';
import { openSystem } from '../../main/wire.ts';
import { compareModels, USUAL_COST } from '../../pipeline/models/compare-models.ts';
import type { ModelComparisonOutcome, PairChange, RecordedComparison } from '../../ports/link-models.ts';
import { readAmount } from '../arguments.ts';
import { progressOf } from '../progress.ts';
import { tableOf } from '../table.ts';
import { readRun, readVersion } from './model-arguments.ts';

interface Options {
  readonly with?: number;
  readonly run: number | null;
  readonly minutes?: number;
}

export const addModelCompare = (model: Command): void => {
  model
    .command('compare')
    .description('在历史数据上比较两个版本:增减的关联与复核工时 / links gained and lost, officers’ hours')
    .argument('<version>', '新版本 new version', readVersion)
    .option('--with <version>', '另一版本,缺省为在用版本 / default: the one in use', readVersion)
    .option('--run <run>', '比对批次号 number of the run', readRun, null)
    .option('--minutes <n>', '复核一对所需分钟数 / minutes that one look at a pair costs', readAmount)
    .addHelpText('after', '\n例 example:\n  lianhe model compare 2 --with 1\n')
    .action(async (version: number, { with: other, run, minutes }: Options) => {
      await using system = await openSystem();
      const progress = progressOf('比较 compare, pairs of feeds');
      const cost = minutes === undefined ? USUAL_COST : { minutes, source: '--minutes' };
      const request = { version, with: other ?? null, run, cost, actor: userInfo().username };
      const outcome = await compareModels(request, system.hub, (done, total) => progress.update(done, total));
      progress.end();
      stdout.write(outcomeText(outcome));
    });
};

const HEAD = [
  '名册对 pair',
  '评分关联 links P',
  '增 gained',
  '减 lost',
  '待复核 reviews',
  '增 gained',
  '减 lost',
  '层级关联中评分亦达阈值 of tier links, also by score',
];

/** What a version changes, for people. */
export function outcomeText(outcome: ModelComparisonOutcome): string {
  const { version, with: other, run, pairs, cost } = outcome;
  const rows = pairs.map((change) => [
    change.pair,
    `${change.before.links} → ${change.after.links}`,
    change.linksGained,
    change.linksLost,
    `${change.before.reviews} → ${change.after.reviews}`,
    change.reviewsGained,
    change.reviewsLost,
    tiersOf(change),
  ]);
  return [
    `版本 version ${other} → ${version}, run ${run}\n`,
    tableOf(HEAD, rows, [1, 2, 3, 4, 5, 6, 7]),
    `${hoursOf(outcome)} (${cost.minutes} min: ${cost.source})\n`,
  ].join('');
}

const tiersOf = ({ tierLinks: { all, before, after } }: PairChange): string =>
  all === 0 ? '' : `${percent(before, all)} → ${percent(after, all)}`;

const percent = (part: number, all: number): string => `${((part / all) * 100).toFixed(1)} %`;

const hoursOf = ({ hours }: ModelComparisonOutcome): string =>
  `复核工时 officers’ hours ${hours > 0 ? '+' : ''}${hours.toFixed(1)}`;

/** A recorded comparison in one line. */
export function comparedLine(recorded: RecordedComparison): string {
  const sum = (of: (change: PairChange) => number) => recorded.pairs.reduce((all, change) => all + of(change), 0);
  const links = `links +${sum((one) => one.linksGained)} −${sum((one) => one.linksLost)}`;
  const reviews = `reviews +${sum((one) => one.reviewsGained)} −${sum((one) => one.reviewsLost)}`;
  return `比较 compared with ${recorded.with} on run ${recorded.run}: ${links}, ${reviews}, ${hoursOf(recorded)} (${recorded.comparedAt.slice(0, 16)} ${recorded.comparedBy})\n`;
}

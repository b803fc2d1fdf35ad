import { setTimeout as sleep } from 'node:timers/promises';
import { stdout } from 'node:process';
import type { Command } from 'commander';
import { checks } from '../../domain/checks/index.generated.ts';
import { openSystem, type System } from '../../main/wire.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import { planRun, type RunCut } from '../../pipeline/plan-run.ts';
import type { Run, RunRequest } from '../../ports/runs.ts';
import { startWorkers } from '../../../workers/index.ts';
import { readDay, readList } from '../arguments.ts';
import { progressOf } from '../progress.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly asOf?: PlainDate;
  readonly knownAt?: string;
  readonly checks?: readonly string[];
  readonly region?: string;
  readonly confirm?: boolean;
  readonly full?: boolean;
}

export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description('匹配并比对,等待完成 / link and cross-check through the workers, and wait')
    .option('--as-of <date>', '截止日期(默认今天) / event time, default today', readDay)
    .option('--known-at <instant>', '按当时所知 / what was known at this instant')
    .option('--checks <codes>', '只运行这些规则,如 B01,D03', readList)
    .option('--region <code>', '只看该地区 / only this region')
    .option('--confirm', '确认首次比对并建立案件 / confirm and open cases')
    .option('--full', '全部重新匹配、核对,不接续上一批次 / link and check everything anew, not only what changed')
    .addHelpText('after', '\n例 example:\n  lianhe check --as-of 2026-03-31 --checks B01,D03 --region 290121\n')
    .action(async (options: Options) => {
      await using system = await openSystem();
      const run = await checkNow(
        {
          asOf: options.asOf ?? (system.hub.clock.today() as PlainDate),
          knownAt: options.knownAt ?? null,
          region: options.region ?? '',
          checks: options.checks ?? [],
          confirm: options.confirm ?? false,
          askedBy: 'cli',
        },
        system,
        { full: options.full ?? false },
      );
      stdout.write(manifestOf(run));
      stdout.write(await goesOnFrom(run, system));
      stdout.write(await countsOf(run, system));
    });
};

/** Plans a run, works on it in this process beside any other workers, and waits until it is done. */
export async function checkNow(request: RunRequest, system: System, cut: RunCut = {}): Promise<Run> {
  const run = await planRun(request, system.hub, cut);
  // The bar tells how far it is; only what goes wrong is said beside it.
  const logger = system.logger.level === 'info' ? system.logger.child({}, { level: 'warn' }) : system.logger;
  await using workers = await startWorkers({ ...system, logger }, { topics: ['run'] });
  void workers;
  const progress = progressOf(`比对 run ${run.number}`);
  for (;;) {
    const { state, chunksDone, chunksTotal } = await system.hub.inTransaction(({ runs }) => runs.progress(run.id));
    progress.update(chunksDone, chunksTotal);
    if (state === 'failed') throw new Error(`比对失败 the run failed: ${(await get(run.id, system)).failure ?? ''}`);
    if (state === 'done') break;
    await sleep(100);
  }
  progress.end();
  return get(run.id, system);
}

async function get(id: string, system: System): Promise<Run> {
  const run = await system.hub.inTransaction(({ runs }) => runs.get(id));
  if (!run) throw new Error(`没有比对批次 there is no run ${id}`);
  return run;
}

/** What a reader must know who wonders why a run was so quick. */
async function goesOnFrom({ base, counts }: Run, system: System): Promise<string> {
  if (base === null) return '';
  const { number } = await get(base, system);
  const touched = Number(counts['touched'] ?? 0);
  return `接续批次 ${number},重新核对 ${touched} 条,其余沿用 / goes on from run ${number}: ${touched} asked anew, all else holds\n`;
}

const manifestOf = ({ number, id, asOf, knownAt, region, manifestHash, digest, manifest, live }: Run): string =>
  [
    `run ${number} ${id}`,
    `as-of ${asOf}${knownAt === null ? '' : `, known-at ${knownAt}`}${region === '' ? '' : `, region ${region}`}${live ? '' : ' (历史口径,不改变案件 about the past: changes no case)'}`,
    `inputs ${manifest.inputs?.length ?? 0} batches, manifest ${manifestHash}`,
    `digest ${digest}`,
    '',
  ].join('\n');

/** Findings by check with their trends. */
export async function countsOf(run: Run, { readings }: Pick<System, 'readings'>): Promise<string> {
  const counts = new Map((await readings.checkCounts(run.id)).map((count) => [count.check, count]));
  const rows = checks.flatMap(({ code, name }) => {
    const count = counts.get(code);
    if (!count && run.checks.length > 0 && !run.checks.includes(code)) return [];
    const { new: fresh = 0, persisting = 0, regressed = 0 } = count?.byTrend ?? {};
    return [[code, name.zh, name.en, count?.conflicts ?? 0, fresh, persisting, regressed, count?.unanswerable ?? 0]];
  });
  const gone = Number((run.counts as Record<string, number>)['gone'] ?? 0);
  const cases = Number((run.counts as Record<string, number>)['casesOpened'] ?? 0);
  const head = [
    '规则',
    '名称',
    'check',
    '差异 findings',
    '新 new',
    '持续 persisting',
    '复现 regressed',
    '无法判断 cannot tell',
  ];
  return `${tableOf(head, rows, [3, 4, 5, 6, 7])}gone ${gone}, cases opened ${cases}\n${notCompared(run)}${notProcessed(run)}`;
}

/** How many rows the run set aside; batch and row of each are `notProcessed` of the run in the API. */
function notProcessed({ counts }: Run): string {
  const rows = Number(counts['notProcessed'] ?? 0);
  if (rows === 0) return '';
  return `未处理 ${rows} 行,其余各行照常(批次号和行号见接口 run.notProcessed) / ${rows} row${rows === 1 ? '' : 's'} not processed, all others are; batch and row of each: run.notProcessed in the API\n`;
}

/** What linking left out because too many records share a value; nothing is said where nothing was. */
function notCompared({ counts }: Run): string {
  const [keys = 0, mentions = 0, pairs = 0] = ['crowdedKeys', 'crowdedMentions', 'crowdedPairs'].map((name) =>
    Number(counts[name] ?? 0),
  );
  if (keys === 0) return '';
  return `未比对 not compared: ${keys} 个值各有千条以上记录 values that over a thousand records share (${mentions} 条次 mentions, 至多 at most ${pairs} 对 pairs)\n`;
}

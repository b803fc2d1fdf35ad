import { randomUUID } from 'node:crypto';
import { stderr, stdout } from 'node:process';
import { type Command, Option } from 'commander';
import { heldBatches, speakAboutHold, type HoldDeciding } from '../../actions/decide-hold.ts';
import { confirmFirstLoad, proposeFirstLoad, type FirstLoadSetting } from '../../actions/first-load.ts';
import type { Consumer } from '../../domain/access/actor.ts';
import type { HoldVerdict } from '../../domain/gates/hold.ts';
import { plainDate } from '../../domain/values/plain-date.ts';
import { openSystem } from '../../main/wire.ts';
import { readFilePeriod } from '../arguments.ts';
import { UsageError } from '../usage-error.ts';

interface Speaker {
  readonly by: string;
  readonly department: Consumer;
}

/** For the host's operator, who writes down what two officers said; the API knows its callers by their posts. */
export const addHeld = (program: Command): void => {
  const held = program
    .command('held')
    .description('门禁扣留的批次 / batches held by a gate against poisoned rosters')
    .addHelpText('after', '\n例 example:\n  lianhe held list\n  lianhe held release 12 --by 李敏 --department PS\n');
  held.command('list').description('待两人核对的批次 / what waits for two people').action(list);
  for (const verdict of ['release', 'refuse'] as const)
    spoken(
      held
        .command(verdict)
        .description(
          verdict === 'release'
            ? '放行(须两人,其中一人属主管部门)/ release, by two people of whom one is of the owner department'
            : '退回(须两人)/ refuse, by two people',
        )
        .argument('<batch>', '批次号 batch number', Number),
    ).action((batch: number, speaker: Speaker) => speak(batch, verdict, speaker));
  spoken(
    held
      .command('first-load')
      .description('首次装载期间暂停数量门禁(须两人)/ suspend the volume gates for a first load, by two people')
      .option('--feed <code>', '名册代码 feed')
      .option('--region <code>', '地区 region')
      .option('--period <from-until>', '20200101-20241231')
      .option('--confirm <id>', '第二人确认 the second person confirms'),
  ).action(firstLoad);
};

const spoken = (command: Command): Command =>
  command
    .requiredOption('--by <name>', '核对人账号 who says it')
    .addOption(
      new Option('--department <code>', '其部门 whose department')
        .choices(['PS', 'HC', 'MZ', 'ED', 'GR'])
        .makeOptionMandatory(),
    );

const actorOf = ({ by, department }: Speaker) =>
  ({ user: by, department, role: 'R-APPROVE', session: 'host' }) as const;

async function list(): Promise<void> {
  await using system = await openSystem();
  const held = await heldBatches(system.hub);
  // Data goes to stdout; that there is none is said beside it.
  if (held.length === 0) stderr.write('没有暂存待核的批次 / no batch is held\n');
  for (const { batch, fileName, rows, heldAt, first, stops } of held) {
    const voice = first === null ? '' : `, ${first.user}(${first.department}) ${first.verdict}`;
    stdout.write(`${batch} ${fileName} ${rows} 行 rows, ${heldAt}${voice}\n`);
    for (const { gate, zh, en, remedy } of stops) stdout.write(`  ${gate}: ${zh};${remedy.zh} / ${en}; ${remedy.en}\n`);
  }
}

async function speak(batch: number, verdict: HoldVerdict, speaker: Speaker): Promise<void> {
  await using system = await openSystem();
  stdout.write(`${tellHold(batch, await speakAboutHold(batch, verdict, actorOf(speaker), system.hub))}\n`);
}

function tellHold(batch: number, deciding: HoldDeciding): string {
  if (deciding.outcome === 'not-found') throw new Error(`没有被扣留的批次 ${batch} / there is no held batch ${batch}`);
  if (deciding.outcome === 'not-allowed') throw new Error(WHY_NOT[deciding.code]);
  return {
    waiting: `批次 ${batch} 待第二人确认 / batch ${batch} waits for a second person`,
    released: `批次 ${batch} 已放行,自即时起生效 / batch ${batch} released; it counts from now on`,
    refused: `批次 ${batch} 已退回 / batch ${batch} refused`,
  }[deciding.outcome];
}

const WHY_NOT = {
  ALREADY_DECIDED: '已有结论 / it is decided already',
  SAME_PERSON: '同一人不能确认两次 / the same person cannot speak twice',
  NO_OWNER: '两人中须有一人属主管部门 / one of the two must be of the department that owns the feed',
  TOO_MANY_TODAY: '此人今日处理的批次已达上限 / this person has decided too many batches today',
} as const;

interface FirstLoadOptions extends Speaker {
  readonly feed?: string;
  readonly region?: string;
  readonly period?: string;
  readonly confirm?: string;
}

async function firstLoad({ feed, region, period, confirm, ...speaker }: FirstLoadOptions): Promise<void> {
  if (confirm === undefined && (!feed || !region || !period))
    throw new UsageError(
      '需要 --feed、--region、--period,或 --confirm',
      'needs --feed, --region and --period, or --confirm',
    );
  await using system = await openSystem();
  const actor = actorOf(speaker);
  if (confirm !== undefined) return tellFirstLoad(await confirmFirstLoad(confirm, actor, system.hub));
  const { periodStart, periodEnd } = readFilePeriod(period ?? '');
  const load = {
    id: randomUUID(),
    feed: feed ?? '',
    region: region ?? '',
    from: plainDate(periodStart),
    until: plainDate(periodEnd),
  };
  tellFirstLoad(await proposeFirstLoad(load, actor, system.hub));
}

function tellFirstLoad(setting: FirstLoadSetting): void {
  if (setting.outcome === 'unknown-feed') throw new UsageError('没有这个名册代码', 'there is no such feed');
  if (setting.outcome === 'not-found') throw new Error('没有这项首次装载 / there is no such first load');
  if (setting.outcome === 'not-allowed') throw new Error(WHY_NOT[setting.code]);
  const { id } = setting.load;
  stdout.write(
    setting.outcome === 'proposed'
      ? `${id} 待第二人确认 waits for a second person: lianhe held first-load --confirm ${id} --by … --department …\n`
      : `${id} 已确认,数量门禁暂停 the volume gates are suspended\n`,
  );
}

import { randomUUID } from 'node:crypto';
import { stdout } from 'node:process';
import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { decideLink, type MentionName, undoDecision } from '../../actions/decide-link.ts';
import { openSystem } from '../../main/wire.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly verdict?: 'same' | 'not-same';
  readonly reason?: string;
  readonly undo?: string;
}

export const addDecide = (program: Command): void => {
  program
    .command('decide')
    .description('确认或否定一对记录为同一人,可撤销 / confirm or reject a pair, or undo')
    .argument('[left]', '<FEED>:<key>[#role]')
    .argument('[right]', '<FEED>:<key>[#role]')
    .addOption(new Option('--verdict <verdict>', '结论').choices(['same', 'not-same']))
    .option('--reason <text>', '依据 reason')
    .option('--undo <id>', '撤销一个结论 / take a decision back')
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe decide HC-DEATH:29012120250000001 "PS-DEATH:290121…|2025-03-01" --verdict same --reason "电话核实"\n',
    )
    .action(decide);
};

async function decide(
  left: string | undefined,
  right: string | undefined,
  { verdict, reason, undo }: Options,
): Promise<void> {
  await using system = await openSystem();
  const actor = userInfo().username;
  if (undo !== undefined) {
    const taken = await undoDecision(undo, actor, system.hub);
    if (!taken) throw new Error(`没有可撤销的结论 ${undo} / there is no live decision ${undo}`);
    stdout.write(`已撤销 undone ${undo}\n`);
    return;
  }
  if (!left || !right || !verdict || !reason)
    throw new UsageError('需要两条记录、--verdict 和 --reason', 'needs two records, --verdict and --reason');
  const deciding = await decideLink(
    {
      id: randomUUID(),
      left: nameOf(left),
      right: nameOf(right),
      verdict: verdict === 'same' ? 'same' : 'not_same',
      reason,
      actor,
    },
    system.hub,
  );
  if (deciding.outcome === 'unknown-feed')
    throw new UsageError(`没有名册代码 ${deciding.feed}`, `there is no feed ${deciding.feed}`);
  stdout.write(`${deciding.decision.id} ${deciding.decision.verdict}\n下次比对生效 takes effect with the next check\n`);
}

/** `FEED:key#role`, the role optional. */
function nameOf(text: string): MentionName {
  const at = text.indexOf(':');
  if (at < 0) throw new UsageError('记录写作 <FEED>:<key>', 'write a record as <FEED>:<key>');
  const [key = '', role] = text.slice(at + 1).split('#');
  return { feed: text.slice(0, at), key, ...(role === undefined ? {} : { role }) };
}

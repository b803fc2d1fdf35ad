import { stderr, stdout } from 'node:process';
import type { Command } from 'commander';
import { HOST } from '../../actions/access/noted.ts';
import { type Kept, keepRetention } from '../../actions/retention/keep-retention.ts';
import { previewErasure } from '../../actions/retention/preview-erasure.ts';
import { verifyErasures } from '../../actions/retention/verify-erasures.ts';
import { openSystem } from '../../main/wire.ts';
import { dueTable, ordersTable } from '../retention-tables.ts';

export const addRetention = (program: Command): void => {
  const retention = program
    .command('retention')
    .description('保存期限与清除 / terms of retention, and erasure at their end')
    .addHelpText('after', '\n例 example:\n  lianhe retention preview\n  lianhe retention run\n');
  retention
    .command('preview')
    .description('试算:到期、暂缓与无法判断的数量,不作更改 / what is due, held or unclear; changes nothing')
    .action(async () => {
      await using system = await openSystem();
      stdout.write(dueTable(await previewErasure(system.hub)));
    });
  retention
    .command('run')
    .description(
      '清除到期数据;大批量须个人信息保护负责人先确认 / erase what is due; much at once waits for confirmation',
    )
    .action(async () => {
      await using system = await openSystem();
      const kept = await keepRetention(HOST, system.hub);
      stderr.write(`${TOLD[kept.outcome]}\n`);
      if (kept.outcome !== 'nothing-due') stdout.write(ordersTable([kept.order]));
    });
  retention
    .command('orders')
    .description('清除令及其结果 / orders to erase, and what they erased')
    .action(async () => {
      await using system = await openSystem();
      stdout.write(ordersTable(await system.hub.inTransaction((stores) => stores.retention.orders())));
    });
  retention
    .command('verify')
    .description('核对:缺失的行是否都有清除令,清除内容是否与留痕一致 / is all that is gone accounted for by an order')
    .action(async () => {
      await using system = await openSystem();
      process.exitCode = tellDiscrepancies(await verifyErasures(system.hub));
    });
};

const TOLD: Readonly<Record<Kept['outcome'], string>> = {
  'nothing-due': '没有到期数据 / nothing is due',
  waits: '数量较大,待个人信息保护负责人确认 / much at once: the data-protection officer confirms it first',
  interrupted: '正在比对,下次继续 / a run is at work: the order goes on the next time',
  done: '已清除 / erased',
};

function tellDiscrepancies(found: Awaited<ReturnType<typeof verifyErasures>>): number {
  if (found.length === 0) stdout.write('清除记录相符 / all that is gone is accounted for\n');
  for (const { what, expected, found: instead } of found)
    stdout.write(`不符 differs: ${what}: 应为 expected ${expected || '—'}, 实为 found ${instead || '—'}\n`);
  return found.length === 0 ? 0 : 1;
}

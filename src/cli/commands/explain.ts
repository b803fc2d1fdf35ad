import { stdout } from 'node:process';
import type { Command } from 'commander';
import { checks } from '../../domain/checks/index.generated.ts';
import { openSystem } from '../../main/wire.ts';
import { explain } from '../../pipeline/explain.ts';

export const addExplain = (program: Command): void => {
  program
    .command('explain')
    .description('说明一项差异的依据 / why a finding was raised')
    .argument('<id>', '差异编号 finding id')
    .addHelpText('after', '\n例 example:\n  lianhe explain 0b7e0f3a-…\n')
    .action(async (id: string) => {
      await using system = await openSystem();
      const answer = await system.readings.answer(id);
      const check = checks.find(({ code }) => code === answer?.check);
      if (!answer || !check) throw new Error(`没有差异 ${id} / there is no finding ${id}`);
      const ids = answer.evidence.flatMap(({ recordId }) => recordId ?? []);
      const records = await system.readings.recordsByIds(ids);
      const [subject] = answer.evidence;
      const links = subject ? await system.readings.linksOfRecord(subject.feed, subject.key) : [];
      system.logger.info({ what: 'explain', finding: id, by: 'host operator' }, 'records shown in full');
      const inOrder = ids.flatMap((recordId) => records.filter((record) => record.recordId === recordId));
      stdout.write(explain({ answer, check, records: inOrder, links }));
    });
};

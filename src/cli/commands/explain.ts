import { stdout } from 'node:process';
import type { Command } from 'commander';
import { checks } from '../../domain/checks/index.generated.ts';
import { openSystem, type System } from '../../main/wire.ts';
import { explain } from '../../pipeline/explain.ts';
import { explainPair, type Unexplained } from '../../pipeline/explain-link.ts';
import { explainLink } from '../../pipeline/link-explanation/text.ts';
import type { LinkEnd } from '../../ports/link-evidence.ts';
import type { AnswerReading } from '../../ports/readings.ts';
import { readQuestion } from './explain-question.ts';
import { lookAtHost } from '../look-at-host.ts';

const EXAMPLES = `
例 example:
  lianhe explain 0b7e0f3a-…                                        差异或匹配 a finding or a link
  lianhe explain "HC-BIRTH:W290000100#child~PS-BIRTH:290121…#child"  一对记录 a pair
  lianhe explain HC-BIRTH:W290000100 PS-BIRTH:290121…               为何(未)匹配 why (not) linked
`;

export const addExplain = (program: Command): void => {
  program
    .command('explain')
    .description(
      '说明一项差异的依据,或两条记录为何匹配、为何未匹配 / why a finding was raised, or two records are linked or not',
    )
    .argument('<id>', '差异或匹配的编号,或一对记录,或 FEED:key#role / finding id, link id, pair, or one record')
    .argument('[other]', '另一条记录 FEED:key#role / the other record')
    .addHelpText('after', EXAMPLES)
    .action(async (first: string, second: string | undefined) => {
      const question = readQuestion(first, second);
      await using system = await openSystem();
      await (question.kind === 'pair' ? explainTwo(...question.pair, system) : explainOne(question.id, system));
    });
};

async function explainOne(id: string, system: System): Promise<void> {
  const answer = await system.readings.answer(id);
  if (answer) {
    await explainFinding(answer, system);
    return;
  }
  const link = await system.readings.linkEvidence.linkById(id);
  if (!link) throw new Error(`没有差异或匹配 ${id} / there is no finding or link ${id}`);
  await explainTwo(link.left, link.right, system);
}

async function explainFinding(answer: AnswerReading, system: System): Promise<void> {
  const { readings } = system;
  const check = checks.find(({ code }) => code === answer.check);
  if (!check) throw new Error(`没有规则 ${answer.check} / there is no check ${answer.check}`);
  const ids = answer.evidence.flatMap(({ recordId }) => recordId ?? []);
  const records = await readings.recordsByIds(ids);
  const [subject] = answer.evidence;
  const links = subject ? await readings.linksOfRecord(subject.feed, subject.key) : [];
  await lookAtHost(system, 'read', `finding:${answer.id}`, { records: ids });
  const inOrder = ids.flatMap((recordId) => records.filter((record) => record.recordId === recordId));
  stdout.write(explain({ answer, check, records: inOrder, links }));
}

async function explainTwo(one: LinkEnd, other: LinkEnd, system: System): Promise<void> {
  const { readings, hub } = system;
  const account = await explainPair(one, other, { evidence: readings.linkEvidence, hub });
  if (account.outcome !== 'linked' && account.outcome !== 'not-linked') throw new Error(whyUnexplained(account));
  const records = await readings.recordsByIds(account.recordIds);
  const feeds = [account.left.feed, account.right.feed];
  await lookAtHost(system, 'read', `link:${account.linkId}`, { feeds, records: account.recordIds });
  stdout.write(explainLink(account, records));
}

function whyUnexplained(account: Unexplained): string {
  if (account.outcome === 'no-run')
    return '尚未比对过;请先运行 lianhe check / nothing was compared yet; run lianhe check';
  if (account.outcome === 'same-record') return '两边是同一条记录 / both are the same record';
  const { feed, role } = account.end;
  return `最近一次比对中没有这条 ${feed} 记录(${role}) / the newest run read no such record of ${feed} (${role})`;
}

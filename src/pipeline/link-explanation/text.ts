import { feedById } from '../../domain/feeds/index.generated.ts';
import { chanceWords, signed } from '../../domain/link-model/chance-words.ts';
import { KEY_STATE_WORDS } from '../../domain/link-model/rule-states.ts';
import { weightOf } from '../../domain/link-model/weights.ts';
import { mentionRef } from '../../domain/linkage/mention.ts';
import type { LinkDecision } from '../../ports/link-decisions.ts';
import type { LinkEnd, PairReading } from '../../ports/link-evidence.ts';
import type { RecordReading } from '../../ports/readings.ts';
import { section } from '../explain.ts';
import { sideBySide } from '../explain-fields.ts';
import type { LinkAccount, NoLinkAccount } from '../explain-link.ts';
import type { RivalAccount } from './candidates.ts';
import { chartLines } from './chart.ts';
import type { ScoreAccount } from './score.ts';
import { reasonWords, standingWords, tierWords, verdictWords } from './words.ts';

/** Why two records are linked or not, in plain text: the records, the verdict, the score term by term, the other candidates. */
export function explainLink(account: LinkAccount | NoLinkAccount, records: readonly RecordReading[]): string {
  const { left, right, pairKey, score, decision, candidates } = account;
  const shown = records.filter(({ recordId }) => account.recordIds.includes(recordId));
  const [one, other] = [left, right].map(({ feed, key }) =>
    shown.find((record) => record.feed === feed && record.key === key),
  );
  return [
    heading(account),
    section('记录 Records', [recordLine('左 left', left, one), recordLine('右 right', right, other)]),
    section('逐项对照 Field by field', one && other ? sideBySide(one, other, [{ pairKey }]) : []),
    section(
      '判定 Verdict',
      account.outcome === 'linked' ? verdictLines(account.link) : [account.why.zh, account.why.en],
    ),
    section('人工判定 Officer’s decision', decision === null ? [] : decisionLines(decision)),
    section('候选规则 Blocking rules', account.outcome === 'linked' ? [] : ruleLines(account)),
    section(
      '得分(比特,每 1 比特可能性加倍) Score in bits, each doubles the odds',
      score === null ? [] : scoreLines(score),
    ),
    section('其他人选 Other candidates', candidates.flatMap(candidateLines)),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

function heading({ outcome, pairKey, linkId, run, score }: LinkAccount | NoLinkAccount): string {
  const title = outcome === 'linked' ? '匹配 Link' : '未匹配 Not linked';
  const from = run === null ? [] : [`第${run.number}次比对 run ${run.number}`];
  const model = score === null ? [] : [`模型 model ${score.modelVersion}`];
  return [`${title} ${linkId}`, pairKey, [...from, ...model].join(' · ')].filter((line) => line !== '').join('\n');
}

function recordLine(side: string, { feed, key, role }: LinkEnd, record: RecordReading | undefined): string {
  const from = record ? ` — ${record.fileName} 第${record.rowNo}行 row ${record.rowNo}` : '';
  return `${side}: ${feedById.get(feed)?.name.zh ?? feed} ${feed} ${key} (${role})${from}`;
}

function verdictLines({ tier, standing, reason, agrees, differs, ruleVersion }: PairReading): readonly string[] {
  const [how, stands] = [tierWords(tier), standingWords(standing)];
  const why = reason === null ? null : reasonWords(reason);
  return [
    `${tier} ${how.zh} / ${how.en}`,
    `${stands.zh} / ${stands.en}${why === null ? '' : `: ${why.zh} / ${why.en}`}`,
    `一致 agrees ${agrees.join(', ') || '—'}; 不同 differs ${differs.join(', ') || '—'}; 规则 rules v${ruleVersion}`,
  ];
}

function decisionLines({ verdict, reason, actor, decidedAt }: LinkDecision): readonly string[] {
  const words = verdictWords(verdict);
  return [`${words.zh} / ${words.en}: ${reason} (${actor}, ${decidedAt.slice(0, 10)})`];
}

const ruleLines = ({ rules }: NoLinkAccount): readonly string[] =>
  rules.map(({ rule, state }) => `${rule}: ${KEY_STATE_WORDS[state].zh} ${KEY_STATE_WORDS[state].en}`);

function scoreLines({ waterfall, sentence }: ScoreAccount): readonly string[] {
  const chance = chanceWords(weightOf(waterfall.probability));
  return [...chartLines(waterfall), `${chance.zh} / ${chance.en}`, sentence.zh, sentence.en];
}

function candidateLines({ record, of, link, waterfall, words }: RivalAccount): readonly string[] {
  const stands = link === null ? null : standingWords(link.standing);
  const how = link === null || stands === null ? '未匹配 not linked' : `${link.tier} ${stands.zh} ${stands.en}`;
  return [
    `${mentionRef(record)} ↔ ${mentionRef(of)}: ${signed(waterfall.total)} · ${how}`,
    `  ${words.zh}`,
    `  ${words.en}`,
  ];
}

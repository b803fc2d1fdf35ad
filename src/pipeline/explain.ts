import type { Wording } from '../domain/values/wording.ts';
import type { Compared, Consulted } from '../domain/checks/answer.ts';
import type { Check } from '../domain/checks/check.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { signed } from '../domain/link-model/chance-words.ts';
import type { AnswerReading, LinkReading, RecordReading } from '../ports/readings.ts';
import { fieldLines } from './explain-fields.ts';

/** Everything an explanation is made from. */
export interface Explainable {
  readonly answer: AnswerReading;
  readonly check: Check;
  readonly records: readonly RecordReading[];
  readonly links: readonly LinkReading[];
}

interface AnswerDetails {
  readonly consulted?: readonly Consulted[];
  readonly compared?: readonly Compared[];
  readonly legalEnd?: string;
  readonly graceDays?: number;
  readonly goesAwayWhen?: Wording;
}

/**
 * Why a finding stands, in plain text: the rule and its source, the records side by side, dates and watermarks consulted,
 * links, and what would make it go away.
 */
export function explain({ answer, check, records, links }: Explainable): string {
  const details = answer.details as AnswerDetails;
  return [
    heading(answer, check),
    rule(check),
    section('结论 Answer', [answer.explanation.zh, answer.explanation.en]),
    section('记录 Records', recordLines(answer, records)),
    section('逐项对照 Field by field', fieldLines(details.compared ?? [], answer, records, links)),
    section('日期 Dates', dateLines(answer, details)),
    section('名册水位 Rosters consulted', (details.consulted ?? []).map(consultedLine)),
    section('匹配 Links', links.map(linkLine)),
    section('如何消除 What would make it go away', goesAway(details, check)),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

const heading = (
  { id, severity, doubt, owner, due, unverified }: AnswerReading,
  { code, name, version }: Check,
): string =>
  `${code} v${version} ${name.zh} / ${name.en}\n${id}\n${severity ?? doubt} · 责任 owner ${owner ?? '—'}${due === null ? '' : ` · 法定期限 due ${due}`}${unverified ? ' · 未经户籍人口库核验 unverified' : ''}`;

const rule = ({ rule: text, source, actions }: Check): string =>
  section('规则 Rule', [text.zh, text.en, `依据 source: ${source}`, `可选措施 actions: ${actions.join(', ')}`]);

/** A title over its lines; nothing without lines. */
export const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`;

function recordLines({ evidence }: AnswerReading, records: readonly RecordReading[]): readonly string[] {
  return evidence.map(({ feed, key, region, role }) => {
    const record = records.find((candidate) => candidate.feed === feed && candidate.key === key);
    const from = record ? ` — ${record.fileName} 第${record.rowNo}行 row ${record.rowNo}` : '';
    return `${role}: ${feedById.get(feed)?.name.zh ?? feed} ${feed} ${key} (${region})${from}`;
  });
}

function dateLines({ asOf, due, until }: AnswerReading, { legalEnd, graceDays }: AnswerDetails): readonly string[] {
  return [
    `截止 as of ${asOf}`,
    ...(legalEnd === undefined ? [] : [`法定期限 legal end ${legalEnd}`, `宽限 grace ${graceDays ?? 0} 天 days`]),
    ...(due === null || legalEnd !== undefined ? [] : [`应办 due ${due}`]),
    ...(until === null ? [] : [`可再判断 ask again from ${until}`]),
  ];
}

const consultedLine = ({ feed, region, owed, from, watermark, neededFrom, neededUntil }: Consulted): string =>
  owed
    ? `${feed} ${region}: ${from ?? '—'} … ${watermark ?? '—'} (需要 needed ${neededFrom ?? '—'} … ${neededUntil ?? '—'})`
    : `${feed} ${region}: 未列入应报,未核对 not owed, not consulted`;

const linkLine = ({ pairKey, tier, standing, reason, agrees, differs, score }: LinkReading): string =>
  `${pairKey} ${tier} ${standing}${reason === null ? '' : ` (${reason})`}${score === null ? '' : `; 得分 score ${signed(score.weight)} 比特 bits`}; 一致 agrees ${agrees.join(', ') || '—'}; 不同 differs ${differs.join(', ') || '—'}`;

function goesAway({ goesAwayWhen }: AnswerDetails, { shape }: Check): readonly string[] {
  const wording = goesAwayWhen ?? REMEDIES[shape];
  return [wording.zh, wording.en];
}

/** What settles a finding of each kind, unless the check says it better. */
const REMEDIES: Readonly<Record<Check['shape'], Wording>> = {
  absence: {
    zh: '对应记录补报,或本记录更正、作废,或确认匹配',
    en: 'the counterpart arrives, this record is corrected or voided, or a pair is confirmed',
  },
  difference: {
    zh: '责任单位更正有误的一侧并在下期名册中报送',
    en: 'the owner corrects the wrong side and sends it with the next roster',
  },
  sequence: {
    zh: '更正死亡记录或活动记录;若为误匹配,由数据质量员否定该匹配',
    en: 'either record is corrected, or an officer rejects the pair',
  },
  duplicate: {
    zh: '责任单位合并、作废或更正重复的记录',
    en: 'the owner merges, voids or corrects the repeated records',
  },
  single: { zh: '报送单位更正该记录', en: 'the sender corrects the record' },
  verification: {
    zh: '更正身份信息后与户籍人口库一致',
    en: 'the identity agrees with the population base after correction',
  },
  aggregate: { zh: '报送单位补报、重报或说明', en: 'the sender delivers, resends or explains' },
};

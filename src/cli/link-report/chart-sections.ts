import { weightOf } from '../../domain/link-model/weights.ts';
import { ruleFacts, type RuleFacts } from '../../pipeline/lists/rule-facts.ts';
import { selfWeights } from '../../pipeline/lists/self-weights.ts';
import { shareBelow, unlinkableCurve } from '../../pipeline/lists/unlinkables.ts';
import { histogramChart } from './histogram-chart.ts';
import { figure, htmlTable, section } from './html.ts';
import { rulesChart } from './rules-chart.ts';
import { unlinkablesChart } from './unlinkables-chart.ts';
import { weightChart } from './weight-chart.ts';
import type { ReportInput } from './report-input.ts';

/** The charts of a report, each in its section. */
export function chartSections({ linkage }: ReportInput): readonly string[] {
  const { thresholds } = linkage.model.design;
  const marks = [
    { label: `复核 review ${thresholds.review}`, bits: weightOf(thresholds.review) },
    { label: `关联 link ${thresholds.link}`, bits: weightOf(thresholds.link) },
  ];
  return [
    section('各等级的权重', 'weight of every level', figure(weightChart(linkage.model), ...WEIGHTS)),
    section(
      '权重分布',
      'weights of the compared pairs',
      figure(histogramChart(linkage.histogram, marks), ...HISTOGRAM),
    ),
    section('无法关联的记录', 'records that cannot be linked', unlinkables(linkage, weightOf(thresholds.link))),
    section('分块规则', 'blocking rules', rules(ruleFacts(linkage))),
  ];
}

const WEIGHTS: [string, string] = [
  '一个比特使两条记录属同一人的可能性之比加倍;蓝色支持,橙色反对。权重 = log2(m/u)。',
  'One bit doubles the odds; blue speaks for one person, orange against. Weight = log2(m/u).',
];

const HISTOGRAM: [string, string] = [
  '只含分块规则提出的候选对;纵轴为对数刻度。理想情况下两座山之间有低谷。',
  'Candidates of the blocking rules only, on a logarithmic scale. Ideally a valley parts two hills.',
];

function unlinkables(linkage: ReportInput['linkage'], link: number): string {
  const weights = selfWeights(linkage);
  const share = (shareBelow(weights.toSorted(), link) * 100).toFixed(1);
  return figure(
    unlinkablesChart(unlinkableCurve(weights), link),
    `有 ${share}% 的记录内容太少,即使与自身的副本相比也达不到关联阈值。`,
    `${share}% of the records hold too little to reach the link threshold even beside a copy of themselves.`,
  );
}

function rules(facts: readonly RuleFacts[]): string {
  const rows = facts.map(({ id, pairs, matches, share, lost }, at) => [
    id,
    pairs,
    facts.slice(0, at + 1).reduce((sum, rule) => sum + rule.pairs, 0),
    Math.round(matches),
    share === null ? null : `${(share * 100).toFixed(1)}%`,
    lost,
  ]);
  const head = [
    '规则 rule',
    '候选对 pairs',
    '累计 cumulative',
    '预计匹配 matches',
    '找回率 recaptured',
    '过大块丢失 lost',
  ];
  return `${figure(rulesChart(facts), ...RULES)}${htmlTable(head, rows)}`;
}

const RULES: [string, string] = [
  '一对可由多条规则提出,因此累计含重复。找回率:其他规则找到的匹配中,本规则也找到的比例。',
  'Several rules may propose one pair, so the sum counts it more than once. Recaptured: share of the matches of other rules that this one finds too.',
];

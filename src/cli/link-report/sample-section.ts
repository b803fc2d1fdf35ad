import { sentence } from '../../domain/link-model/sentence.ts';
import { DECISION_WORDS, type LinkOutcome } from '../../domain/clusters/decide.ts';
import type { Linkage } from '../../pipeline/link-lists.ts';
import { recordsAt } from '../../pipeline/lists/records-at.ts';
import { type SampledPair, samplePairs } from '../../pipeline/lists/sampled-pairs.ts';
import { escapeHtml, figure, htmlTable, section } from './html.ts';
import { masked } from './mask.ts';
import { waterfallChart } from './waterfall-chart.ts';
import type { ReportInput } from './report-input.ts';

/** Sampled pairs per outcome: enough to see the strongest, the middle and the weakest. */
const EACH = 3;

const OUTCOMES: Readonly<Record<LinkOutcome, string>> = {
  link: '自动关联 linked',
  review: '待复核 for review',
  none: '不关联 not linked',
};

/** Waterfalls of some pairs from certain to unlikely, with their values covered unless they may be shown. */
export async function sampleSection(input: ReportInput): Promise<string> {
  const sampled = samplePairs(input.linkage, input.decisions, EACH);
  const records = await sampledRecords(sampled, input.linkage);
  const body = sampled.map((pair, at) => sampleHtml(pair, at + 1, records, input)).join('');
  const note = input.showValues
    ? '<p class="against">本报告显示原值,请按个人信息管理。 This report shows values; handle it as personal data.</p>'
    : '<p>取值已遮盖;加 --show-values 可显示。 Values are covered; --show-values shows them.</p>';
  return section('样例', 'sampled pairs', note + body);
}

function sampleHtml(pair: SampledPair, number: number, records: SampledRecords, input: ReportInput): string {
  const { outcome, reason } = pair.decision;
  const { zh, en } = DECISION_WORDS[reason];
  const words = sentence(pair.waterfall);
  return [
    `<h3>${number}. ${OUTCOMES[outcome]} · ${pair.waterfall.total.toFixed(2)} 比特 bits · p = ${pair.probability.toFixed(4)}</h3>`,
    `<p>${escapeHtml(zh)}<br><small>${escapeHtml(en)}</small></p>`,
    htmlTable(['列 column', '左 left', '右 right'], valueRows(pair, records, input), false),
    figure(waterfallChart(pair.waterfall), words.zh, words.en),
  ].join('');
}

/** Cells of the sampled rows by row. */
interface SampledRecords {
  readonly left: ReadonlyMap<number, readonly string[]>;
  readonly right: ReadonlyMap<number, readonly string[]>;
}

async function sampledRecords(sampled: readonly SampledPair[], { lists }: Linkage): Promise<SampledRecords> {
  const [left, right] = [sampled.map((pair) => pair.left), sampled.map((pair) => pair.right)];
  if (lists.right !== null)
    return { left: await recordsAt(lists.left, new Set(left)), right: await recordsAt(lists.right, new Set(right)) };
  const both = await recordsAt(lists.left, new Set([...left, ...right]));
  return { left: both, right: both };
}

function valueRows(
  { left, right }: SampledPair,
  records: SampledRecords,
  { linkage, showValues }: ReportInput,
): readonly (readonly string[])[] {
  const { lists } = linkage;
  const shown = (value = '') => (showValues ? value : masked(value));
  const columns = (lists.right ?? lists.left).wanted.map(({ name }) => name);
  const rows = lists.left.wanted.map(({ name }, at) => [
    name,
    shown(records.left.get(left)?.[at]),
    shown(records.right.get(right)?.[columns.indexOf(name)]),
  ]);
  const ids = ['编号 id', linkage.ids.left.ids.at(left), (linkage.ids.right ?? linkage.ids.left).ids.at(right)];
  return [...(showValues ? [ids] : []), ...rows]
    .filter((row) => row.slice(1).some((value) => value !== ''))
    .map((row) => [...row]);
}

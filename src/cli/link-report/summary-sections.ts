import type { Wording } from '../../domain/values/wording.ts';
import { REASON_WORDS } from '../link-output/outcome-words.ts';
import { escapeHtml, htmlTable, section } from './html.ts';
import type { ReportInput } from './report-input.ts';

/** Title, figures and what must be known about the fit. */
export function summarySections(input: ReportInput): readonly string[] {
  const { linkage, summary } = input;
  const { lists, model, fitted, notices } = linkage;
  const names = [lists.left.name, ...(lists.right ? [lists.right.name] : [])].map(escapeHtml).join(' × ');
  const { name, version } = model.design;
  return [
    `<h1>关联报告 <small>Linkage report</small></h1><p>${names} · 模型 model ${escapeHtml(name)} ${version}</p>`,
    section('概况', 'summary', htmlTable(['项目 item', '数值 figure'], summaryRows(input))),
    outcomeSection(input),
    ...(summary.truth
      ? [
          section(
            '与已知答案比较',
            'against the known answer',
            htmlTable(['', '查准率 precision', '查全率 recall', 'F1'], truthRows(summary.truth)),
          ),
        ]
      : []),
    messages('提示与警告', 'notices and warnings', [...notices, ...fitted.warnings.map(({ message }) => message)]),
  ];
}

function summaryRows({ linkage, summary }: ReportInput): readonly (readonly [string, string | number | null])[] {
  const { low, recall } = linkage.fitted.recall;
  return [
    ['左名单记录 records, left', summary.left],
    ['右名单记录 records, right', summary.right],
    ['比较的对 pairs compared', summary.compared],
    ['预计匹配 expected matches', summary.expectedMatches],
    ['分块估计查全率(保守)blocking recall (pessimistic)', `${percent(recall)} (${percent(low)})`],
    ['先验(比特)prior in bits', linkage.model.parameters.prior.toFixed(2)],
    ['写出的对 pairs written', summary.written],
    ['组数 clusters', summary.clusters],
  ];
}

/** Links, pairs for review by reason, and the rest; with the thresholds that part them. */
function outcomeSection({ linkage, decisions, summary }: ReportInput): string {
  const { link, review } = linkage.model.design.thresholds;
  const rows = [
    [`自动关联 linked without a person, from p = ${link}`, summary.link],
    [`待人工复核 for review, from p = ${review}`, summary.review],
    ...summary.reviewReasons.map(({ reason, pairs }) => [
      `　${REASON_WORDS[reason]?.zh ?? ''} ${REASON_WORDS[reason]?.en ?? reason}`,
      pairs,
    ]),
    ['不关联 not linked', summary.none],
  ];
  const rule = decisions.oneToOne ? ONE_TO_ONE : CLUSTERED;
  const note = `<p>${escapeHtml(rule.zh)}<br><small>${escapeHtml(rule.en)}</small></p>`;
  return section('三种结果', 'three outcomes', htmlTable(['结果 outcome', '对 pairs'], rows) + note);
}

const ONE_TO_ONE: Wording = {
  zh: '一对一:概率已计入竞争同一记录的其他人选;并列、硬性矛盾、仅姓名有别的一律由人判定。',
  en: 'One to one: probabilities count whatever competes for the records; ties, hard conflicts and pairs told apart by names only are left to a person.',
};

const CLUSTERED: Wording = {
  zh: '各对单独计算概率;硬性矛盾及与同组其他记录不符的由人判定。',
  en: 'Each pair has its own probability; hard conflicts and pairs that their group speaks against are left to a person.',
};

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function truthRows({ at95, best, clusters }: NonNullable<ReportInput['summary']['truth']>) {
  const row = (name: string, score: typeof at95) => [
    name,
    ...[score.precision, score.recall, score.f1].map((share) => share.toFixed(4)),
  ];
  return [
    row('p ≥ 0.95', at95),
    row(`最佳阈值 best threshold (p ≥ ${best.probability.toFixed(3)})`, best),
    ...(clusters ? [row('分组 clusters', clusters)] : []),
  ];
}

function messages(zh: string, en: string, all: readonly Wording[]): string {
  if (all.length === 0) return section(zh, en, '<p>无 none</p>');
  return section(
    zh,
    en,
    `<ul>${all.map((one) => `<li>${escapeHtml(one.zh)}<br><small>${escapeHtml(one.en)}</small></li>`).join('')}</ul>`,
  );
}

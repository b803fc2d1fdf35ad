import type { Bilingual } from '../../domain/model-file/model-file.ts';
import { escapeHtml, htmlTable, section } from './html.ts';
import type { ReportInput } from './write-report.ts';

/** Title, figures and what must be known about the fit. */
export function summarySections(input: ReportInput): readonly string[] {
  const { linkage, summary } = input;
  const { lists, model, fitted, notices } = linkage;
  const names = [lists.left.name, ...(lists.right ? [lists.right.name] : [])].map(escapeHtml).join(' × ');
  const { name, version } = model.design;
  return [
    `<h1>关联报告 <small>Linkage report</small></h1><p>${names} · 模型 model ${escapeHtml(name)} ${version}</p>`,
    section('概况', 'summary', htmlTable(['项目 item', '数值 figure'], summaryRows(input))),
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
  const { thresholds } = linkage.model.design;
  const { low, recall } = linkage.fitted.recall;
  return [
    ['左名单记录 records, left', summary.left],
    ['右名单记录 records, right', summary.right],
    ['比较的对 pairs compared', summary.compared],
    ['预计匹配 expected matches', summary.expectedMatches],
    ['分块估计查全率(保守)blocking recall (pessimistic)', `${percent(recall)} (${percent(low)})`],
    ['先验(比特)prior in bits', linkage.model.parameters.prior.toFixed(2)],
    ['写出的对 pairs written', summary.written],
    [`其中达到关联阈值 of them from p = ${thresholds.link}`, summary.link],
    [`其中待复核 of them for review, from p = ${thresholds.review}`, summary.review],
    ['组数 clusters', summary.clusters],
  ];
}

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

function messages(zh: string, en: string, all: readonly Bilingual[]): string {
  if (all.length === 0) return section(zh, en, '<p>无 none</p>');
  return section(
    zh,
    en,
    `<ul>${all.map((one) => `<li>${escapeHtml(one.zh)}<br><small>${escapeHtml(one.en)}</small></li>`).join('')}</ul>`,
  );
}

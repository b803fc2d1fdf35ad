import { stdout } from 'node:process';
import type { Command } from 'commander';
import type { GroupQuality } from '../../domain/indicators/quality-by-group.ts';
import type { AuditedShare } from '../../domain/link-model/audit-quality.ts';
import type { Lag } from '../../domain/statistics/lag.ts';
import { SMALLEST_CELL } from '../../domain/statistics/small-cells.ts';
import { openSystem } from '../../main/wire.ts';
import { linkageQuality, linkageQualityByGroup } from '../../pipeline/models/linkage-quality.ts';
import type { AuditCount } from '../../ports/link-audits.ts';
import { tableOf } from '../table.ts';
import { qualityText } from './linkage-quality-text.ts';

export const addModelQuality = (model: Command): void => {
  model
    .command('quality')
    .description('抽查得出的匹配质量 IND-26,分群体 / linkage quality as audited, by group of persons')
    .addHelpText(
      'after',
      `\n样本与答复见 audit-sample;不足 ${SMALLEST_CELL} 例的不公布 / from the pairs of audit-sample; groups of fewer than ${SMALLEST_CELL} are withheld\n例 example:\n  lianhe model quality\n`,
    )
    .action(async () => {
      await using system = await openSystem();
      const audit = await system.hub.inTransaction(({ linkModels }) => linkModels.audits.counts());
      stdout.write(qualityReport(audit));
    });
};

/** IND-26 over everything audited so far, and by group of persons. */
export const qualityReport = (audit: readonly AuditCount[]): string =>
  `${qualityText(linkageQuality(audit))}\n${groupTable(linkageQualityByGroup(audit))}`;

const HEAD = [
  '群体 group',
  '',
  '',
  '已答关联 links',
  '已答临界 near misses',
  '精确率 precision %',
  '召回率 recall %',
  '比其他人 against others',
];

function groupTable(groups: readonly GroupQuality[]): string {
  const rows = groups.map(({ grouping, label, linked, missed, precision, recall, lag }, at) => [
    groups[at - 1]?.grouping === grouping ? '' : `${grouping.zh} ${grouping.en}`,
    label.zh,
    label.en,
    linked ?? WITHHELD,
    missed ?? WITHHELD,
    linked === null ? WITHHELD : shareText(precision),
    linked === null || missed === null ? WITHHELD : shareText(recall),
    LAGS[lag],
  ]);
  return tableOf(HEAD, rows, [3, 4, 5, 6]);
}

/** Withheld is not the same as unknown. */
const WITHHELD = '*';

const LAGS: Readonly<Record<Lag, string>> = {
  none: '',
  counted: '低1个百分点以上,或属偶然 lags, may be chance',
  certain: '低1个百分点以上 LAGS',
};

const shareText = (found: AuditedShare | null): string =>
  found === null ? '' : `${percent(found.share)} (${percent(found.interval.low)}–${percent(found.interval.high)})`;

const percent = (share: number): string => (share * 100).toFixed(2);

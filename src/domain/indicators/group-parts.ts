import type { Wording } from '../values/wording.ts';
import { groupKey } from '../audit-groups/audit-groups.ts';
import type { AuditedShare } from '../link-model/audit-quality.ts';
import { SMALLEST_CELL } from '../statistics/small-cells.ts';
import type { Part } from './define-indicator.ts';
import type { GroupQuality } from './quality-by-group.ts';

/** The shares of all groups as parts of IND-26: `minority=yes:recall`. */
export const groupParts = (groups: readonly GroupQuality[]): readonly Part[] =>
  groups.flatMap(({ grouping, label, precision, recall }) => {
    const of: Wording = { zh: `${grouping.zh} ${label.zh}`, en: `${grouping.en} ${label.en}` };
    const name = groupKey(grouping.code, label.code);
    return [
      ...sharePart(name, of, { name: 'precision', zh: '精确率', en: 'precision' }, precision),
      ...sharePart(name, of, { name: 'recall', zh: '召回率', en: 'recall' }, recall),
    ];
  });

function sharePart(
  name: string,
  of: Wording,
  what: Wording & { name: string },
  found: AuditedShare | null,
): readonly Part[] {
  if (found === null) return [];
  const { low, high } = found.interval;
  return [
    {
      name: `${name}:${what.name}`,
      zh: `${of.zh} ${what.zh}`,
      en: `${of.en} ${what.en}`,
      value: found.share * 100,
      low: low * 100,
      high: high * 100,
    },
  ];
}

/** What a reader must know about the groups: who is found less often, and that small numbers are withheld. */
export function groupNotes(groups: readonly GroupQuality[]): readonly Wording[] {
  const behind = groups.filter(({ lag }) => lag !== 'none');
  const names = (language: 'zh' | 'en', of: string): string =>
    behind
      .map(({ grouping, label }) => `${grouping[language]}${of}${label[language]}`)
      .join(language === 'zh' ? '、' : ', ');
  const lags = {
    zh: `召回率低于其他人逾1个百分点:${names('zh', ':')}`,
    en: `recall more than a point below that of others: ${names('en', ': ')}`,
  };
  const few = groups.some(({ linked, missed }) => linked === null || missed === null);
  return [...(behind.length === 0 ? [] : [lags]), ...(few ? [WITHHELD] : [])];
}

const WITHHELD: Wording = {
  zh: `少于${SMALLEST_CELL}例的群体不公布`,
  en: `groups of fewer than ${SMALLEST_CELL} are withheld`,
};

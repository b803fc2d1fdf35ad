import type { GateStop, Threshold } from './gate.ts';

/** A snapshot and what its successor no longer has; `rows` of the earlier one. */
export interface Shrinkage {
  readonly rows: number;
  readonly missing: number;
}

/** G2: a replacing file, or its voids, leave out records of what it replaces. Missing rows make findings disappear (AC-10). */
export function snapshotShrink({ rows, missing }: Shrinkage, threshold: Threshold): GateStop | null {
  const byShare = rows >= threshold('GATE_SNAPSHOT_LEAST') ? Math.floor(threshold('GATE_SHRINK_SHARE') * rows) : rows;
  const limit = Math.min(threshold('GATE_SHRINK_ROWS'), byShare);
  if (missing <= limit) return null;
  return {
    gate: 'G2',
    measured: missing,
    limit,
    zh: `与原名册 ${rows} 条相比缺少 ${missing} 条,上限 ${limit} 条`,
    en: `${missing} of ${rows} records of the earlier roster are missing; up to ${limit} pass`,
    remedy: {
      zh: '请核对导出是否完整(筛选、分页、隐藏行);应删除的记录请逐条作废,或两人放行',
      en: 'see whether the export is complete (filters, pages, hidden rows); void records one by one, or let two people release it',
    },
  };
}

/** G2 between periods: a stock roster that suddenly lists far fewer. Leavers are usual, so the share is wider. */
export function stockShrink({ rows, missing }: Shrinkage, threshold: Threshold): GateStop | null {
  const limit = Math.max(threshold('GATE_SHRINK_ROWS'), Math.floor(threshold('GATE_TERM_SHRINK_SHARE') * rows));
  if (missing <= limit) return null;
  return {
    gate: 'G2',
    measured: missing,
    limit,
    zh: `在册人数比上期 ${rows} 人少 ${missing} 人,上限 ${limit} 人`,
    en: `${missing} fewer are listed than the ${rows} of the period before; up to ${limit} pass`,
    remedy: {
      zh: '请核对是否漏报学校、班级或机构;属实的,请两人放行',
      en: 'see whether schools, classes or institutions were left out; if it is right, two people release it',
    },
  };
}

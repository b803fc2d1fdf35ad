import type { Parameter } from './parameters.ts';

const SHORTEST = '个人信息保护法 §19, §47 (shortest time needed); hub default';

const term = (
  zh: string,
  en: string,
  unit: Parameter['unit'],
  value: number,
  source: string = SHORTEST,
): Parameter => ({
  zh,
  en,
  unit,
  value,
  source,
});

/**
 * How long each class of data is kept (7.8 of the domain reference). They decide when something is erased, never what a check
 * answers. Local archive rules may ask for other terms: set them by region.
 */
export const RETENTION_PARAMETERS = {
  RETAIN_MATCHED_MONTHS: term('已匹配记录保存期', 'matched rows, after the end of their period', 'months', 24),
  RETAIN_UNMATCHED_MONTHS: term(
    '未匹配记录保存期',
    'unmatched rows, after the end of their period or of their last case',
    'months',
    12,
  ),
  RETAIN_CASE_MONTHS: term('案件个人信息保存期', 'personal data of a case, after it was closed', 'months', 12),
  RETAIN_CASE_MONTHS_S1: term('S1案件个人信息保存期', 'personal data of an S1 case, after it was closed', 'months', 36),
  RETAIN_APPEAL_MONTHS: term('异议材料保存期', 'objections, after they were decided', 'months', 60),
  RETAIN_UPLOAD_DAYS: term('原始文件与退回行保存期', 'raw files and rejected rows, after they came', 'days', 30),
  RETAIN_LOG_MONTHS: term(
    '访问与流转日志保存期',
    'entries of the evidence log and reasons of reveals',
    'months',
    36,
    '网络安全法 §21: at least 6 months; 网络数据安全管理条例 §12: 3 years for providing data',
  ),
  RETAIN_CONFIRM_FROM: term(
    '须个人信息保护负责人确认的清除条数',
    'items of one order from which the data-protection officer confirms it',
    'times',
    10_000,
    'four eyes for what cannot be undone; some two months of a county of 500,000 (hub default)',
  ),
} as const satisfies Record<string, Parameter>;

export type RetentionParameterName = keyof typeof RETENTION_PARAMETERS;

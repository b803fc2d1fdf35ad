import type { Parameter } from './parameters.ts';

const DESIGN = '3.5 of the security design, default of the hub';

const gate = (zh: string, en: string, unit: Parameter['unit'], value: number, source: string = DESIGN): Parameter => ({
  zh,
  en,
  unit,
  value,
  source,
});

/**
 * Thresholds of the gates against poisoned rosters. They decide whether a batch waits for two people, never what a check
 * answers. Published to senders: no person's secret depends on them.
 */
export const GATE_PARAMETERS = {
  GATE_PERIODS: gate('门禁参照期数', 'periods that a gate compares with', 'times', 12),
  GATE_LEAST_PERIODS: gate(
    '门禁最少参照期数',
    'fewest earlier periods for a median',
    'times',
    3,
    'a median of two is a guess',
  ),
  GATE_DEATHS_LEAST: gate('G1 死亡批量下限', 'G1: deaths in a batch that are never too many', 'persons', 20),
  GATE_DEATHS_FACTOR: gate('G1 死亡批量倍数', 'G1: times the median that is too many', 'times', 3),
  GATE_SHRINK_SHARE: gate('G2 快照缺失比例', 'G2: share of a snapshot missing in its replacement', 'share', 0.02),
  GATE_SHRINK_ROWS: gate('G2 快照缺失行数', 'G2: rows of a snapshot missing in its replacement', 'persons', 20),
  GATE_SNAPSHOT_LEAST: gate(
    'G2 快照最少行数',
    'G2: rows from which a share is looked at',
    'persons',
    100,
    'below it 2 % are fewer than two rows',
  ),
  GATE_TERM_SHRINK_SHARE: gate(
    'G2 在册名册跨期缩减比例',
    'G2: share by which a stock roster may shrink from one period to the next',
    'share',
    0.4,
    'one of three kindergarten classes leaves each summer: a third, and a margin',
  ),
  GATE_COLUMN_SHARE: gate('G3 单列批量变更比例', 'G3: share of rows that change one column', 'share', 0.05),
  GATE_COLUMN_ROWS: gate('G3 单列批量变更行数', 'G3: changed rows that are never too many', 'persons', 20),
  GATE_CLUSTER_ROWS: gate('G6 一人同类记录上限', 'G6: records of one feed that one number may have', 'times', 6),
  GATE_CLUSTER_DAYS: gate(
    'G6 可重复事项的回看天数',
    'G6: days that are looked back where an event may come more than once in a life',
    'days',
    365,
    'the longest cadence at which a roster is owed is a year (7.3 of the domain reference)',
  ),
  GATE_EDIT_VALUES: gate(
    'G7 核心项填法上限',
    'G7: different names or birth dates that one number may have',
    'times',
    3,
  ),
  GATE_EDIT_DAYS: gate('G7 核心项回看天数', 'G7: days in which they are counted', 'days', 90),
  GATE_HOLDS_A_DAY: gate('G8 每人每日放行上限', 'G8: held batches that one person decides a day', 'times', 60),
  GATE_VARIANT_SHARE: gate(
    'G10 近似重复比例',
    'G10: share of rows that are near variants of each other',
    'share',
    0.005,
  ),
  GATE_VARIANT_ROWS: gate('G10 近似重复行数', 'G10: near variants that are never too many', 'persons', 10),
} as const satisfies Record<string, Parameter>;

export type GateParameterName = keyof typeof GATE_PARAMETERS;

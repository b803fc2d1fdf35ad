import type { PlainDate } from '../values/plain-date.ts';
import { CASE_PARAMETERS } from './case-parameters.ts';
import { CALLER_PARAMETERS } from './caller-parameters.ts';
import { GATE_PARAMETERS } from './gate-parameters.ts';
import { RETENTION_PARAMETERS } from './retention-parameters.ts';

/** A number that law or practice fixes and a region may set otherwise. */
export interface Parameter {
  readonly zh: string;
  readonly en: string;
  readonly unit: 'months' | 'days' | 'workingDays' | 'years' | 'minutes' | 'times' | 'share' | 'persons' | 'flag';
  readonly value: number;
  readonly source: string;
}

/** Defaults of every threshold; overrides with validity and region are data (`parameter_override`). */
export const PARAMETERS = {
  BIRTH_ENTRY_MONTHS: {
    zh: '出生登记期限',
    en: 'birth entry period',
    unit: 'months',
    value: 1,
    source: '户口登记条例 §7; 公通字〔2021〕12号 §20',
  },
  BIRTH_GRACE_DAYS: { zh: '出生宽限', en: 'grace, births', unit: 'days', value: 15, source: 'default of the hub' },
  ADOPTION_ENTRY_DAYS: {
    zh: '收养后落户等待期',
    en: 'days for the household entry after an adoption',
    unit: 'days',
    value: 60,
    source: 'default of the hub (民法典 §1106 and 中国公民收养子女登记办法 (2023) §9 name no days)',
  },
  WELFARE_ENTRY_DAYS: {
    zh: '福利机构儿童落户等待期',
    en: 'days for the household entry after admission to an institution',
    unit: 'days',
    value: 90,
    source: '中国公民收养子女登记办法 (2023) §8: 60 days of public notice, and 30 days',
  },
  DEATH_CANCEL_MONTHS: {
    zh: '死亡注销期限',
    en: 'cancellation period',
    unit: 'months',
    value: 1,
    source: '户口登记条例 §8; 公通字〔2021〕12号 §31',
  },
  DEATH_GRACE_DAYS: { zh: '死亡宽限', en: 'grace, deaths', unit: 'days', value: 15, source: 'default of the hub' },
  BIRTH_CERT_MONTHS: {
    zh: '首次签发期限',
    en: 'first issue of the certificate',
    unit: 'months',
    value: 1,
    source: 'provincial practice (Shandong)',
  },
  BIRTH_CERT_GRACE_DAYS: {
    zh: '领证宽限',
    en: 'grace, certificates',
    unit: 'days',
    value: 30,
    source: 'default of the hub',
  },
  EVIDENCE_OF_DEATH_DAYS: {
    zh: '销户依据到达期限',
    en: 'days for evidence of a death to arrive',
    unit: 'days',
    value: 60,
    source: 'default of the hub',
  },
  CREMATION_CERT_DAYS: {
    zh: '火化后死亡证到达期限',
    en: 'days for the certificate after a cremation',
    unit: 'days',
    value: 45,
    source: '国卫规划发〔2026〕5号: 15 working days, and grace',
  },
  HOME_DEATH_DAYS: {
    zh: '居家死亡补证期限',
    en: 'days for the certificate of a home death',
    unit: 'days',
    value: 45,
    source: 'default of the hub',
  },
  INFANT_DEATH_DAYS: {
    zh: '婴儿死亡双登记期限',
    en: 'days for both registrations of an infant',
    unit: 'days',
    value: 60,
    source: '公通字〔2021〕12号 §25',
  },
  OLD_DEATH_YEARS: {
    zh: '往年死亡年限',
    en: 'years after which a death is no longer checked',
    unit: 'years',
    value: 5,
    source: 'default of the hub',
  },
  MOVED_GRAVE_DAYS: {
    zh: '迁坟间隔',
    en: 'death to cremation that marks a moved grave',
    unit: 'days',
    value: 365,
    source: 'default of the hub',
  },
  BURIAL_AREA: { zh: '土葬改革区以外', en: 'burial area (1 = yes)', unit: 'flag', value: 0, source: '殡葬管理条例' },
  TEMP_RESIDENCE_DAYS: {
    zh: '居住登记期限',
    en: 'temporary residence registration',
    unit: 'days',
    value: 3,
    source: '户口登记条例 §15; local rules',
  },
  RESIDENCE_GRACE_DAYS: {
    zh: '居住宽限',
    en: 'grace, residence',
    unit: 'days',
    value: 30,
    source: 'default of the hub',
  },
  STAY_LOOKBACK_DAYS: {
    zh: '入职前登记回看',
    en: 'days before the job in which a registration counts',
    unit: 'days',
    value: 30,
    source: 'default of the hub',
  },
  OVERLAP_COUNTIES_DAYS: {
    zh: '跨县重叠',
    en: 'overlap in two counties',
    unit: 'days',
    value: 60,
    source: 'default of the hub',
  },
  OVERLAP_DWELLINGS_DAYS: {
    zh: '同县两处重叠',
    en: 'overlap in two dwellings',
    unit: 'days',
    value: 90,
    source: 'default of the hub',
  },
  STALE_INFLOW_DAYS: {
    zh: '居住登记陈旧',
    en: 'days after the expected end',
    unit: 'days',
    value: 180,
    source: 'default of the hub',
  },
  ENROLMENT_GRACE_DAYS: {
    zh: '入学宽限',
    en: 'days after term start',
    unit: 'days',
    value: 60,
    source: 'default of the hub',
  },
  PLACEHOLDER_DAYS: {
    zh: '占位姓名期限',
    en: 'age of a placeholder name',
    unit: 'days',
    value: 60,
    source: 'default of the hub',
  },
  HALF_YEAR_DAYS: {
    zh: '半年',
    en: 'half a year',
    unit: 'days',
    value: 183,
    source: '居住证暂行条例 §2; statistics practice',
  },
  AFTER_DEATH_DAYS: {
    zh: '死亡后居住活动',
    en: 'days after a death before activity is odd',
    unit: 'days',
    value: 3,
    source: 'default of the hub',
  },
  TERM_AFTER_DEATH_DAYS: {
    zh: '死亡后在学',
    en: 'term start after the death',
    unit: 'days',
    value: 30,
    source: 'default of the hub',
  },
  MARRIAGE_AGE_MEN: { zh: '男法定婚龄', en: 'legal age, men', unit: 'years', value: 22, source: '民法典 §1047' },
  MARRIAGE_AGE_WOMEN: { zh: '女法定婚龄', en: 'legal age, women', unit: 'years', value: 20, source: '民法典 §1047' },
  STOCK_GAP_SHARE: {
    zh: '存量平衡差',
    en: 'stock balance gap',
    unit: 'share',
    value: 0.02,
    source: 'default of the hub',
  },
  REGRESSION_DAYS: {
    zh: '水位倒退天数',
    en: 'age of a row before its period',
    unit: 'days',
    value: 90,
    source: 'default of the hub',
  },
  REGRESSION_SHARE: {
    zh: '水位倒退比例',
    en: 'share of old rows',
    unit: 'share',
    value: 0.05,
    source: 'default of the hub',
  },
  ROSTER_DUE_DAY: {
    zh: '月报截止日',
    en: 'due day of monthly rosters',
    unit: 'days',
    value: 10,
    source: 'roster cycle of the joint meeting',
  },
  QUARTERLY_DUE_DAY: {
    zh: '季报截止日',
    en: 'due day of quarterly rosters',
    unit: 'days',
    value: 15,
    source: 'roster cycle of the joint meeting',
  },
  TERM_DUE_DAYS: {
    zh: '学期名册期限',
    en: 'days after term start',
    unit: 'days',
    value: 30,
    source: 'roster cycle of the joint meeting',
  },
  ...CASE_PARAMETERS,
  ...GATE_PARAMETERS,
  ...RETENTION_PARAMETERS,
  ...CALLER_PARAMETERS,
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof PARAMETERS;

/** Whether a parameter decides what a run answers; limits of case work and of callers, thresholds of gates and terms of retention do not. */
export const decidesAnswers = (name: string): boolean =>
  ![CASE_PARAMETERS, GATE_PARAMETERS, CALLER_PARAMETERS, RETENTION_PARAMETERS].some((others) =>
    Object.hasOwn(others, name),
  );

/** A value set by an operator for a region (and all below it) and a time. */
export interface ParameterOverride {
  readonly name: ParameterName;
  /** '' = everywhere. */
  readonly region: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  readonly value: number;
}

/** The value in force: the override of the finest region whose validity includes the day, else the default. */
export function parameterValue(
  name: ParameterName,
  region: string | null,
  on: PlainDate,
  overrides: readonly ParameterOverride[],
): number {
  let best: ParameterOverride | null = null;
  for (const override of overrides) {
    if (override.name !== name || !(region ?? '').startsWith(override.region)) continue;
    if (on < override.validFrom || (override.validTo !== null && on > override.validTo)) continue;
    if (best === null || override.region.length > best.region.length) best = override;
  }
  return best?.value ?? PARAMETERS[name].value;
}

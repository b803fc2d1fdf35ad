import type { Wording } from '../values/wording.ts';

/**
 * Classes of data that end (7.8 of the domain reference). Reports, resolutions, figures and population totals are about nobody
 * and stay for good.
 */
export const RETENTION_CLASSES = {
  'matched-rows': { zh: '已匹配记录', en: 'matched rows' },
  'unmatched-rows': { zh: '未匹配记录', en: 'unmatched rows' },
  'rejected-rows': { zh: '退回行', en: 'rejected rows' },
  'case-files': { zh: '案件个人信息', en: 'personal data of cases' },
  appeals: { zh: '异议材料', en: 'objections' },
  'access-log': { zh: '访问与流转日志', en: 'access and transition logs' },
  'raw-uploads': { zh: '原始文件', en: 'raw files' },
} as const satisfies Record<string, Wording>;

export type RetentionClass = keyof typeof RETENTION_CLASSES;

/** What the rules say; raised whenever the same facts would be judged otherwise. Stands in every order and its evidence. */
export const RETENTION_RULES_VERSION = 1;

/** Why something whose term has ended is kept all the same. */
export type Hold =
  /** A case rests on it that is not over. */
  | 'open-case'
  /** An objection is being looked at (个人信息保护法 §46). */
  | 'appeal'
  /** Of a person under protection. */
  | 'protection'
  /** Numbers or names changed by it are still in kept rows. */
  | 'history';

/** Why it cannot be told whether something may go; it is kept and listed. */
export type Unclear =
  /** No run has read it: nobody knows whether it has a counterpart, and no figure counts it yet. */
  | 'not-counted'
  /** A link of it waits for an officer. */
  | 'link-in-review'
  /** Two versions of it stand side by side. */
  | 'contended';

/** Due, not due, or cannot tell. What is held is not due, whatever its term. */
export type RetentionAnswer =
  | { readonly outcome: 'due'; readonly of: RetentionClass; readonly until: string }
  | { readonly outcome: 'not-due'; readonly of: RetentionClass; readonly until: string; readonly hold: Hold | null }
  | { readonly outcome: 'cannot-tell'; readonly of: RetentionClass; readonly why: Unclear };

import type { Wording } from '../values/wording.ts';

/**
 * What personal data is read for; every reading names one (个人信息保护法 §6, 政务数据共享条例 §25). P1, P2, P3 and P5 are the
 * codes under which the population base is asked as well.
 */
export const PURPOSES = {
  P1: { zh: '数据比对', en: 'cross-checking' },
  P2: { zh: '差异核查', en: 'settling a case' },
  P3: { zh: '协助核查', en: 'assisting another department' },
  P4: { zh: '抽样调查与统计', en: 'sample survey and statistics' },
  P5: { zh: '异议申诉', en: 'appeal of a citizen' },
} as const satisfies Record<string, Wording>;

export type Purpose = keyof typeof PURPOSES;

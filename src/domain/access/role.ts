import type { Wording } from '../values/wording.ts';

/** Roles of the hub (7.7 of the domain reference); a person acts in exactly one of them at a time, by the post chosen at sign-in. */
export const ROLES = {
  'R-SUBMIT': { zh: '报送员', en: 'submitter' },
  'R-DQO': { zh: '数据质量员', en: 'data-quality officer' },
  'R-APPROVE': { zh: '部门审核员', en: 'approver of a department' },
  'R-TOWN': { zh: '乡镇街道协调员', en: 'town coordinator' },
  'R-VILLAGE': { zh: '村社区专干', en: 'village officer' },
  'R-EMP': { zh: '用工单位', en: 'employer' },
  'R-SEC': { zh: '联席会议秘书', en: 'secretary of the joint meeting' },
  'R-MEMBER': { zh: '联席会议成员', en: 'member of the joint meeting' },
  'R-SURVEY': { zh: '第三方调查员', en: 'surveyor' },
  'R-STAT': { zh: '统计分析员', en: 'statistician' },
  'R-DPO': { zh: '个人信息保护负责人', en: 'data-protection officer' },
  'R-AUDIT': { zh: '审计员', en: 'auditor' },
  'R-ADMIN': { zh: '系统管理员', en: 'administrator' },
} as const satisfies Record<string, Wording>;

export type Role = keyof typeof ROLES;

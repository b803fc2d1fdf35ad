import type { Parameter } from './parameters.ts';

const DESIGN = 'C48 of the security design (budgets by person and by cost)';

/** What one caller may ask of the hub in a minute, whatever single operations may ask (C44, C45). They decide no answer. */
export const CALLER_PARAMETERS = {
  CALLER_ENTRIES_A_MINUTE: {
    zh: '每人每分钟可列出条数',
    en: 'entries that the operations of one caller may list in a minute, at worst',
    unit: 'times',
    value: 120_000,
    source: `${DESIGN}; twelve of the largest operations, or forty full screens of 50 cases with all that belongs to them`,
  },
  CALLER_OPERATIONS_A_MINUTE: {
    zh: '每人每分钟操作次数',
    en: 'operations of one caller in a minute',
    unit: 'times',
    value: 1_200,
    source: `${DESIGN}; twenty a second: a screen asks five when it opens, and nobody opens four a second`,
  },
} as const satisfies Record<string, Parameter>;

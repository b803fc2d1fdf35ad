import type { Wording } from '../values/wording.ts';

/** What is expected where: the key is the `error` of the schema. */
const EXPECTED = {
  text: { zh: '应为非空文字', en: 'write a text that is not empty' },
  names: { zh: '应为列名或列名清单', en: 'write the name of a column, or a list of names' },
  comparisons: {
    zh: '应为清单,每项至少写 compare 与 columns',
    en: 'write a list; every item needs compare and columns',
  },
  implied: { zh: '应写作 { by: 比较项, levels: [等级] }', en: 'write { by: comparison, levels: [level] }' },
  rule: {
    zh: '应写作 "surname: soundex + date_of_birth: year" 或 { surname: soundex }',
    en: 'write "surname: soundex + date_of_birth: year" or { surname: soundex }',
  },
  rules: { zh: '至少需要一条分块规则', en: 'at least one blocking rule is needed' },
  probability: { zh: '应为 0 至 1 之间的数', en: 'write a number from 0 to 1' },
  number: { zh: '应为数字', en: 'write a number' },
  yesno: { zh: '应为 true 或 false', en: 'write true or false' },
  version: { zh: '应为正整数', en: 'write a whole number from 1' },
  relatives: {
    zh: '应为 null(没有)或 { prior: 比特, weights: { 比较项: { 等级: 比特 } } }',
    en: 'write null (none) or { prior: bits, weights: { comparison: { level: bits } } }',
  },
  ties: {
    zh: '应写作 [{ between: [比较项, 比较项], bits: { 等级: { 等级: 比特 } } }]',
    en: 'write [{ between: [comparison, comparison], bits: { level: { level: bits } } }]',
  },
  vetoes: {
    zh: '应写作 [{ comparison: 比较项, levels: [等级] }];没有则写 []',
    en: 'write [{ comparison: id, levels: [level] }], or [] for none',
  },
  guard: {
    zh: '应写作 { comparisons: [比较项], settled_by: [{ comparison: 比较项, levels: [等级] }] }',
    en: 'write { comparisons: [id], settled_by: [{ comparison: id, levels: [level] }] }',
  },
} as const;

type Expectation = keyof typeof EXPECTED;

/** The mark by which a schema names what it expects. */
export const say = (what: Expectation) => ({ error: what });

/** The words for a mark; another message says that something is wrong, in its own words. */
export const expectedBy = (message: string): Wording =>
  Object.entries(EXPECTED).find(([key]) => key === message)?.[1] ?? { zh: '此处内容不符合格式', en: message };

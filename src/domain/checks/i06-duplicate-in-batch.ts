import { judgeContention, KEYED_FEEDS } from './contended-keys.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import { changed, STAY } from './residence-rows.ts';

/** One file holds the same natural key with two contents; identical repeats collapse and are no finding. */
export const i06 = defineSingleRecordCheck({
  code: 'I06',
  version: 1,
  name: { zh: '批内重复', en: 'Duplicate in batch' },
  rule: {
    zh: '同一文件内同一主键出现两次且内容不同;完全相同的重复行自动合并,不作差异',
    en: 'the same natural key stands twice in one file with other content; identical repeats collapse',
  },
  source: 'roster agreement of the joint meeting: one key, one row, unless marked 更正',
  severity: 'S3',
  owner: 'ROW',
  actions: ['A1', 'A8'],
  event: 'roster',
  opensCase: true,
  subjects: KEYED_FEEDS,
  judge: ({ subject }) =>
    judgeContention(subject, 'file', {
      code: 'I06',
      zh: '同一文件内该记录出现两次且内容不同,枢纽不代为取舍;请确认哪一条正确,以“更正”重报',
      en: 'one file holds two versions of this record; say which holds and send it as a correction',
    }),
  examples: [
    { when: 'the key stands once', given: [STAY], expect: 'agrees' },
    {
      when: 'two rows of one file with another leave date',
      given: [STAY, changed(STAY, { 离开日期: '2025-05-01' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    { when: 'trap: identical rows collapse', given: [STAY, STAY], expect: 'agrees' },
  ],
});

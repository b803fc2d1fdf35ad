import { judgeContention, KEYED_FEEDS } from './contended-keys.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import { changed, STAY } from './residence-rows.ts';

/** A later file sends a known key as new with other content: both versions stand until the sender says which holds. */
export const i07 = defineSingleRecordCheck({
  code: 'I07',
  version: 1,
  name: { zh: '跨批重复', en: 'Duplicate across batches' },
  rule: {
    zh: '不同文件以“新增”报送同一主键且内容不同',
    en: 'another file sends the same natural key as NEW with other content',
  },
  source: 'roster agreement of the joint meeting: changes are sent as 更正',
  severity: 'S3',
  owner: 'ROW',
  actions: ['A1', 'A8'],
  event: 'roster',
  opensCase: true,
  subjects: KEYED_FEEDS,
  judge: ({ subject }) =>
    judgeContention(subject, 'files', {
      code: 'I07',
      zh: '两个文件以“新增”报送了该记录的不同内容,两条并存;请确认哪一条正确,以“更正”重报',
      en: 'two files sent this record as new with different content; say which holds and send it as a correction',
    }),
  examples: [
    { when: 'the key came once', given: [{ ...STAY, period: ['2025-02-01', '2025-02-28'] }], expect: 'agrees' },
    {
      when: 'the next month’s file sends it as new with a leave date',
      given: [
        { ...STAY, period: ['2025-02-01', '2025-02-28'] },
        { ...changed(STAY, { 离开日期: '2025-03-15' }), period: ['2025-03-01', '2025-03-31'] },
      ],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'trap: sent as a correction',
      given: [
        { ...STAY, period: ['2025-02-01', '2025-02-28'] },
        { ...changed(STAY, { 离开日期: '2025-03-15', 操作: '更正' }), period: ['2025-03-01', '2025-03-31'] },
      ],
      expect: 'agrees',
    },
  ],
});

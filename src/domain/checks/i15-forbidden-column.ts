import { agrees, conflicts } from './answer.ts';
import type { AggregateAnswer } from './check.ts';
import { defineAggregateCheck } from './define-check.ts';
import { deliveredRosters, EXAMPLE_ROSTER } from './roster-facts.ts';

/** A file carried columns that the hub must never hold. They were dropped before anything was stored; only headers are told. */
export const i15 = defineAggregateCheck({
  code: 'I15',
  version: 1,
  name: { zh: '超范围字段', en: 'Forbidden column' },
  rule: {
    zh: '报送文件含目的限定之外的列(如生育、健康、处罚类);已在入库前剔除,通知报送单位停报',
    en: 'a file has columns beyond the purpose of the hub; they were dropped before storage and the sender is told',
  },
  source: '个人信息保护法 §6, §19; 网络数据安全管理条例',
  severity: 'S2',
  owner: 'HUB',
  actions: ['A1', 'A12'],
  event: 'roster',
  opensCase: false,
  judgeFacts: ({ rosters }) =>
    deliveredRosters(rosters).map(({ key, files }) =>
      answerOf(
        key,
        files.flatMap(({ forbiddenColumns }) => forbiddenColumns),
      ),
    ),
  examples: [
    { when: 'only columns of the feed', given: [], facts: { rosters: [EXAMPLE_ROSTER] }, expect: 'agrees' },
    {
      when: 'columns about pregnancy and permits',
      given: [],
      facts: { rosters: [{ ...EXAMPLE_ROSTER, forbiddenColumns: ['孩次', '生育证号'] }] },
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'a refused file was sent all the same',
      given: [],
      facts: {
        rosters: [{ ...EXAMPLE_ROSTER, state: 'refused', refusalCode: 'CONTROL_TOTAL', forbiddenColumns: ['孩次'] }],
      },
      expect: 'conflicts',
    },
  ],
});

function answerOf(key: Omit<AggregateAnswer, 'answer'>, columns: readonly string[]): AggregateAnswer {
  const headers = [...new Set(columns)].toSorted();
  if (headers.length === 0) return { ...key, answer: agrees };
  const reason = {
    code: 'I15',
    zh: `文件含超范围列 ${headers.length} 个:${headers.join('、')};已剔除未入库,请停止报送`,
    en: `${headers.length} column(s) beyond the purpose of the hub were dropped: ${headers.join(', ')}; stop sending them`,
  };
  return { ...key, answer: conflicts(reason, { severity: 'S2', owner: 'HUB' }) };
}

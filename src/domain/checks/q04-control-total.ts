import { agrees, type Answer, conflicts } from './answer.ts';
import { defineAggregateCheck } from './define-check.ts';
import type { RosterFacts } from './register-facts.ts';
import { deliveredRosters, EXAMPLE_ROSTER, senderOf } from './roster-facts.ts';

const REFUSED_FILE: RosterFacts = {
  ...EXAMPLE_ROSTER,
  batchId: 'batch-0',
  state: 'refused',
  refusalCode: 'CONTROL_TOTAL',
  declaredRows: 42,
};

/** A file whose rows do not add up to the declared total was refused as a whole, and no good one has come since. */
export const q04 = defineAggregateCheck({
  code: 'Q04',
  version: 1,
  name: { zh: '总数不符', en: 'Control total' },
  rule: {
    zh: '申报总数与文件行数不符,整个文件被拒收,且同一期尚未收到合格文件',
    en: 'declared and actual row counts differ, the file was refused, and no file of the same period was accepted since',
  },
  source: 'roster agreement of the joint meeting: control totals',
  severity: 'S2',
  owner: 'ROW',
  actions: ['A1', 'A2'],
  event: 'roster',
  opensCase: false,
  judgeFacts: ({ rosters }) =>
    deliveredRosters(rosters)
      .filter(({ files }) => files.some(({ declaredRows }) => declaredRows !== null))
      .map(({ key, files }) => ({ ...key, answer: judge(files) })),
  examples: [
    { when: '40 declared, 40 rows', given: [], facts: { rosters: [EXAMPLE_ROSTER] }, expect: 'agrees' },
    {
      when: '42 declared, 40 rows: refused',
      given: [],
      facts: { rosters: [REFUSED_FILE] },
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'the corrected file was accepted',
      given: [],
      facts: { rosters: [REFUSED_FILE, EXAMPLE_ROSTER] },
      expect: 'agrees',
    },
    {
      when: 'no total was declared',
      given: [],
      facts: { rosters: [{ ...EXAMPLE_ROSTER, declaredRows: null }] },
      expect: 'not concerned',
    },
    {
      when: 'the good file was taken back',
      given: [],
      facts: { rosters: [REFUSED_FILE, { ...EXAMPLE_ROSTER, state: 'withdrawn' }] },
      expect: 'conflicts',
    },
    {
      when: 'trap: hidden rows or merged cells make the count differ all the same',
      given: [],
      facts: { rosters: [{ ...REFUSED_FILE, declaredRows: 40, rows: 41 }] },
      expect: 'conflicts',
    },
  ],
});

function judge(files: readonly RosterFacts[]): Answer {
  const accepted = files.filter(({ state }) => state === 'accepted');
  const refused = files.find(({ state, refusalCode }) => state === 'refused' && refusalCode === 'CONTROL_TOTAL');
  if (refused !== undefined && accepted.length === 0) return mismatch(refused);
  return agrees;
}

const mismatch = ({ feed, declaredRows, rows }: RosterFacts): Answer =>
  conflicts(
    {
      code: 'Q04',
      zh: `申报 ${declaredRows ?? '?'} 行,实有 ${rows} 行,文件已整体拒收;请检查隐藏行、合并单元格后重报`,
      en: `${declaredRows ?? '?'} rows declared, ${rows} found, the file was refused; look for hidden rows and merged cells and send it again`,
    },
    { severity: 'S2', owner: senderOf(feed) },
  );

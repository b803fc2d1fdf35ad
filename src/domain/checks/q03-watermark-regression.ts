import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import { defineAggregateCheck } from './define-check.ts';
import type { RosterFacts } from './register-facts.ts';
import { deliveredRosters, EXAMPLE_ROSTER, senderOf } from './roster-facts.ts';
import type { World } from './world.ts';

/** A file in which many rows were registered long before its period: earlier rosters were not complete after all. */
export const q03 = defineAggregateCheck({
  code: 'Q03',
  version: 1,
  name: { zh: '水位倒退', en: 'Watermark regression' },
  rule: {
    zh: '一个文件中登记日期早于报送期 90 天以上的行超过 5%',
    en: 'more than 5 % of the rows of a file were registered over 90 days before its period',
  },
  source: 'roster cycle of the joint meeting; coverage watermark of the hub',
  severity: 'S4',
  owner: 'ROW',
  actions: ['A5', 'A1'],
  event: 'roster',
  opensCase: false,
  judgeFacts: ({ rosters }, world) =>
    deliveredRosters(rosters).map(({ key, files }) => ({ ...key, answer: judge(files, world) })),
  examples: [
    {
      when: '2 of 40 rows are old: 5 % is allowed',
      given: [],
      facts: { rosters: [{ ...EXAMPLE_ROSTER, rowsRegisteredLongBefore: 2 }] },
      expect: 'agrees',
    },
    {
      when: '3 of 40 rows are old: 7.5 %',
      given: [],
      facts: { rosters: [{ ...EXAMPLE_ROSTER, rowsRegisteredLongBefore: 3 }] },
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'a nil return has no rows to judge',
      given: [],
      facts: { rosters: [{ ...EXAMPLE_ROSTER, rows: 0 }] },
      expect: 'agrees',
    },
    {
      when: 'a file whose rows could not be read',
      given: [],
      facts: { rosters: [{ ...EXAMPLE_ROSTER, state: 'refused', refusalCode: 'CONTROL_TOTAL' }] },
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    {
      when: 'trap: a campaign of lawful late registrations is explained by the sender (A5)',
      given: [],
      facts: { rosters: [{ ...EXAMPLE_ROSTER, rowsRegisteredLongBefore: 20 }] },
      expect: 'conflicts',
    },
  ],
});

function judge(files: readonly RosterFacts[], world: World): Answer {
  const accepted = files.filter(({ state }) => state === 'accepted');
  const [worst] = accepted.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (worst === undefined) return REFUSED;
  const allowed = world.parameter('REGRESSION_SHARE', worst.region, worst.periodEnd);
  if (shareOf(worst) <= allowed) return agrees;
  const percent = (100 * shareOf(worst)).toFixed(1);
  return conflicts(
    {
      code: 'Q03',
      zh: `${worst.rows} 行中有 ${worst.rowsRegisteredLongBefore} 行(${percent}%)登记日期远早于报送期,另有 ${worst.rowsOutsidePeriod} 行不在报送期内;请说明原因`,
      en: `${worst.rowsRegisteredLongBefore} of ${worst.rows} rows (${percent} %) were registered long before the period, ${worst.rowsOutsidePeriod} lie outside it; the sender explains`,
    },
    { severity: 'S4', owner: senderOf(worst.feed) },
  );
}

const shareOf = ({ rows, rowsRegisteredLongBefore }: RosterFacts): number =>
  rows === 0 ? 0 : rowsRegisteredLongBefore / rows;

const REFUSED = cannotTell('unusable-value', {
  code: 'FILE_REFUSED',
  zh: '文件未被接收,无行可查',
  en: 'the file was refused, there are no rows to judge',
});

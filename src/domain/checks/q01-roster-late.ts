import { plainDate } from '../values/plain-date.ts';
import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import { defineAggregateCheck } from './define-check.ts';
import type { OwedRoster } from './register-facts.ts';
import { keyOfRoster, senderOf } from './roster-facts.ts';
import type { World } from './world.ts';

const OWED: OwedRoster = {
  feed: 'HC-BIRTH',
  region: '290121',
  org: '',
  periodStart: plainDate('2025-03-01'),
  periodEnd: plainDate('2025-03-31'),
  dueOn: plainDate('2025-04-10'),
  received: false,
};

/** A roster that somebody owes and did not declare complete: one finding about the sender, none about persons (5.1.3). */
export const q01 = defineAggregateCheck({
  code: 'Q01',
  version: 1,
  name: { zh: '名册逾期未报', en: 'Roster late' },
  rule: { zh: '应报名册至截止日未收到终报', en: 'no final roster of an owed period by its due day' },
  source: 'roster cycle of the joint meeting; 国卫规划发〔2013〕57号 (monthly exchange)',
  severity: 'S3',
  owner: 'ROW',
  actions: ['A2', 'A12'],
  event: 'roster',
  opensCase: false,
  judgeFacts: ({ owed }, world) => owed.map((roster) => ({ ...keyOfRoster(roster), answer: judge(roster, world) })),
  examples: [
    {
      when: 'the final roster is there',
      given: [],
      asOf: '2025-04-30',
      facts: { owed: [{ ...OWED, received: true }] },
      expect: 'agrees',
    },
    {
      when: 'the due day has come without it',
      given: [],
      asOf: '2025-04-10',
      facts: { owed: [OWED] },
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'not due yet',
      given: [],
      asOf: '2025-04-09',
      facts: { owed: [OWED] },
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    {
      when: 'trap: a due day on a holiday is not moved; the sender may answer A6',
      given: [],
      asOf: '2025-10-10',
      facts: { owed: [{ ...OWED, dueOn: plainDate('2025-10-10') }] },
      expect: 'conflicts',
    },
  ],
});

function judge({ feed, periodStart, periodEnd, dueOn, received }: OwedRoster, world: World): Answer {
  if (received) return agrees;
  if (world.asOf < dueOn)
    return cannotTell(
      'waiting',
      { code: 'NOT_DUE', zh: `未到截止日(${dueOn})`, en: `not due before ${dueOn}` },
      { until: dueOn },
    );
  return conflicts(
    {
      code: 'Q01',
      zh: `${feed} ${periodStart} 至 ${periodEnd} 应于 ${dueOn} 前终报,未收到;无数据请报零报告`,
      en: `${feed} of ${periodStart} to ${periodEnd} was due on ${dueOn} and has not been declared complete; send an empty final file if there was nothing`,
    },
    { severity: 'S3', owner: senderOf(feed), due: dueOn },
  );
}

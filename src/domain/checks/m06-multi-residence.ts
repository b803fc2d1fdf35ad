import { psInflow } from '../feeds/ps-inflow.ts';
import { addDays, firstDay, lastDay } from '../values/plain-date.ts';
import { agrees, cannotTell, conflicts } from './answer.ts';
import type { GroupAnswer, GroupMember } from './check.ts';
import { defineDuplicateCheck } from './define-check.ts';
import type { RecordView } from './dossier.ts';
import { asEvidence, byFeedAndKey, compareNamesOf, rowIn } from './group-members.ts';
import { changed, STAY } from './residence-rows.ts';
import { countyOfStay, isActiveStay, sameDwelling, type Stay } from './stays.ts';
import type { World } from './world.ts';

const ELSEWHERE = changed(STAY, {
  现居住地: '290123101201',
  标准地址编码: 'B0500',
  详细地址: '河东路9号',
  来本地日期: '2025-03-01',
  登记日期: '2025-03-02',
});
const NEXT_STREET = changed(STAY, {
  标准地址编码: 'A0900',
  详细地址: '老街8号',
  来本地日期: '2025-03-01',
  登记日期: '2025-03-02',
});

/** One person with two registrations that both stand; the older entry is the one to close. */
export const m06 = defineDuplicateCheck({
  code: 'M06',
  version: 1,
  name: { zh: '多地同时有效登记', en: 'Two residences at once' },
  rule: {
    zh: '同一人两条有效流入登记:不同县重叠超过 60 天,或同县不同住所重叠超过 90 天',
    en: 'two active registrations of one person: in different counties for over 60 days, or in two dwellings of one county for over 90',
  },
  source: '公通字〔2021〕12号 §58; 居住证暂行条例 §10',
  severity: 'S3',
  owner: 'PS',
  actions: ['A1', 'A5', 'A7'],
  event: 'residence',
  opensCase: true,
  within: [psInflow],
  by: ['idNumber'],
  differingIn: 'key',
  perFeed: true,
  consults: [],
  judgeGroup: (members, world) => judge(members, world),
  examples: [
    // 2025-03-01 to 2025-05-01 are 61 days.
    {
      when: 'two counties for 61 days',
      given: [STAY, ELSEWHERE],
      asOf: '2025-05-01',
      expect: 'conflicts',
      severity: 'S3',
    },
    { when: 'two counties for 60 days', given: [STAY, ELSEWHERE], asOf: '2025-04-30', expect: 'agrees' },
    // 2025-03-01 to 2025-05-31 are 91 days.
    {
      when: 'two dwellings of one county for 91 days',
      given: [STAY, NEXT_STREET],
      asOf: '2025-05-31',
      expect: 'conflicts',
    },
    {
      when: 'two dwellings of one county for 90 days',
      given: [STAY, NEXT_STREET],
      asOf: '2025-05-30',
      expect: 'agrees',
    },
    {
      when: 'another name under the number: perhaps another person',
      given: [STAY, changed(ELSEWHERE, { 姓名: '郑强' })],
      asOf: '2025-12-31',
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'one entry has only a code, the other only an address',
      given: [changed(STAY, { 详细地址: '' }), changed(NEXT_STREET, { 标准地址编码: '' })],
      asOf: '2025-12-31',
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'trap: the same dwelling registered again',
      given: [STAY, changed(STAY, { 来本地日期: '2025-03-01', 登记日期: '2025-03-02' })],
      asOf: '2025-12-31',
      expect: 'agrees',
    },
    {
      when: 'trap: the first stay was closed',
      given: [changed(STAY, { 离开日期: '2025-02-28', 注销原因: '离开' }), ELSEWHERE],
      asOf: '2025-12-31',
      expect: 'agrees',
    },
    {
      when: 'trap: a weekly commuter with both registrations is asked, not judged',
      given: [STAY, ELSEWHERE],
      asOf: '2025-12-31',
      expect: 'conflicts',
    },
    { when: 'trap: a child of separated parents', given: [STAY, ELSEWHERE], asOf: '2025-12-31', expect: 'conflicts' },
    {
      when: 'trap: the landlord never closed the first stay',
      given: [STAY, NEXT_STREET],
      asOf: '2025-12-31',
      expect: 'conflicts',
    },
  ],
});

interface ActiveStay {
  readonly member: GroupMember;
  readonly record: RecordView<Stay>;
}

/** One finding per older entry, with every newer entry that overlaps it: a pair stands in exactly one of them. */
function judge(members: readonly GroupMember[], world: World): readonly GroupAnswer[] {
  const stays = members.flatMap((member) => activeStay(member, world)).toSorted(byArrival);
  return stays
    .slice(0, -1)
    .map((older, at) => ({ subject: older.member.subject, answer: judgeOlder(older, stays.slice(at + 1), world) }));
}

function judgeOlder(older: ActiveStay, newer: readonly ActiveStay[], world: World) {
  const verdicts = newer.map((stay) => ({ stay, verdict: comparePair(older, stay, world) }));
  const among = (verdict: PairVerdict) =>
    verdicts.filter((one) => one.verdict === verdict).map(({ stay }) => stay.member.subject);
  const overlapping = among('overlap');
  if (overlapping.length > 0)
    return conflicts(REASON, { severity: 'S3', owner: 'PS', evidence: asEvidence(overlapping, 'overlapping stay') });
  const otherNames = among('other name');
  if (otherNames.length > 0) return cannotTell('review', OTHER_NAME, { evidence: asEvidence(otherNames, 'candidate') });
  const unclear = among('unclear');
  return unclear.length > 0
    ? cannotTell('missing-value', ADDRESS_UNCLEAR, { evidence: asEvidence(unclear, 'candidate') })
    : agrees;
}

type PairVerdict = 'overlap' | 'other name' | 'unclear' | 'none';

function comparePair(older: ActiveStay, newer: ActiveStay, world: World): PairVerdict {
  const [a, b] = [countyOfStay(older.record, world), countyOfStay(newer.record, world)];
  const dwelling = sameDwelling(older.record.row, newer.record.row);
  if (a === b && dwelling === true) return 'none';
  const limit = world.parameterNow(a === b ? 'OVERLAP_DWELLINGS_DAYS' : 'OVERLAP_COUNTIES_DAYS', a);
  if (!haveOverlapped(newer, limit, world)) return 'none';
  if (a === null || b === null || (a === b && dwelling === null)) return 'unclear';
  const names = compareNamesOf(older.member, newer.member, world);
  return names === 'different' ? 'other name' : 'overlap';
}

/** Both stand at the as-of day, so they overlap since the later arrival; a month or year counts from its last day. */
const haveOverlapped = ({ record }: ActiveStay, longerThan: number, world: World): boolean =>
  record.row.arrivalDate !== null && world.hasCome(addDays(lastDay(record.row.arrivalDate), longerThan + 1));

function activeStay(member: GroupMember, world: World): readonly ActiveStay[] {
  const row = rowIn(psInflow, member.subject);
  return row === null || !isActiveStay(row, world) ? [] : [{ member, record: { ...member.subject, row } }];
}

function byArrival(a: ActiveStay, b: ActiveStay): number {
  const [left, right] = [a, b].map(({ record }) =>
    record.row.arrivalDate === null ? '' : firstDay(record.row.arrivalDate),
  );
  if (left === right || left === undefined || right === undefined)
    return byFeedAndKey(a.member.subject, b.member.subject);
  return left < right ? -1 : 1;
}

const REASON = {
  code: 'M06',
  zh: '同一人有两条以上同时有效的居住登记;请核实现住地并注销已离开的登记',
  en: 'one person has several residence registrations that stand at once; close those that ended',
};
const OTHER_NAME = {
  code: 'OTHER_NAME',
  zh: '另一条登记同号但姓名不同,待确认是否同一人',
  en: 'the other registration has the same number and another name; whether it is one person is not known',
};
const ADDRESS_UNCLEAR = {
  code: 'ADDRESS_UNCLEAR',
  zh: '两条登记的住址无法比对(一条只有编码,一条只有文字)',
  en: 'the addresses of both registrations cannot be compared',
};

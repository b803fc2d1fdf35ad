import { psInflow } from '../feeds/ps-inflow.ts';
import { psMove } from '../feeds/ps-move.ts';
import { psOutflow } from '../feeds/ps-outflow.ts';
import { addDays, firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';
import { agrees, cannotTell, conflicts, type Reason, type Verdict } from './answer.ts';
import { defineSequenceCheck } from './define-check.ts';
import type { Dossier, Linked } from './dossier.ts';
import { asEvidence } from './group-members.ts';
import { isFirmLink } from './firm-link.ts';
import { changed, MOVED_IN, OUTFLOW, STAY } from './residence-rows.ts';
import { countyOfStay, countyToday, isActiveStay, type Stay } from './stays.ts';
import type { World } from './world.ts';

const RENEWED = changed(STAY, {
  标准地址编码: 'A0900',
  详细地址: '老街8号',
  来本地日期: '2025-08-01',
  登记日期: '2025-08-02',
  拟居住至: '2026-08-01',
});

/** A registration that stands although something else says that the stay is over. */
export const m08 = defineSequenceCheck({
  code: 'M08',
  version: 1,
  name: { zh: '已离开/已落户未注销', en: 'Stale residence registration' },
  rule: {
    zh: '有效流入登记超过拟居住期限 180 天未续登,或到来后户口已迁入本县,或户籍地已登记返回',
    en: 'an active registration 180 days past its expected end without renewal, or a hukou move into the county, or a recorded return',
  },
  source: '公通字〔2021〕12号 §58; 居住证暂行条例 §10',
  severity: 'S3',
  owner: 'PS',
  actions: ['A1', 'A5', 'A7'],
  event: 'residence',
  opensCase: true,
  activities: [psInflow],
  anchors: [psInflow, psMove, psOutflow],
  judge,
  examples: [
    {
      when: 'the expected end lies ahead',
      given: [changed(STAY, { 拟居住至: '2026-01-31' })],
      asOf: '2025-12-31',
      expect: 'agrees',
    },
    // 2025-06-30 + 180 days = 2025-12-27.
    {
      when: '181 days after the expected end',
      given: [changed(STAY, { 拟居住至: '2025-06-30' })],
      asOf: '2025-12-28',
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: '180 days after the expected end',
      given: [changed(STAY, { 拟居住至: '2025-06-30' })],
      asOf: '2025-12-27',
      expect: 'agrees',
    },
    {
      when: 'the hukou moved into the county of residence',
      given: [STAY, MOVED_IN],
      asOf: '2025-12-31',
      expect: 'conflicts',
    },
    {
      when: 'the hukou place recorded the return',
      given: [STAY, changed(OUTFLOW, { 返回日期: '2025-07-01' })],
      asOf: '2025-12-31',
      expect: 'conflicts',
    },
    {
      when: 'a return recorded for somebody of another name',
      given: [STAY, changed(OUTFLOW, { 姓名: '郑强', 返回日期: '2025-07-01' })],
      asOf: '2025-12-31',
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'a closed registration is history',
      given: [changed(STAY, { 离开日期: '2025-06-01', 注销原因: '离开' }), MOVED_IN],
      asOf: '2025-12-31',
      expect: 'not concerned',
    },
    {
      when: 'trap: home for the harvest and gone again',
      given: [STAY, changed(OUTFLOW, { 返回日期: '2025-07-01' }), changed(OUTFLOW, { 流出日期: '2025-07-20' })],
      asOf: '2025-12-31',
      expect: 'agrees',
    },
    {
      when: 'trap: renewed under a new address',
      given: [changed(STAY, { 拟居住至: '2025-06-30' }), RENEWED],
      asOf: '2025-12-31',
      expect: 'agrees',
    },
  ],
});

interface Sign {
  readonly record: Linked | null;
  readonly reason: Reason;
}

function judge(dossier: Dossier<Stay>, world: World): Verdict {
  const { row } = dossier.subject;
  if (!isActiveStay(row, world)) return null;
  const signs = [...hukouMoves(dossier, world), ...returns(dossier, world), ...overdue(dossier, world)];
  const firm = signs.filter(({ record }) => record === null || isFirmLink(record));
  const [first] = firm;
  if (first) return conflicts(first.reason, { severity: 'S3', owner: 'PS', evidence: evidenceOf(firm) });
  return signs.length > 0 ? cannotTell('review', REVIEW, { evidence: evidenceOf(signs) }) : agrees;
}

const evidenceOf = (signs: readonly Sign[]) =>
  asEvidence(
    signs.flatMap(({ record }) => record ?? []),
    'sign that the stay is over',
  );

function hukouMoves(dossier: Dossier<Stay>, world: World): readonly Sign[] {
  const county = countyOfStay(dossier.subject, world);
  return dossier
    .linkedTo(psMove)
    .filter(
      ({ row }) =>
        row.moveType === '1' &&
        county !== null &&
        countyToday(row.toRegion, world) === county &&
        follows(row.moveDate, dossier.subject.row),
    )
    .map((record) => ({ record, reason: SETTLED }));
}

/** A return counts unless the same person left the hukou place again after it. */
function returns(dossier: Dossier<Stay>, world: World): readonly Sign[] {
  const outflows = dossier.linkedTo(psOutflow);
  return outflows
    .filter(
      ({ row: { returnDate } }) =>
        returnDate !== null && world.hasCome(firstDay(returnDate)) && follows(returnDate, dossier.subject.row),
    )
    .filter(({ row: { returnDate } }) => !outflows.some(({ row }) => isAfter(row.departureDate, returnDate)))
    .map((record) => ({ record, reason: RETURNED }));
}

function overdue(dossier: Dossier<Stay>, world: World): readonly Sign[] {
  const { row, region } = dossier.subject;
  if (row.expectedEndDate === null) return [];
  const end = lastDay(row.expectedEndDate);
  if (!world.hasCome(addDays(end, world.parameter('STALE_INFLOW_DAYS', region, end) + 1))) return [];
  const county = countyOfStay(dossier.subject, world);
  const renewals = dossier
    .linkedTo(psInflow)
    .filter((other) => countyOfStay(other, world) === county && isAfter(other.row.registerDate, row.registerDate));
  if (renewals.some(isFirmLink)) return [];
  const [possible] = renewals;
  return [{ record: possible ?? null, reason: OVERDUE }];
}

const follows = (date: PartialDate | null, stay: Stay): boolean => isAfter(date, stay.arrivalDate);

/** Surely later: the first day one can mean lies after the last day the other can mean. */
const isAfter = (date: PartialDate | null, other: PartialDate | null): boolean =>
  date !== null && other !== null && firstDay(date) > lastDay(other);

const SETTLED = {
  code: 'M08_SETTLED',
  zh: '到来后户口已迁入居住县,流入登记应注销',
  en: 'the hukou has moved into the county of residence since',
};
const RETURNED = {
  code: 'M08_RETURNED',
  zh: '户籍地已登记其返回,流入登记应核实注销',
  en: 'the hukou place recorded the return',
};
const OVERDUE = {
  code: 'M08_OVERDUE',
  zh: '已超过拟居住期限 180 天,未见续登或离开',
  en: '180 days past the expected end without renewal or departure',
};
const REVIEW = {
  code: 'LINK_REVIEW',
  zh: '有迹象表明已离开或已续登,但是否同一人待人工确认',
  en: 'a sign that the stay is over or was renewed rests on a link that waits for an officer',
};

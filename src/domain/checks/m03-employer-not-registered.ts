import { grEmp } from '../feeds/gr-emp.ts';
import { psInflow } from '../feeds/ps-inflow.ts';
import type { RowOf } from '../feeds/define-feed.ts';
import { addDays, firstDay, lastDay, type PlainDate } from '../values/plain-date.ts';
import { defineAbsenceCheck } from './define-absence.ts';
import { type Deadline, dueDate } from './absence-deadline.ts';
import type { RecordView } from './dossier.ts';
import { changed, EMPLOYED, STAY } from './residence-rows.ts';
import { countyToday, type Stay } from './stays.ts';
import type { World } from './world.ts';

type Job = RowOf<typeof grEmp>;

const deadline: Deadline<Job> = {
  from: (row) => row.startDate,
  days: 'TEMP_RESIDENCE_DAYS',
  grace: 'RESIDENCE_GRACE_DAYS',
  earliest: (row, subject, world) => lookback(row, subject.region, world),
};

/**
 * People listed by employers or landlords and not by the police. The result goes to the community, never back to the
 * employer. A registration in any county counts: commuters may live elsewhere.
 */
export const m03 = defineAbsenceCheck({
  code: 'M03',
  version: 1,
  name: { zh: '用工采集未登记居住', en: 'Employed, residence not registered' },
  rule: {
    zh: '用工单位等采集的非本县户籍人员,入职(入住)满登记期限加宽限后,自入职前 30 日起无任何居住登记',
    en: 'a migrant listed by an employer has no residence registration touching the time from 30 days before the start, after the legal period and grace',
  },
  source: '户口登记条例 §15; 公通字〔2021〕12号 §58; 居住证暂行条例 §6',
  severity: 'S3',
  owner: 'GR',
  actions: ['A2', 'A5', 'A7'],
  event: 'residence',
  opensCase: true,
  subject: grEmp,
  counterparts: [psInflow],
  concerns: (row, { subject }, world) => !isLocal(row, world) && !leftBeforeDue(row, subject, world),
  satisfies: (counterpart, row, world) => touches(counterpart.row as Stay, row, counterpart.region, world),
  deadline,
  // Whether anything is owed depends on the hukou: without it the expected region is not known.
  regions: (row, { subject }) => (row.hukouRegion === null ? [] : [row.residenceRegion ?? subject.region]),
  examples: [
    { when: 'the employee is registered where she lives', given: [EMPLOYED, STAY], expect: 'agrees' },
    { when: 'nobody registered her', given: [EMPLOYED], expect: 'conflicts', severity: 'S3' },
    {
      when: 'three days and thirty days of grace are not over',
      given: [EMPLOYED],
      asOf: '2025-03-14',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    { when: 'they are over on 15 March 2025', given: [EMPLOYED], asOf: '2025-03-15', expect: 'conflicts' },
    {
      when: 'the police roster does not reach the due date',
      given: [EMPLOYED],
      asOf: '2025-03-31',
      coverage: [{ feed: 'PS-INFLOW', region: '290122', until: '2025-02-28' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'the hukou place is not known',
      given: [changed(EMPLOYED, { 户籍地: '' })],
      expect: 'unanswerable',
      doubt: 'undetermined',
    },
    {
      when: 'the only registration ended before the look-back',
      given: [
        EMPLOYED,
        changed(STAY, { 来本地日期: '2024-02-01', 登记日期: '2024-02-02', 离开日期: '2024-12-01', 注销原因: '离开' }),
      ],
      expect: 'conflicts',
    },
    {
      when: 'trap: a commuter registered in another county',
      given: [EMPLOYED, changed(STAY, { 现居住地: '290121101201' })],
      expect: 'agrees',
    },
    {
      when: 'trap: left before the registration was due',
      given: [changed(EMPLOYED, { 离开日期: '2025-02-12' })],
      expect: 'not concerned',
    },
    {
      when: 'trap: lives in another street of the county',
      given: [EMPLOYED, changed(STAY, { 现居住地: '290122102201', 标准地址编码: 'A0900' })],
      expect: 'agrees',
    },
    {
      when: 'trap: a local hukou needs no registration',
      given: [changed(EMPLOYED, { 户籍地: '290122102201' })],
      expect: 'not concerned',
    },
  ],
});

const lookback = (row: Job, region: string, world: World): PlainDate | null => {
  if (row.startDate === null) return null;
  const start = firstDay(row.startDate);
  return addDays(start, -world.parameter('STAY_LOOKBACK_DAYS', region, start));
};

const isLocal = (row: Job, world: World): boolean => {
  const home = countyToday(row.hukouRegion, world);
  return home !== null && home === countyToday(row.residenceRegion, world);
};

function leftBeforeDue(row: Job, subject: RecordView<Job>, world: World): boolean {
  if (row.endDate === null) return false;
  const due = dueDate(deadline, row, subject, world);
  return due !== null && lastDay(row.endDate) < due.on;
}

/** A closed registration without leave date may have reached the time: it is not held against anybody. */
function touches(stay: Stay, row: Job, region: string, world: World): boolean {
  const from = lookback(row, region, world);
  return from === null || stay.leaveDate === null || lastDay(stay.leaveDate) >= from;
}

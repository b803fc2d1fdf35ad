import { type Day, parseDay } from '../days.ts';
import { link } from '../deaths/death-links.ts';
import type { Sent } from '../rosters/record.ts';
import { labelAbsence } from '../truth/coverage.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** Days: overlap of two open stays (other county, same county), staleness, and registration after start of work. */
const DAYS = { otherCounty: 60, sameCounty: 90, stale: 180, register: 33, back: 30 } as const;

const date = (sent: Sent, field: string): Day | undefined => parseDay(sent.row[field] ?? '');
const open = (stay: Sent): boolean => !stay.void && (stay.row['leaveDate'] ?? '') === '';

/** What else is known about the holder of the stays. */
export interface Around {
  readonly moves: readonly Sent[];
  readonly outflows: readonly Sent[];
}

/** Labels M06, M08 and M09 over all stays of one person. */
export function judgeStays(world: World, stays: readonly Sent[], around: Around): void {
  for (const stay of stays) judgeLocal(world, stay);
  for (const stay of stays.filter(open)) judgeStale(world, stay, stays, around);
  const opened = stays.filter(open);
  for (const [i, a] of opened.entries()) for (const b of opened.slice(i + 1)) judgePair(world, a, b);
}

function judgeLocal(world: World, stay: Sent): void {
  if (stay.void) return;
  const [hukou = '', residence = ''] = [stay.row['hukouRegion'], stay.row['residenceRegion']];
  if (hukou !== '' && countyOf(hukou) === countyOf(residence)) world.truth.plant('M09', stay.feed, stay.key, 'yes');
}

function judgePair(world: World, a: Sent, b: Sent): void {
  const later = Math.max(date(a, 'arrivalDate') ?? 0, date(b, 'arrivalDate') ?? 0);
  const overlap = world.asOf - later;
  const limit =
    countyOf(a.row['residenceRegion'] ?? '') === countyOf(b.row['residenceRegion'] ?? '')
      ? DAYS.sameCounty
      : DAYS.otherCounty;
  if (overlap <= limit) return world.truth.trap('M06', a.feed, a.key, `overlap of ${overlap} days`);
  const sameNumber = a.row['idNumber'] === b.row['idNumber'];
  world.truth.plant('M06', a.feed, a.key, sameNumber ? 'yes' : 'number slip between the stays', `${a.key};${b.key}`);
}

function judgeStale(world: World, stay: Sent, stays: readonly Sent[], around: Around): void {
  const arrival = date(stay, 'arrivalDate') ?? 0;
  const expected = date(stay, 'expectedEndDate');
  const renewed = stays.some((other) => other !== stay && (date(other, 'arrivalDate') ?? 0) > arrival);
  const county = countyOf(stay.row['residenceRegion'] ?? '');
  const overdue = expected !== undefined && world.asOf > expected + DAYS.stale;
  const movedIn = around.moves.some(
    (move) =>
      move.row['moveType'] === '1' && countyOf(move.row['toRegion'] ?? '') === county && move.registered > arrival,
  );
  const returned = around.outflows.some((outflow) => (date(outflow, 'returnDate') ?? 0) > arrival);
  if (overdue && renewed) world.truth.trap('M08', stay.feed, stay.key, 'renewed under a new address');
  const number = around.moves.concat(around.outflows).every((other) => other.row['idNumber'] === stay.row['idNumber']);
  if (movedIn || returned) world.truth.plant('M08', stay.feed, stay.key, number ? 'yes' : 'number slip');
  else if (overdue && !renewed) world.truth.plant('M08', stay.feed, stay.key, 'yes');
}

/** M03: an employer lists somebody from elsewhere for whom no stay is registered from 30 days before the start on. */
export function judgeEmployment(world: World, job: Sent, stays: readonly Sent[]): void {
  const start = date(job, 'startDate');
  const [hukou = '', residence = ''] = [job.row['hukouRegion'], job.row['residenceRegion']];
  if (start === undefined || countyOf(hukou) === countyOf(residence)) return;
  const fitting = stays.filter((stay) => !stay.void && (date(stay, 'leaveDate') ?? Infinity) >= start - DAYS.back);
  labelAbsence(world, {
    check: 'M03',
    feed: job.feed,
    key: job.key,
    counterpart: link(job, fitting),
    exists: false,
    questions: [
      { feed: 'PS-INFLOW', county: countyOf(residence), due: start + DAYS.register, earliest: start - DAYS.back },
    ],
  });
}

import { nextDueDay } from './case-clock.ts';
import { dueReminder, isOverdue, workingDaysBetween } from './working-clock.ts';
import type { Step } from './case-event.ts';
import type { CaseLife } from './case-life.ts';
import type { Raised } from './case-limits.ts';
import { isOver, mayMove } from './case-state.ts';
import type { Setting } from './setting.ts';
import type { PlainDate } from '../values/plain-date.ts';
import { addWorkingDays, type WorkCalendar } from '../values/working-days.ts';

type Today = Pick<Setting, 'on' | 'calendar'>;

/** What is due today: reminders, overdue assist requests, cases that grew old, families whose time is up. Once each. */
export function stepsOfClocks(life: CaseLife, today: Today): readonly Step[] {
  return [...reminders(life, today), ...overdueAssists(life, today), ...ended(life, today), ...raised(life, today)];
}

const reminders = ({ clocks }: CaseLife, { on, calendar }: Today): readonly Step[] =>
  clocks.flatMap((clock) => {
    const share = dueReminder(clock, on, calendar);
    return share === null ? [] : [{ what: { kind: 'reminded', clock: clock.kind, of: clock.of, share } }];
  });

/** Overdue twice, a request is no longer waited for: the case goes to the meeting (7.1 of the domain reference). */
function overdueAssists({ assists, clocks, state }: CaseLife, { on, calendar }: Today): readonly Step[] {
  const late = assists.filter(
    ({ id, state: stands }) =>
      stands === 'open' && clocks.some((clock) => clock.of === id && isOverdue(clock, on, calendar)),
  );
  const steps: Step[] = late.map(({ id, unit, overdue }) => ({
    what: { kind: 'assist-overdue', assist: id, unit, times: overdue + 1 },
  }));
  const isTwice = late.some(({ overdue }) => overdue > 0);
  return isTwice && state === 'ASSIST'
    ? [...steps, { what: { kind: 'escalated', reason: '协查两次逾期' }, to: 'ESCALATED' }]
    : steps;
}

const ended = ({ pendingUntil }: CaseLife, { on }: Today): readonly Step[] =>
  pendingUntil !== null && on > pendingUntil ? [{ what: { kind: 'pending-ended' } }] : [];

const STEPS_UP: readonly Raised[] = ['supervisor', 'secretary', 'agenda'];

/**
 * A case that grew old, and a proposal that nobody confirms in time, is raised. The secretary and the agenda list take the
 * case over where the table of moves allows it; else they are told.
 */
function raised(life: CaseLife, { on, calendar }: Today): readonly Step[] {
  const age = workingDaysBetween(life.ageFrom, on, calendar);
  const isForgotten = life.clocks.some((clock) => clock.kind === 'confirmation' && isOverdue(clock, on, calendar));
  const due = STEPS_UP.filter((to) => agesFor(life, to) < age || (isForgotten && to === 'secretary')).filter(
    (to) => !life.raised.includes(to),
  );
  const isTaken = due.some((to) => to !== 'supervisor') && life.state !== 'ASSIST' && mayMove(life.state, 'ESCALATED');
  return due.map((to, at) => ({ what: { kind: 'raised', to }, ...(isTaken && at === due.length - 1 ? UP : {}) }));
}

const UP = { to: 'ESCALATED' } as const;

/** Age after which a case is raised; never while it is settled or held, or a family has its time. */
function agesFor({ limits, state, pendingUntil }: CaseLife, to: Raised): number {
  if (pendingUntil !== null) return Infinity;
  if (isOver(state) || state === 'RESOLVED' || state === 'WAITING' || state === 'APPEAL_HOLD') return Infinity;
  return limits.raise[to] ?? Infinity;
}

/** First day on which the clocks have something to say; null while nothing is due by itself. */
export function nextLook(life: CaseLife, calendar: WorkCalendar): PlainDate | null {
  const days = [
    ...life.clocks.map((clock) => nextDueDay(clock, calendar)),
    ...STEPS_UP.filter((to) => !life.raised.includes(to)).map((to) => dayOfAge(life, to, calendar)),
    life.pendingUntil,
  ];
  return days.flatMap((day) => day ?? []).toSorted()[0] ?? null;
}

const dayOfAge = (life: CaseLife, to: Raised, calendar: WorkCalendar): PlainDate | null => {
  const age = agesFor(life, to);
  return age === Infinity ? null : addWorkingDays(life.ageFrom, age + 1, calendar);
};

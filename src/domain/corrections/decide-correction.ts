import { dueReminder, isRunning, usedDays } from '../case-files/working-clock.ts';
import type { PlainDate } from '../values/plain-date.ts';
import type { WorkCalendar } from '../values/working-days.ts';
import type { DeclineCode } from './correction-code.ts';
import type { CorrectionEvent, CorrectionHappening, WithdrawalCause } from './correction-event.ts';
import { type CorrectionLife, reduceCorrection } from './correction-life.ts';
import { type CorrectionAnswer, isStanding } from './correction-state.ts';

export type CorrectionCommand =
  | { readonly kind: 'acknowledge'; readonly source: string | null }
  | { readonly kind: 'decline'; readonly code: DeclineCode; readonly text: string | null }
  | { readonly kind: 'look'; readonly answer: CorrectionAnswer }
  | { readonly kind: 'withdraw'; readonly cause: WithdrawalCause }
  | { readonly kind: 'hold' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'keep-time' };

/** Who acts, and when. */
export interface CorrectionSetting extends Pick<CorrectionEvent, 'at' | 'on' | 'by'> {
  readonly calendar: WorkCalendar;
}

export interface CorrectionDone {
  readonly life: CorrectionLife;
  readonly events: readonly CorrectionEvent[];
}

/**
 * What a command does to a correction: nothing at all when it has been answered or the same was said before, so that whoever
 * is told twice may say it twice.
 */
export function decideCorrection(
  life: CorrectionLife,
  command: CorrectionCommand,
  { at, on, by, calendar }: CorrectionSetting,
): CorrectionDone {
  const happenings = isStanding(life.state) ? happeningsOf(life, command, on, calendar) : [];
  let now = life;
  const events = happenings.map((what) => {
    const event: CorrectionEvent = { seq: now.seq + 1, at, on, by, what };
    now = reduceCorrection(now, event);
    return event;
  });
  return { life: now, events };
}

function happeningsOf(
  life: CorrectionLife,
  command: CorrectionCommand,
  on: PlainDate,
  calendar: WorkCalendar,
): readonly CorrectionHappening[] {
  switch (command.kind) {
    case 'acknowledge':
      return life.acknowledged === null ? [{ kind: 'acknowledged', source: command.source }] : [];
    case 'decline':
      return [{ kind: 'declined', code: command.code, text: command.text }];
    case 'look':
      return command.answer === life.answer ? [] : [{ kind: 'looked', answer: command.answer }];
    case 'withdraw':
      return [{ kind: 'withdrawn', cause: command.cause }];
    case 'hold':
      return isRunning(life.clock) ? [{ kind: 'held' }] : [];
    case 'resume':
      return isRunning(life.clock) ? [] : [{ kind: 'resumed' }];
    case 'keep-time':
      return [...reminder(life, on, calendar), ...overdue(life, on, calendar)];
  }
}

function reminder({ clock }: CorrectionLife, on: PlainDate, calendar: WorkCalendar): readonly CorrectionHappening[] {
  const share = dueReminder(clock, on, calendar);
  return share === null ? [] : [{ kind: 'reminded', share }];
}

/** As an assist request: overdue, and overdue again after as long a time, when the secretary is told; then no more is said. */
export const TIMES_OVERDUE = 2;

function overdue(life: CorrectionLife, on: PlainDate, calendar: WorkCalendar): readonly CorrectionHappening[] {
  const { clock } = life;
  if (!isRunning(clock)) return [];
  const periods = Math.ceil(usedDays(clock, on, calendar) / clock.days) - 1;
  const times = Math.min(TIMES_OVERDUE, periods);
  return times > life.overdue ? [{ kind: 'overdue', times }] : [];
}

import { startClock } from './case-clock.ts';
import type { CaseEvent, Happening } from './case-event.ts';
import type { Assist, CaseStanding } from './case-life.ts';
import { halfFromFeedback } from './two-sided.ts';

type AssistHappening = Extract<Happening, { readonly assist: string }>;

/** What a step of an assist request changes. */
export function afterAssist(standing: CaseStanding, event: CaseEvent, what: AssistHappening): CaseStanding {
  switch (what.kind) {
    case 'assist-asked':
      return timed({ ...standing, assists: [...standing.assists, asked(standing, event, what)] }, event, what);
    case 'assist-withdrawn':
      return over(changed(standing, what.assist, { state: 'withdrawn' }), what.assist);
    case 'feedback-given':
      return over(answered(standing, event, what), what.assist);
    case 'assist-forwarded':
      return timed(passedOn(standing, what), event, what);
    case 'more-time':
      return longer(changed(standing, what.assist, { hadMoreTime: true }), what.assist, what.days);
    case 'assist-overdue':
      return overdue(standing, event, what);
  }
}

const asked = (
  { owner }: CaseStanding,
  { at }: CaseEvent,
  { assist, unit, urgency, question, fields, basis }: Extract<Happening, { kind: 'assist-asked' }>,
): Assist => ({
  id: assist,
  from: owner,
  unit,
  isForwarded: false,
  urgency,
  question,
  fields,
  basis,
  sentAt: at,
  state: 'open',
  hadMoreTime: false,
  overdue: 0,
  answer: null,
});

/** Feedback of a department concerned closes its half of the case as well. */
function answered(
  standing: CaseStanding,
  { at }: CaseEvent,
  { assist, code, fields, toRegion, isExternal, text }: Extract<Happening, { kind: 'feedback-given' }>,
): CaseStanding {
  const unit = standing.assists.find(({ id }) => id === assist)?.unit ?? '';
  const half = standing.concerned.includes(unit) ? halfFromFeedback(code) : null;
  return {
    ...changed(standing, assist, { state: 'answered', answer: { code, fields, toRegion, isExternal, text, at } }),
    halves: half === null ? standing.halves : { ...standing.halves, [unit]: half },
    contradiction: null,
  };
}

function passedOn(standing: CaseStanding, { assist, unit }: { readonly assist: string; readonly unit: string }) {
  const first = standing.assists.find(({ id }) => id === assist)?.unit;
  const before = first === undefined ? {} : { passedOnBy: first };
  return changed(standing, assist, { unit, isForwarded: true, overdue: 0, ...before });
}

const changed = (standing: CaseStanding, assist: string, change: Partial<Assist>): CaseStanding => ({
  ...standing,
  assists: standing.assists.map((one) => (one.id === assist ? { ...one, ...change } : one)),
});

const over = (standing: CaseStanding, assist: string): CaseStanding => ({
  ...standing,
  clocks: standing.clocks.filter(({ kind, of }) => kind !== 'assist' || of !== assist),
});

/** The period starts when the unit is asked; it never pauses for who was asked (7.3 of the domain reference). */
const timed = (
  standing: CaseStanding,
  { on }: CaseEvent,
  { assist, days }: { readonly assist: string; readonly days: number },
): CaseStanding => {
  const rest = over(standing, assist);
  return { ...rest, clocks: [...rest.clocks, startClock('assist', days, on, assist)] };
};

const longer = (standing: CaseStanding, assist: string, days: number): CaseStanding => ({
  ...standing,
  clocks: standing.clocks.map((clock) =>
    clock.kind === 'assist' && clock.of === assist ? { ...clock, days: clock.days + days, reminded: 0 } : clock,
  ),
});

/** The first time a second period of the same length begins; after the second the case is escalated. */
function overdue(
  standing: CaseStanding,
  event: CaseEvent,
  { assist, times }: Extract<Happening, { kind: 'assist-overdue' }>,
): CaseStanding {
  const days = standing.clocks.find(({ kind, of }) => kind === 'assist' && of === assist)?.days ?? 0;
  const counted = changed(standing, assist, { overdue: times });
  return times > 1 ? over(counted, assist) : timed(counted, event, { assist, days });
}

import type { PlainDate } from '../values/plain-date.ts';
import { type CaseClock, type ClockKind, startClock } from './case-clock.ts';
import { pauseClock, resumeClock } from './working-clock.ts';
import type { CaseLimits } from './case-limits.ts';
import type { CaseState } from './case-state.ts';

type Clocks = readonly CaseClock[];

/** The clock of each state (7.1 of the domain reference). */
const OF_STATE: Partial<Record<CaseState, { readonly kind: ClockKind; days(limits: CaseLimits): number | null }>> = {
  NEW: { kind: 'triage', days: ({ triage }) => triage },
  ASSIGNED: { kind: 'first-action', days: ({ firstAction }) => firstAction },
  REOPENED: { kind: 'first-action', days: ({ firstAction }) => firstAction },
  FEEDBACK: { kind: 'feedback', days: ({ feedback }) => feedback },
  PROPOSED: { kind: 'confirmation', days: ({ confirmation }) => confirmation },
};

const STATE_CLOCKS: ReadonlySet<ClockKind> = new Set(['triage', 'first-action', 'feedback', 'confirmation']);

/** States in which the resolution clock runs; in the others it stands still. */
const RESOLVING: ReadonlySet<CaseState> = new Set([
  'NEW',
  'ASSIGNED',
  'VERIFYING',
  'FEEDBACK',
  'PROPOSED',
  'ESCALATED',
  'ON_AGENDA',
  'DECIDED',
  'REOPENED',
]);

/**
 * The clocks after a move: those of the state left behind end, that of the new state starts, the resolution clock runs or
 * stands still, and an objection stops all the others.
 */
export function clocksAfterMove(clocks: Clocks, to: CaseState, limits: CaseLimits, on: PlainDate): Clocks {
  const kept = clocks.filter(
    ({ kind }) => !STATE_CLOCKS.has(kind) && (to === 'APPEAL_HOLD' || !kind.startsWith('appeal')),
  );
  const own = OF_STATE[to];
  const days = own?.days(limits) ?? null;
  const started = own && days !== null ? [startClock(own.kind, days, on)] : [];
  return [...resolutionAfter(kept, to, limits, on).map((clock) => assistAfter(clock, to, on)), ...started];
}

function resolutionAfter(clocks: Clocks, to: CaseState, { resolution }: CaseLimits, on: PlainDate): Clocks {
  const others = clocks.filter(({ kind }) => kind !== 'resolution');
  const running = clocks.find(({ kind }) => kind === 'resolution');
  if (to === 'RESOLVED' || to === 'CLOSED' || to === 'DISMISSED') return others;
  if (!RESOLVING.has(to)) return running ? [...others, pauseClock(running, on)] : others;
  if (running && to !== 'REOPENED') return [...others, resumeClock(running, on)];
  return resolution === null ? others : [...others, startClock('resolution', resolution, on)];
}

/** The clock of an assist request never pauses for who was asked, but an objection holds everything. */
const assistAfter = (clock: CaseClock, to: CaseState, on: PlainDate): CaseClock => {
  if (clock.kind !== 'assist') return clock;
  return to === 'APPEAL_HOLD' ? pauseClock(clock, on) : resumeClock(clock, on);
};

/** The same clocks with other periods, after a case was graded anew on a day; what has no clock yet gets one. */
export function clocksAfterGrading(clocks: Clocks, state: CaseState, limits: CaseLimits, on: PlainDate): Clocks {
  const own = OF_STATE[state];
  const ownKind = own?.kind ?? null;
  const wanted = [
    ...(RESOLVING.has(state) ? [{ kind: 'resolution' as const, days: limits.resolution }] : []),
    ...(own ? [{ kind: own.kind, days: own.days(limits) }] : []),
  ];
  const others = clocks.filter(({ kind }) => kind !== 'resolution' && kind !== ownKind);
  const paused = clocks.filter(({ kind }) => kind === 'resolution' && !RESOLVING.has(state));
  const graded = wanted.flatMap(({ kind, days }) => {
    if (days === null) return [];
    const running = clocks.find((clock) => clock.kind === kind);
    return [running ? { ...running, days } : startClock(kind, days, on)];
  });
  return [...others, ...paused.map((clock) => ({ ...clock, days: limits.resolution ?? clock.days })), ...graded];
}

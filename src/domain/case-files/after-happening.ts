import { clocksAfterGrading } from './case-clocks.ts';
import { startClock } from './case-clock.ts';
import { pauseClock, resumeClock } from './working-clock.ts';
import { afterAssist } from './after-assist.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseStanding } from './case-life.ts';

/** What a step changes besides the state and the clocks of the state. */
export function afterHappening(standing: CaseStanding, event: CaseEvent): CaseStanding {
  const { what, by, at, on } = event;
  switch (what.kind) {
    case 'regraded': {
      const { severity, owner, concerned, limits } = what;
      const clocks = clocksAfterGrading(standing.clocks, standing.state, limits, on);
      return { ...standing, severity, owner, concerned, limits, clocks };
    }
    case 'automatic':
      return event.to === 'REOPENED' ? afresh(standing, event) : standing;
    case 'turned-over':
    case 'reopened':
      return afresh(standing, event);
    case 'assigned':
      return assigned(standing, what.assignee);
    case 'proposed':
      return {
        ...standing,
        contradiction: null,
        proposal: { outcome: what.outcome, digest: what.digest, isFourEyes: what.isFourEyes, by: by.user, at },
      };
    case 'confirmed':
      return { ...standing, proposal: null, outcome: standing.proposal };
    case 'rejected':
      return { ...standing, proposal: null, contradiction: null };
    case 'half-closed':
      return { ...standing, contradiction: null, halves: { ...standing.halves, [what.department]: what.verdict } };
    case 'contradicted':
      return { ...standing, contradiction: what.department };
    case 'pending-begun':
      return { ...standing, pendings: standing.pendings + 1, pendingUntil: what.until, clocks: paused(standing, on) };
    case 'pending-ended':
      return { ...standing, ageFrom: on, pendingUntil: null, clocks: resumed(standing, on) };
    case 'scheduled':
      return { ...standing, meeting: what.meeting };
    case 'postponed':
      return { ...standing, meeting: null };
    case 'decided':
      return { ...standing, resolution: what.resolution };
    case 'raised':
      return { ...standing, raised: [...standing.raised, what.to] };
    case 'reminded':
      return { ...standing, clocks: reminded(standing, what) };
    case 'appeal-opened':
      return appealed(standing, event, what);
    case 'appeal-decided':
      return what.isUpheld ? afresh({ ...standing, appeal: null }, event) : { ...standing, appeal: null };
    case 'assist-asked':
    case 'assist-withdrawn':
    case 'feedback-given':
    case 'assist-forwarded':
    case 'more-time':
    case 'assist-overdue':
      return afterAssist(standing, event, what);
    case 'correction-declined':
      return event.to === 'REOPENED' ? afresh(standing, event) : standing;
    case 'correction-reminded':
    case 'correction-overdue':
    case 'opened':
    case 'verifying-started':
    case 'accepted':
    case 'dismissed':
    case 'escalated':
    case 'carried-out':
    case 'commented':
    case 'evidence-attached':
    case 'undone':
    case 'turnover-asked':
      return standing;
  }
}

const assigned = (standing: CaseStanding, assignee: string): CaseStanding => ({
  ...standing,
  assignee,
  reassigned: standing.reassigned + (standing.state === 'ASSIGNED' ? 1 : 0),
});

/** A case begun again: what was agreed about it no longer holds, and its age counts anew. */
const afresh = (standing: CaseStanding, { on }: CaseEvent): CaseStanding => ({
  ...standing,
  ageFrom: on,
  reassigned: 0,
  proposal: null,
  outcome: null,
  halves: {},
  contradiction: null,
  pendings: 0,
  pendingUntil: null,
  raised: [],
  meeting: null,
  resolution: null,
});

const ofResolution = (
  standing: CaseStanding,
  change: (clock: CaseStanding['clocks'][number]) => CaseStanding['clocks'][number],
) => standing.clocks.map((clock) => (clock.kind === 'resolution' ? change(clock) : clock));

const paused = (standing: CaseStanding, on: CaseStanding['ageFrom']) =>
  ofResolution(standing, (clock) => pauseClock(clock, on));

const resumed = (standing: CaseStanding, on: CaseStanding['ageFrom']) =>
  ofResolution(standing, (clock) => resumeClock(clock, on));

const reminded = (
  { clocks }: CaseStanding,
  { clock: kind, of, share }: { readonly clock: string; readonly of: string; readonly share: number },
) => clocks.map((clock) => (clock.kind === kind && clock.of === of ? { ...clock, reminded: share } : clock));

function appealed(
  standing: CaseStanding,
  { from, on }: CaseEvent,
  {
    appeal,
    days,
    reactionDays,
  }: { readonly appeal: string; readonly days: number; readonly reactionDays: number | null },
): CaseStanding {
  const reaction = reactionDays === null ? [] : [startClock('appeal-reaction', reactionDays, on)];
  return {
    ...standing,
    appeal: { id: appeal, heldFrom: from ?? standing.state },
    appeals: standing.appeals + 1,
    clocks: [...standing.clocks, startClock('appeal', days, on), ...reaction],
  };
}

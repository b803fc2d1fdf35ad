import type { MeetingResolution } from './case-event.ts';
import type { CaseLife } from './case-life.ts';
import { fault, reasonFault, type Steps, textFault } from './fault.ts';
import type { Setting } from './setting.ts';

/** Number of a meeting such as 2026-2, and of a resolution such as 2026-2-07 (年-次-序). */
const MEETING = /^\d{4}-\d{1,2}$/;
const RESOLUTION = /^\d{4}-\d{1,2}-\d{1,3}$/;
const OWNERS: ReadonlySet<string> = new Set(['PS', 'HC', 'MZ', 'ED', 'GR', 'HUB']);

/** To the joint meeting; a case on the agenda that is escalated again was postponed. */
export function escalated({ state }: CaseLife, reason: string, setting: Setting): Steps {
  const wrong = reasonFault(reason, setting);
  if (wrong !== null) return wrong;
  if (state !== 'ON_AGENDA') return [{ what: { kind: 'escalated', reason }, to: 'ESCALATED' }];
  return setting.by.role === 'R-SEC'
    ? [{ what: { kind: 'postponed', reason }, to: 'ESCALATED' }]
    : fault('ROLE_NOT_ALLOWED');
}

export const scheduled = (meeting: string): Steps =>
  MEETING.test(meeting)
    ? [{ what: { kind: 'scheduled', meeting }, to: 'ON_AGENDA' }]
    : fault('OUTCOME_INCOMPLETE', 'meeting');

export function decided(resolution: MeetingResolution): Steps {
  if (!RESOLUTION.test(resolution.number)) return fault('OUTCOME_INCOMPLETE', 'number');
  if (!OWNERS.has(resolution.owner)) return fault('OUTCOME_INCOMPLETE', 'owner');
  return textFault(resolution.text) ?? [{ what: { kind: 'decided', resolution }, to: 'DECIDED' }];
}

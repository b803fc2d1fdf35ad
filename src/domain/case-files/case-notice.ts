import { unitsAsked } from './assist.ts';
import { isExternalUnit } from './assist-codes.ts';
import type { CaseEvent, HappeningKind } from './case-event.ts';
import type { CaseLife } from './case-life.ts';
import { leavesAt } from './undo.ts';
import { isUndoable } from './undoable.ts';

/** A message to a department (or HUB, the secretary) that something happened to a case. Names no person. */
export interface CaseNotice {
  /** Event that it tells of. */
  readonly seq: number;
  readonly act: number;
  readonly to: string;
  readonly kind: HappeningKind;
  /** Not before this instant: until then the decision can be undone and nobody has heard of it. */
  readonly leavesAt: string;
  /** What the department had looked at, as `kind:id` of the evidence log, where it is told for that alone; else empty. */
  readonly seen: readonly string[];
}

/** Whoever got data of a case without being in it. */
export interface GotBeside {
  /** Departments that were asked to correct or to enter something for the case. */
  readonly corrected: readonly string[];
  /** Departments whose people or systems looked at the records, by the evidence log, and what showed them. */
  readonly lookers: ReadonlyMap<string, readonly string[]>;
}

const NOBODY: GotBeside = { corrected: [], lookers: new Map() };

/** What an event is told to others, given the case after it. Whoever acted knows already. */
export function noticesOf(event: CaseEvent, life: CaseLife, beside: GotBeside = NOBODY): readonly CaseNotice[] {
  const { seq, act, at, by, what } = event;
  const leaves = isUndoable(what.kind) ? leavesAt(at, life.limits.undoMinutes) : at;
  const through = new Set(isUpheld(event) ? recipients(life, beside.corrected) : receivers(event, life));
  const lookers = isUpheld(event) ? beside.lookers : NOBODY.lookers;
  return [...new Set([...through, ...lookers.keys()])]
    .filter((to) => to !== by.department || by.role === 'hub')
    .toSorted()
    .map((to) => ({
      seq,
      act,
      to,
      kind: what.kind,
      leavesAt: leaves,
      // Who is in the case, was asked or corrected knows what the case is about.
      seen: through.has(to) ? [] : (lookers.get(to) ?? []),
    }));
}

/** Whether an objection was found to be right: others hold what is wrong. */
export const isUpheld = ({ what }: CaseEvent): boolean => what.kind === 'appeal-decided' && what.isUpheld;

/**
 * All who got the wrong data by way of the case; who looked at it otherwise stands in the log. Within one working day (个人信息保护法 §46; 7.6 of the domain reference):
 * the departments in it, every unit that was asked to assist, and those that corrected something on its word. A unit outside
 * the hub is told by letter, so that the secretary, who writes it, is told too.
 */
function recipients(life: CaseLife, corrected: readonly string[]): readonly string[] {
  const asked = unitsAsked(life);
  const byLetter = asked.some(isExternalUnit) ? ['HUB'] : [];
  return [life.owner, ...life.concerned, ...asked, ...corrected, ...byLetter];
}

function receivers({ what }: CaseEvent, { owner, concerned, assists }: CaseLife): readonly string[] {
  switch (what.kind) {
    case 'assist-asked':
    case 'assist-forwarded':
    case 'assist-overdue':
      return [what.unit, ...(what.kind === 'assist-asked' ? [] : [owner])];
    case 'assist-withdrawn':
      return assists.flatMap(({ id, unit }) => (id === what.assist ? [unit] : []));
    case 'feedback-given':
    case 'more-time':
    case 'half-closed':
      return [owner];
    case 'reminded':
      return [what.of === '' ? owner : (assists.find(({ id }) => id === what.of)?.unit ?? owner)];
    case 'raised':
      return what.to === 'supervisor' ? [owner] : [owner, 'HUB'];
    case 'correction-reminded':
      return [what.department];
    case 'correction-overdue':
      return [what.department, owner, ...(what.times > 1 ? ['HUB'] : [])];
    case 'escalated':
    case 'postponed':
      return [owner, 'HUB'];
    case 'scheduled':
    case 'decided':
    case 'confirmed':
    case 'dismissed':
    case 'carried-out':
    case 'contradicted':
    case 'correction-declined':
    case 'appeal-opened':
    case 'appeal-decided':
    case 'turned-over':
    case 'reopened':
      return [owner, ...concerned];
    case 'opened':
    case 'regraded':
    case 'automatic':
    case 'assigned':
    case 'verifying-started':
    case 'accepted':
    case 'proposed':
    case 'pending-begun':
    case 'pending-ended':
    case 'rejected':
    case 'commented':
    case 'evidence-attached':
    case 'undone':
    case 'turnover-asked':
      return [];
  }
}

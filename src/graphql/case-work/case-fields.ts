import type { CaseClock } from '../../domain/case-files/case-clock.ts';
import { deadlineOf, isRunning } from '../../domain/case-files/working-clock.ts';
import type { Assist, CaseLife, Proposal } from '../../domain/case-files/case-life.ts';
import { contradicts } from '../../domain/case-files/two-sided.ts';
import { leavesAt } from '../../domain/case-files/undo.ts';
import { HOLIDAYS_CN } from '../../domain/values/holidays-cn.ts';
import { DEPARTMENTS, enumName, memberOf } from '../enum-names.ts';

export const deadlineShown = (clock: CaseClock) => ({
  kind: enumName(clock.kind),
  assistId: clock.of === '' ? null : clock.of,
  dueOn: deadlineOf(clock, HOLIDAYS_CN),
  workingDays: clock.days,
  isPaused: !isRunning(clock),
  remindedPercent: clock.reminded,
});

export function proposalShown({ outcome: { action, details, reason }, digest, isFourEyes, by, at }: Proposal) {
  const { doneOn = null, noticeOn = null, fields = [], toRegion = null } = details;
  return { action, doneOn, noticeOn, fields, toRegion, reason, digest, isFourEyes, proposedBy: by, proposedAt: at };
}

export const assistShown = ({ from, unit, state, overdue, answer, ...assist }: Assist) => ({
  id: assist.id,
  fromUnit: from,
  toUnit: unit,
  isForwarded: assist.isForwarded,
  urgency: assist.urgency,
  question: assist.question,
  fields: assist.fields,
  basis: assist.basis,
  sentAt: assist.sentAt,
  state: enumName(state),
  overdueTimes: overdue,
  feedback: answer?.code ?? null,
  correctedFields: answer?.fields ?? [],
  toRegion: answer?.toRegion ?? null,
  text: answer?.text ?? null,
  isExternal: answer?.isExternal ?? false,
  answeredAt: answer?.at ?? null,
});

/** Every department concerned but the owner, whose half is the outcome. */
export const halvesShown = ({ concerned, owner, halves, proposal, outcome }: CaseLife) =>
  concerned
    .filter((department) => department !== owner)
    .map((department) => {
      const verdict = halves[department] ?? null;
      const action = (proposal ?? outcome)?.outcome.action;
      const isContradicting = verdict !== null && action !== undefined && contradicts(action, verdict);
      return { department: memberOf(DEPARTMENTS, department), verdict, isContradicting };
    });

export const resolutionShown = ({ resolution }: CaseLife) =>
  resolution === null ? null : { ...resolution, owner: memberOf(DEPARTMENTS, resolution.owner) };

/** Null for everybody but who took the newest decision, and once somebody else has acted. */
export const undoableUntil = ({ lastAct, limits }: CaseLife, user: string): string | null =>
  lastAct === null || lastAct.by !== user || lastAct.isTouched ? null : leavesAt(lastAct.at, limits.undoMinutes);

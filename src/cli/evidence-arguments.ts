import { EVIDENCE_ACTIONS, type EvidenceAction } from '../domain/evidence/evidence-event.ts';
import { usage } from './arguments.ts';

/** A place in the evidence log. */
export function readPlace(text: string): number {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  throw usage(`序号应为不小于 0 的整数:${text}`, `a place is a whole number of at least 0: ${text}`);
}

export function readAction(text: string): EvidenceAction {
  const action = EVIDENCE_ACTIONS.find((known) => known === text);
  if (action !== undefined) return action;
  throw usage(
    `没有动作“${text}”:${EVIDENCE_ACTIONS.join(', ')}`,
    `there is no action ${text}: ${EVIDENCE_ACTIONS.join(', ')}`,
  );
}

/** A day or a moment (ISO 8601); a day alone begins at midnight in UTC unless a zone follows. */
export function readMoment(text: string): string {
  const time = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/u.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw usage(
    `时间应写作 2026-03-31 或 2026-03-31T08:00:00+08:00:${text}`,
    `write the time as 2026-03-31 or 2026-03-31T08:00:00+08:00: ${text}`,
  );
}

/** `kind:id`. */
export function readObject(text: string): string {
  if (/^[a-z][a-z-]*:./u.test(text)) return text;
  throw usage(
    `对象写作 类别:编号,如 case:C-2026-000123:${text}`,
    `write the object as kind:id, e.g. case:C-2026-000123: ${text}`,
  );
}

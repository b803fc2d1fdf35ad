import { createHash } from 'node:crypto';
import { limitsFor, type CaseLimits } from '../domain/case-files/case-limits.ts';
import { isUpheld, noticesOf } from '../domain/case-files/case-notice.ts';
import type { CaseActor } from '../domain/case-files/case-actor.ts';
import type { CaseDone } from '../domain/case-files/decide-case.ts';
import type { CaseEvent } from '../domain/case-files/case-event.ts';
import type { Setting } from '../domain/case-files/setting.ts';
import { parameterValue, type ParameterOverride } from '../domain/parameters/parameters.ts';
import { HOLIDAYS_CN } from '../domain/values/holidays-cn.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { CaseFile } from '../ports/case-files.ts';
import type { Clock } from '../ports/clock.ts';
import type { EvidenceActor, EvidenceEvent } from '../ports/evidence.ts';
import type { Stores } from '../ports/hub.ts';
import { followMoves } from './corrections/follow-moves.ts';

/** Now, by the clock of the hub. */
export interface Moment {
  readonly at: string;
  readonly on: PlainDate;
}

export const momentOf = (clock: Clock): Moment => ({
  at: clock.now().toISOString(),
  on: clock.today() as PlainDate,
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The surroundings in which the hub itself acts on a case, by rule. */
export const hubSetting = (by: CaseActor, { at, on }: Moment): Setting => ({
  by,
  at,
  on,
  calendar: HOLIDAYS_CN,
  region: '',
  lastReason: null,
  evidence: '',
  digest: sha256,
  notShared: (_unit, fields) => fields,
});

/** The numbers in force for cases of a region on a day. */
export const caseLimits = (
  severity: string,
  region: string,
  on: PlainDate,
  overrides: readonly ParameterOverride[],
): CaseLimits => limitsFor(severity, (name) => parameterValue(name, region, on, overrides));

export interface CaseAct {
  readonly file: Pick<CaseFile, 'id' | 'number'>;
  readonly done: CaseDone;
}

/** Keeps what was decided about cases that were taken: events, the cases after them, notices to others, evidence, and their corrections. */
export async function recordActs(acts: readonly CaseAct[], actor: EvidenceActor, stores: Stores): Promise<void> {
  const upheld = acts.filter(({ done }) => done.events.some(isUpheld)).map(({ file }) => file.id);
  const corrected = await stores.corrections.departmentsOf(upheld);
  const lookers = await stores.caseFiles.lookersAt(upheld);
  const besideOf = (id: string) => ({ corrected: corrected.get(id) ?? [], lookers: lookers.get(id) ?? new Map() });
  const changes = acts
    .filter(({ done }) => done.events.length > 0)
    .map(({ file, done: { life, events } }) => ({
      id: file.id,
      life,
      events,
      notices: events.flatMap((event) => noticesOf(event, life, besideOf(file.id))),
    }));
  await stores.caseFiles.append(changes);
  await stores.evidence.append(
    acts.flatMap(({ file, done }) => done.events.map((event) => evidenceOfEvent(file, event, actor))),
  );
  await followMoves(acts, actor, stores);
}

/** Codes and numbers only: what people wrote stays with the case. */
export function evidenceOfEvent(
  { number }: Pick<CaseFile, 'number'>,
  { seq, from, to, what }: CaseEvent,
  actor: EvidenceActor,
): EvidenceEvent {
  const isAppeal = what.kind === 'appeal-opened' || what.kind === 'appeal-decided';
  return {
    actor,
    action: isAppeal ? 'appeal' : 'case-event',
    purpose: null,
    agreements: [],
    object: `case:${number}`,
    subjects: [],
    result: 'done',
    detail: { kind: what.kind, seq, from: from ?? '', to, ...codesOf(what) },
  };
}

/** Codes that a step leaves in the evidence; every other step is told by its kind alone. */
function codesOf(what: CaseEvent['what']): EvidenceEvent['detail'] {
  if (what.kind === 'assist-asked') return { unit: what.unit, question: what.question, fields: what.fields };
  if (what.kind === 'feedback-given') return { feedback: what.code };
  if (what.kind === 'proposed') return { outcome: what.outcome.action, digest: what.digest };
  if (what.kind === 'confirmed') return { digest: what.digest };
  if (what.kind === 'half-closed') return { verdict: what.verdict };
  if (what.kind === 'evidence-attached') return { hash: what.hash, bytes: what.bytes };
  if (what.kind === 'correction-declined')
    return { correction: what.correction, department: what.department, code: what.code };
  return what.kind === 'undone' ? { act: what.act } : {};
}

export const HUB_EVIDENCE = (user: 'run' | 'clocks'): EvidenceActor => ({ user, role: 'hub', session: '' });

import type { CaseActor } from '../../domain/case-files/case-actor.ts';
import type { CorrectionCommand, CorrectionSetting } from '../../domain/corrections/decide-correction.ts';
import { decideCorrection } from '../../domain/corrections/decide-correction.ts';
import { HOLIDAYS_CN } from '../../domain/values/holidays-cn.ts';
import type { Correction, CorrectionChange } from '../../ports/corrections.ts';
import type { EvidenceActor, EvidenceEvent } from '../../ports/evidence.ts';
import type { Stores } from '../../ports/hub.ts';
import type { Moment } from '../case-acts.ts';

export const correctionSetting = (
  { user, role, department }: Pick<CaseActor, 'user' | 'role' | 'department'>,
  { at, on }: Moment,
): CorrectionSetting => ({ at, on, by: { user, role, department }, calendar: HOLIDAYS_CN });

/** What a command does to corrections that were taken; those that it does nothing to are left out. */
export const decided = (
  corrections: readonly Correction[],
  commandOf: (correction: Correction) => CorrectionCommand,
  setting: CorrectionSetting,
): readonly DecidedCorrection[] =>
  corrections.flatMap((correction) => {
    const { life, events } = decideCorrection(correction.life, commandOf(correction), setting);
    return events.length === 0 ? [] : [{ correction, change: { id: correction.id, life, events } }];
  });

export interface DecidedCorrection {
  readonly correction: Correction;
  readonly change: CorrectionChange;
}

/** Keeps what was decided: the corrections, their events, and the evidence of each. */
export async function recordCorrections(
  done: readonly DecidedCorrection[],
  actor: EvidenceActor,
  { corrections, evidence }: Stores,
): Promise<void> {
  if (done.length === 0) return;
  await corrections.append(done.map(({ change }) => change));
  await evidence.append(
    done.flatMap(({ correction, change }) =>
      change.events.map(({ seq, what }) => stepEvidence(correction, seq, what, actor)),
    ),
  );
}

/** Codes and numbers only; what a department wrote stays with the correction. */
export function stepEvidence(
  { id, caseNumber, department, feed, code }: Correction,
  seq: number,
  what: CorrectionChange['events'][number]['what'],
  actor: EvidenceActor,
): EvidenceEvent {
  const said = what.kind === 'declined' ? { reason: what.code } : what.kind === 'looked' ? { answer: what.answer } : {};
  return {
    actor,
    action: 'case-event',
    purpose: null,
    agreements: [],
    object: `correction:${id}`,
    subjects: [],
    result: 'done',
    detail: { kind: what.kind, seq, case: caseNumber, department, feed, code, ...said },
  };
}

import type { Actor } from '../../domain/access/actor.ts';
import { caseActor } from '../../domain/case-files/case-actor.ts';
import { decideCase } from '../../domain/case-files/decide-case.ts';
import { type Fault, textFault } from '../../domain/case-files/fault.ts';
import { DECLINE_CODES, type DeclineCode } from '../../domain/corrections/correction-code.ts';
import type { CorrectionState } from '../../domain/corrections/correction-state.ts';
import { hubSetting, momentOf, recordActs } from '../../pipeline/case-acts.ts';
import { correctionSetting, decided, recordCorrections } from '../../pipeline/corrections/correction-acts.ts';
import type { Correction } from '../../ports/corrections.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import { evidenceActor } from '../case-files/act-on-case.ts';
import { isOwnCorrection } from './own-correction.ts';

export interface Decline {
  readonly id: string;
  readonly code: DeclineCode;
  readonly text: string | null;
}

export type Declining =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'unknown' }
  /** It was answered or withdrawn before. */
  | { readonly outcome: 'settled'; readonly state: CorrectionState }
  | { readonly outcome: 'refused'; readonly fault: Fault };

/** The department does not correct, with a reason: the outcome does not hold, and the case is opened again. */
export function declineCorrection(decline: Decline, actor: Actor, hub: Hub): Promise<Declining> {
  const fault = textFault(decline.text);
  if (fault !== null) return Promise.resolve({ outcome: 'refused', fault });
  return hub.inTransaction(async (stores) => {
    const [known] = await stores.corrections.byIds([decline.id]);
    if (known === undefined || !isOwnCorrection(actor, known)) return { outcome: 'unknown' };
    // The case first, as everybody takes them.
    const files = await stores.caseFiles.take([known.caseId]);
    const taken = await stores.corrections.take([known.id]);
    const moment = momentOf(hub.clock);
    const { code, text } = decline;
    const done = decided(taken, () => ({ kind: 'decline', code, text }), correctionSetting(caseActor(actor), moment));
    if (done.length === 0) return { outcome: 'settled', state: taken[0]?.life.state ?? known.life.state };
    await recordCorrections(done, evidenceActor(actor), stores);
    for (const file of files) await tellCase(file, known, decline, actor, moment, stores);
    return { outcome: 'done' };
  });
}

async function tellCase(
  file: Awaited<ReturnType<Stores['caseFiles']['take']>>[number],
  { id, department }: Correction,
  { code, text }: Decline,
  actor: Actor,
  moment: ReturnType<typeof momentOf>,
  stores: Stores,
): Promise<void> {
  const reason = text ?? DECLINE_CODES[code].zh;
  const told = [{ kind: 'correction-declined', department, correction: id, code, reason } as const];
  const answer = decideCase(
    file.life,
    { kind: 'tell-of-corrections', told },
    null,
    hubSetting(caseActor(actor), moment),
  );
  if (answer.outcome === 'refused') throw new Error(`the case was not told of a declined correction: ${answer.rule}`);
  await recordActs([{ file, done: answer }], evidenceActor(actor), stores);
}

import type { Actor } from '../../domain/access/actor.ts';
import { caseActor } from '../../domain/case-files/case-actor.ts';
import { textFault, type Fault } from '../../domain/case-files/fault.ts';
import { momentOf } from '../../pipeline/case-acts.ts';
import { correctionSetting, decided, recordCorrections } from '../../pipeline/corrections/correction-acts.ts';
import type { Hub } from '../../ports/hub.ts';
import { evidenceActor } from '../case-files/act-on-case.ts';
import { isOwnCorrection } from './own-correction.ts';

export type Acknowledging =
  | { readonly outcome: 'done'; readonly ids: readonly string[] }
  | { readonly outcome: 'unknown'; readonly id: string }
  | { readonly outcome: 'refused'; readonly fault: Fault };

/**
 * The department has the corrections in its own system. Said again it changes nothing, and an answered or withdrawn one stays
 * as it is: systems that are told at least once say so at least once. All of them, or none when one is not the caller's.
 */
export function acknowledgeCorrections(
  { ids, source }: { readonly ids: readonly string[]; readonly source: string | null },
  actor: Actor,
  hub: Hub,
): Promise<Acknowledging> {
  const fault = textFault(source);
  if (fault !== null) return Promise.resolve({ outcome: 'refused', fault });
  return hub.inTransaction(async (stores) => {
    const wanted = [...new Set(ids)];
    const taken = (await stores.corrections.take(wanted)).filter((correction) => isOwnCorrection(actor, correction));
    const known = new Set(taken.map(({ id }) => id));
    const unknown = wanted.find((id) => !known.has(id));
    if (unknown !== undefined) return { outcome: 'unknown', id: unknown };
    const setting = correctionSetting(caseActor(actor), momentOf(hub.clock));
    const done = decided(taken, () => ({ kind: 'acknowledge', source }), setting);
    await recordCorrections(done, evidenceActor(actor), stores);
    return { outcome: 'done', ids: wanted };
  });
}

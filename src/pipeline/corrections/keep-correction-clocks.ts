import { theHub } from '../../domain/case-files/case-actor.ts';
import type { ToldOfCorrections } from '../../domain/case-files/case-event.ts';
import { decideCase } from '../../domain/case-files/decide-case.ts';
import type { Stores } from '../../ports/hub.ts';
import { HUB_EVIDENCE, hubSetting, type Moment, recordActs } from '../case-acts.ts';
import { correctionSetting, decided, type DecidedCorrection, recordCorrections } from './correction-acts.ts';

export interface KeptSet {
  /** Cases or corrections that something was said about. */
  readonly said: number;
  /** Where the next set begins; null after the last. */
  readonly last: string | null;
}

/**
 * Reminds departments of corrections and tells when their time is over, at most `limit` of them. A case hears once of all
 * that one department owes it.
 */
export async function keepCorrectionSet(
  moment: Moment,
  { limit, after }: { readonly limit: number; readonly after: string | null },
  stores: Stores,
): Promise<KeptSet> {
  const due = await stores.corrections.due(moment.on, limit, after);
  const files = await stores.caseFiles.take([...new Set(due.map(({ caseId }) => caseId))]);
  const taken = await stores.corrections.take(due.map(({ id }) => id));
  const done = decided(taken, () => ({ kind: 'keep-time' }), correctionSetting(theHub('clocks'), moment));
  await recordCorrections(done, HUB_EVIDENCE('clocks'), stores);
  const said = Map.groupBy(done, ({ correction }) => correction.caseId);
  const acts = files.flatMap((file) => {
    const told = toldOf(said.get(file.id) ?? []);
    const setting = hubSetting(theHub('clocks'), moment);
    const answer = decideCase(file.life, { kind: 'tell-of-corrections', told }, null, setting);
    return answer.outcome === 'done' && told.length > 0 ? [{ file, done: answer }] : [];
  });
  await recordActs(acts, HUB_EVIDENCE('clocks'), stores);
  return { said: done.length, last: due.length === limit ? (due.at(-1)?.id ?? null) : null };
}

/** One step for each department and each thing said. */
function toldOf(done: readonly DecidedCorrection[]): readonly ToldOfCorrections[] {
  const said = done.flatMap(({ correction: { department }, change: { events } }) =>
    events.flatMap(({ what }) => (what.kind === 'reminded' || what.kind === 'overdue' ? [{ department, what }] : [])),
  );
  const groups = Map.groupBy(said, (one) => JSON.stringify([one.department, one.what]));
  return [...groups.values()].flatMap((alike): readonly ToldOfCorrections[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const { department, what } = first;
    return what.kind === 'reminded'
      ? [{ kind: 'correction-reminded', department, share: what.share, corrections: alike.length }]
      : [{ kind: 'correction-overdue', department, times: what.times, corrections: alike.length }];
  });
}

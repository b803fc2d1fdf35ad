import { theHub } from '../../domain/case-files/case-actor.ts';
import type { CorrectionCommand } from '../../domain/corrections/decide-correction.ts';
import type { CorrectionSight } from '../../ports/corrections.ts';
import type { Stores } from '../../ports/hub.ts';
import type { Run } from '../../ports/runs.ts';
import { HUB_EVIDENCE, type Moment } from '../case-acts.ts';
import { correctionSetting, decided, recordCorrections } from './correction-acts.ts';

/**
 * What the rosters say about every standing correction, now that the findings are settled: corrected, not corrected, or
 * nobody can tell. Runs about the past see nothing.
 */
export async function seeCorrections(
  { live }: Run,
  moment: Moment,
  stores: Stores,
): Promise<Readonly<Record<string, number>>> {
  const sights = live ? await stores.corrections.look() : [];
  if (sights.length === 0) return {};
  await stores.caseFiles.take([...new Set(sights.map(({ caseId }) => caseId))]);
  const sightOf = new Map(sights.map(({ id, sight }) => [id, sight]));
  const taken = await stores.corrections.take([...sightOf.keys()]);
  const setting = correctionSetting(theHub('run'), moment);
  const done = decided(taken, ({ id }) => commandFor(sightOf.get(id) ?? 'unanswerable'), setting);
  await recordCorrections(done, HUB_EVIDENCE('run'), stores);
  return { corrected: done.filter(({ change }) => change.life.state === 'CORRECTED').length };
}

const commandFor = (sight: CorrectionSight['sight']): CorrectionCommand =>
  sight === 'moot' ? { kind: 'withdraw', cause: 'no-longer-different' } : { kind: 'look', answer: sight };

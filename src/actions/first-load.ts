import { MAY } from '../domain/access/permissions.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { faultInConfirming, type FirstLoad, type FirstLoadRefusal } from '../domain/gates/first-load.ts';
import type { EvidenceEvent } from '../ports/evidence.ts';
import type { Hub } from '../ports/hub.ts';
import type { Decider } from './decide-hold.ts';
import { openMatter, speakSecond } from './four-eyes.ts';

export type FirstLoadSetting =
  | { readonly outcome: 'proposed' | 'confirmed'; readonly load: FirstLoad }
  | { readonly outcome: 'not-allowed'; readonly code: FirstLoadRefusal }
  | { readonly outcome: 'unknown-feed' }
  | { readonly outcome: 'not-found' };

/** Asks that the volume gates be suspended for a feed, region and period; holds once a second person confirms it. */
export async function proposeFirstLoad(
  load: Pick<FirstLoad, 'id' | 'feed' | 'region' | 'from' | 'until'>,
  actor: Decider,
  { inTransaction, clock }: Hub,
): Promise<FirstLoadSetting> {
  const owner = feedById.get(load.feed)?.owner;
  if (owner === undefined) return { outcome: 'unknown-feed' };
  const { user, department } = actor;
  const proposed: FirstLoad = { ...load, proposedBy: user, proposedDepartment: department, confirmedBy: null };
  await inTransaction(async (stores) => {
    const { holds, evidence } = stores;
    await holds.proposeFirstLoad(proposed);
    const departments = department === owner ? null : [owner];
    const seat = { side: '', roles: MAY.decideHold, departments, region: load.region };
    await openMatter(`first-load:${load.id}`, [seat], actor, stores, clock);
    await evidence.append([noteOf(proposed, 'propose', actor)]);
  });
  return { outcome: 'proposed', load: proposed };
}

export const confirmFirstLoad = (
  id: string,
  actor: Decider,
  { inTransaction, clock }: Hub,
): Promise<FirstLoadSetting> =>
  inTransaction(async (stores) => {
    const { holds, evidence } = stores;
    const load = await holds.takeFirstLoad(id);
    const owner = load && feedById.get(load.feed)?.owner;
    if (!load || !owner) return { outcome: 'not-found' };
    const code = faultInConfirming(load, actor, owner);
    if (code !== null) return { outcome: 'not-allowed', code };
    await speakSecond({ matter: `first-load:${id}`, side: '' }, actor, stores, clock);
    await holds.confirmFirstLoad(id, actor.user);
    await evidence.append([noteOf(load, 'confirm', actor)]);
    return { outcome: 'confirmed', load: { ...load, confirmedBy: actor.user } };
  });

const noteOf = (
  { id, feed, region, from, until, proposedBy }: FirstLoad,
  move: string,
  { user, role, session }: Decider,
): EvidenceEvent => ({
  actor: { user, role, session },
  action: 'rule-changed',
  purpose: null,
  agreements: [],
  object: `first-load:${id}`,
  subjects: [],
  result: 'done',
  detail: { move, feed, region, from, until, proposedBy },
});

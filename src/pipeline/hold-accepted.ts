import type { GateStop } from '../domain/gates/gate.ts';
import type { Stores } from '../ports/hub.ts';
import { settleStandings } from './settle-standings.ts';

/** A batch that counted until now waits for two people; what it had replaced lives again. Nothing happens to any other. */
export async function holdAccepted(batch: number, stops: readonly GateStop[], stores: Stores): Promise<void> {
  await stores.rosters.lockSettling();
  const roster = await stores.holds.acceptedRoster(batch);
  const envelope = roster && (await stores.rosters.envelopeOf(batch));
  if (!roster || !envelope) return;
  await stores.holds.hold(roster, stops);
  const restored = await stores.rosters.settleReplacements(envelope);
  await settleStandings([roster, ...restored], stores);
}

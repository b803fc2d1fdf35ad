import type { Hub } from '../ports/hub.ts';
import type { Roster } from '../ports/rosters.ts';
import { settleStandings } from '../pipeline/settle-standings.ts';

export type Withdrawal = { readonly outcome: 'withdrawn'; readonly roster: Roster } | { readonly outcome: 'not-found' };

/** Takes a wrong batch back: its rows stop being live, what they had replaced lives again, its period is open again. */
export const withdrawRoster = (number: number, reason: string, { inTransaction }: Hub): Promise<Withdrawal> =>
  inTransaction(async (stores) => {
    await stores.rosters.lockSettling();
    const envelope = await stores.rosters.envelopeOf(number);
    const roster = envelope && (await stores.rosters.withdraw(number, reason));
    if (!envelope || !roster) return { outcome: 'not-found' };
    const restored = await stores.rosters.settleReplacements(envelope);
    await settleStandings([roster, ...restored], stores);
    return { outcome: 'withdrawn', roster };
  });

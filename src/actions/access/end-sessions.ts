import type { Actor } from '../../domain/access/actor.ts';
import { TOKEN_SECONDS } from '../../domain/access/session-limits.ts';
import type { Hub } from '../../ports/hub.ts';
import { type Changer, noted } from './noted.ts';

/** Whoever asks: their own, or those of others as well. */
export interface Ending {
  readonly by: Pick<Actor, 'user' | 'role' | 'session'>;
  readonly mayEndOthers: boolean;
}

/**
 * Ends a session, or takes a token back, by its identifier; the next request with it is refused. False when there is none that
 * the caller may end. Tokens are not kept: an administrator names one by the session in the evidence log.
 */
export const endSession = (id: string, { by, mayEndOthers }: Ending, { inTransaction, clock }: Hub): Promise<boolean> =>
  inTransaction(async (stores) => {
    const { sessions, clients } = stores.access;
    const owner = await sessions.ownerOf(id);
    const isOwn = owner === by.user || (owner === null && id === by.session);
    if (!isOwn && !mayEndOthers) return false;
    if (owner === null) await clients.revokeToken(id, new Date(clock.now().getTime() + TOKEN_SECONDS * 1_000));
    else await sessions.end(id, isOwn ? 'signed-out' : 'revoked');
    const cause = owner === null ? 'token-revoked' : isOwn ? 'signed-out' : 'revoked';
    await stores.evidence.append([noted(by, 'session-ended', `session:${id}`, { cause })]);
    return true;
  });

/** Ends every session of an account and takes none of the tokens any more that it was given until now. How many sessions. */
export const signOutEverywhere = (account: string, by: Changer, { inTransaction }: Hub): Promise<number> =>
  inTransaction(async (stores) => {
    const ended = await stores.access.sessions.endAll(account, account === by.user ? 'signed-out' : 'revoked');
    const detail = { cause: 'everywhere', sessions: ended };
    await stores.evidence.append([noted(by, 'session-ended', `user:${account}`, detail)]);
    return ended;
  });

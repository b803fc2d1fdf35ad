import { isWithinPost } from '../../domain/access/signing-scope.ts';
import type { SenderKey } from '../../domain/batches/sender-key.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import { type AccountChange, CHANGED, NOT_FOUND, refusedBy } from './manage-accounts.ts';
import type { KeyChange } from './client-keys.ts';
import { type Changer, noted } from './noted.ts';

/**
 * Registers a public key with which a system signs its batches, never for more than a post of the system lets it send. The
 * first batch under it is held until two people let it count (gate G9), so that one administrator alone brings nothing in.
 */
export const addSenderKey = (key: SenderKey, by: Changer, { inTransaction }: Hub): Promise<AccountChange> =>
  inTransaction(async (stores) => {
    const { sender, keyId, algorithm, feeds } = key;
    if ((await stores.access.accounts.find(sender))?.kind !== 'system') return NOT_FOUND;
    if ((await stores.submissions.key(keyId)) !== null) return refusedBy('key-taken');
    if (!(await isAllowed(key, stores))) return refusedBy('beyond-post');
    await stores.submissions.registerKey(key, by.user);
    const detail = { what: 'sender-key-added', key: keyId, algorithm, feeds };
    await stores.evidence.append([noted(by, 'post-changed', `user:${sender}`, detail)]);
    return CHANGED;
  });

async function isAllowed(key: SenderKey, { access }: Stores): Promise<boolean> {
  const posts = await access.posts.of(key.sender);
  return posts.some((post) => post.state !== 'ended' && post.state !== 'expired' && isWithinPost(key, post));
}

/** Takes a signing key back: whatever arrives under it from now on is refused, also when it was signed before. */
export const revokeSenderKey = (keyId: string, by: Changer, { inTransaction, clock }: Hub): Promise<KeyChange> =>
  inTransaction(async ({ submissions, evidence }) => {
    const key = await submissions.key(keyId);
    if (key === null || !(await submissions.revokeKey(keyId, clock.now().toISOString()))) return NOT_FOUND;
    const detail = { what: 'sender-key-revoked', key: keyId };
    await evidence.append([noted(by, 'post-changed', `user:${key.sender}`, detail)]);
    return { outcome: 'changed', account: key.sender };
  });

import { type ClientKey, PostRefused } from '../../ports/accounts.ts';
import type { Hub } from '../../ports/hub.ts';
import { type AccountChange, CHANGED, NOT_FOUND, refusedBy } from './manage-accounts.ts';
import { type Changer, noted } from './noted.ts';

/**
 * Another key for a system that changes its keys: waits until another administrator confirms it, because whoever holds it acts
 * for the department. The keys before it go on until they are revoked.
 */
export const addClientKey = (key: ClientKey, by: Changer, { inTransaction }: Hub): Promise<AccountChange> =>
  inTransaction(async ({ access, evidence }) => {
    const { account, kid, algorithm } = key;
    if ((await access.accounts.find(account))?.kind !== 'system') return NOT_FOUND;
    if (!(await access.clients.addKey(key, by.user))) return refusedBy('key-taken');
    const detail = { what: 'client-key-added', kid, algorithm };
    await evidence.append([noted(by, 'post-changed', `user:${account}`, detail)]);
    return CHANGED;
  });

/** A change of a key, with the system whose key it is. */
export type KeyChange =
  | { readonly outcome: 'changed'; readonly account: string }
  | Exclude<AccountChange, { readonly outcome: 'changed' }>;

/** Lets a key that waits be used. */
export const confirmClientKey = (kid: string, by: Changer, hub: Hub): Promise<KeyChange> =>
  hub.inTransaction(async ({ access, evidence }) => {
    const account = await access.clients.ownerOf(kid);
    if (account === null) return NOT_FOUND;
    try {
      if (!(await access.clients.confirmKey(kid, by.user))) return refusedBy('nothing-to-change');
    } catch (error) {
      if (!(error instanceof PostRefused)) throw error;
      const detail = { what: 'client-key-confirmed', kid, why: error.refusal };
      await evidence.append([noted(by, 'post-changed', `user:${account}`, detail, 'refused')]);
      return refusedBy('same-person');
    }
    await evidence.append([noted(by, 'post-changed', `user:${account}`, { what: 'client-key-confirmed', kid })]);
    return { outcome: 'changed', account };
  });

/** Takes a key back, and with it every token that the system has: it gets another by another key. */
export const revokeClientKey = (kid: string, by: Changer, { inTransaction }: Hub): Promise<KeyChange> =>
  inTransaction(async ({ access, evidence }) => {
    const account = await access.clients.ownerOf(kid);
    if (account === null || !(await access.clients.revokeKey(kid))) return NOT_FOUND;
    await access.sessions.endAll(account, 'revoked');
    await evidence.append([noted(by, 'post-changed', `user:${account}`, { what: 'client-key-revoked', kid })]);
    return { outcome: 'changed', account };
  });

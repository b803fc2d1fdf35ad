import { isAccountName } from '../../domain/access/account-name.ts';
import type { AccessRefusal } from '../../domain/access/access-refusals.ts';
import type { Identity } from '../../ports/accounts.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import { type Handed, handedOver, keepCredentials, makeCredentials } from './credentials.ts';
import { type Changer, noted } from './noted.ts';
import type { Prover } from './prove-locally.ts';

export type Adding =
  | { readonly outcome: 'added'; readonly handed: Handed | null }
  | { readonly outcome: 'name' }
  | { readonly outcome: 'taken' }
  /** The identity stands for another account. */
  | { readonly outcome: 'identity-taken' };

export interface AccountRequest {
  readonly name: string;
  readonly displayName: string;
  /** Identity at a provider; null for a local account with password and code. */
  readonly identity: Identity | null;
}

/** What became of a change of an account. */
export type AccountChange =
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'refused'; readonly why: AccessRefusal };

export const CHANGED = { outcome: 'changed' } as const;
export const NOT_FOUND = { outcome: 'not-found' } as const;
export const refusedBy = (why: AccessRefusal) => ({ outcome: 'refused', why }) as const;

/** A new account. It can do nothing until it has a post that two administrators agreed on. */
export async function addAccount(
  { name, displayName, identity }: AccountRequest,
  by: Changer,
  prover: Prover,
  { inTransaction }: Hub,
): Promise<Adding> {
  if (!isAccountName(name)) return { outcome: 'name' };
  const made = identity === null ? await makeCredentials(name, prover) : null;
  return inTransaction(async (stores) => {
    const { accounts } = stores.access;
    if ((await accounts.find(name)) !== null) return { outcome: 'taken' };
    if (identity !== null && (await accounts.byIdentity(identity)) !== null) return { outcome: 'identity-taken' };
    const account = { name, displayName, kind: 'person', owner: null, createdBy: by.user } as const;
    if (!(await accounts.add(account))) return { outcome: 'taken' };
    if (identity !== null) await accounts.link(identity, name);
    if (made !== null) await keepCredentials(name, made, stores);
    const kind = identity === null ? 'local' : 'oidc';
    await stores.evidence.append([noted(by, 'post-changed', `user:${name}`, { what: 'account-added', kind })]);
    return { outcome: 'added', handed: made && handedOver(made) };
  });
}

/** Suspends an account at once: its sessions end, its tokens are no longer taken. */
export const suspendAccount = (name: string, by: Changer, hub: Hub): Promise<AccountChange> =>
  changing(name, by, hub, async ({ access, evidence }) => {
    if (!(await access.accounts.suspend(name, by.user))) return refusedBy('nothing-to-change');
    const sessions = await access.sessions.endAll(name, 'suspended');
    await evidence.append([noted(by, 'post-changed', `user:${name}`, { what: 'account-suspended', sessions })]);
    return CHANGED;
  });

/**
 * Lifts a suspension. Posts wait to be confirmed again: else one administrator alone would undo what another one stopped.
 * What was open before stays closed.
 */
export const restoreAccount = (name: string, by: Changer, hub: Hub): Promise<AccountChange> =>
  changing(name, by, hub, async ({ access, evidence }) => {
    if (!(await access.accounts.restore(name))) return refusedBy('nothing-to-change');
    const posts = await access.posts.unconfirm(name);
    await evidence.append([noted(by, 'post-changed', `user:${name}`, { what: 'account-restored', posts })]);
    return CHANGED;
  });

/** Grants or takes back the right to send operations that no screen of ours sends. */
export const letAskFreely = (name: string, may: boolean, by: Changer, hub: Hub): Promise<AccountChange> =>
  changing(name, by, hub, async ({ access, evidence }) => {
    if (!(await access.accounts.letAskFreely(name, may))) return refusedBy('nothing-to-change');
    const what = may ? 'free-asking' : 'no-free-asking';
    await evidence.append([noted(by, 'post-changed', `user:${name}`, { what })]);
    return CHANGED;
  });

/** A change of an account that exists and is somebody else's. */
const changing = (
  name: string,
  by: Changer,
  { inTransaction }: Hub,
  change: (stores: Stores) => Promise<AccountChange>,
): Promise<AccountChange> =>
  inTransaction(async (stores) => {
    if ((await stores.access.accounts.find(name)) === null) return NOT_FOUND;
    return name === by.user ? refusedBy('own-account') : change(stores);
  });

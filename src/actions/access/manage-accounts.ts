import { randomBytes } from 'node:crypto';
import { isAccountName } from '../../domain/access/account-name.ts';
import type { Identity } from '../../ports/accounts.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { NewCode } from '../../ports/identity.ts';
import { type Changer, noted } from './noted.ts';
import type { Prover } from './prove-locally.ts';

/** What the owner of a new local account is handed, once. The password must be changed at the first sign-in. */
export interface Handed {
  readonly password: string;
  readonly code: Pick<NewCode, 'uri' | 'recovery'>;
}

export type Adding =
  | { readonly outcome: 'added'; readonly handed: Handed | null }
  | { readonly outcome: 'name' }
  | { readonly outcome: 'taken' };

export interface AccountRequest {
  readonly name: string;
  readonly displayName: string;
  /** Identity at a provider; null for a local account with password and code. */
  readonly identity: Identity | null;
}

/** Characters of a first password: twenty-four of base 32 are 120 bits. */
const PASSWORD_CHARACTERS = 24;
const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

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
    const account = { name, displayName, kind: 'person', owner: null, createdBy: by.user } as const;
    if (!(await stores.access.accounts.add(account))) return { outcome: 'taken' };
    if (identity !== null) await stores.access.accounts.link(identity, name);
    if (made !== null) await keep(name, made, stores);
    const kind = identity === null ? 'local' : 'oidc';
    await stores.evidence.append([noted(by, 'post-changed', `user:${name}`, { what: 'account-added', kind })]);
    return { outcome: 'added', handed: made && handedOver(made) };
  });
}

/** The seed itself and the digests stay behind. */
const handedOver = ({ password, code: { uri, recovery } }: { password: string; code: NewCode }): Handed => ({
  password,
  code: { uri, recovery },
});

async function makeCredentials(name: string, { passwords, codes }: Prover) {
  const password = Array.from(randomBytes(PASSWORD_CHARACTERS), (byte) => BASE_32[byte & 31]).join('');
  return { password, hash: await passwords.hash(password), code: codes.create(name) };
}

async function keep(
  name: string,
  { hash, code }: { readonly hash: string; readonly code: NewCode },
  { access: { accounts } }: Stores,
): Promise<void> {
  await accounts.setPassword(name, hash, true);
  await accounts.setCode(name, code.sealed, code.recoveryDigests);
}

/**
 * A new first password and a new code for somebody who lost theirs, or null when there is no such person. Sessions end, and
 * posts rest until they are confirmed again: else one administrator could become another by a reset.
 */
export async function resetCredentials(
  name: string,
  by: Changer,
  prover: Prover,
  { inTransaction }: Hub,
): Promise<Handed | null> {
  const made = await makeCredentials(name, prover);
  return inTransaction(async (stores) => {
    const account = await stores.access.accounts.find(name);
    if (account?.kind !== 'person') return null;
    await keep(name, made, stores);
    const sessions = await stores.access.sessions.endAll(name, 'suspended');
    const posts = await stores.access.posts.unconfirm(name);
    await stores.evidence.append([
      noted(by, 'post-changed', `user:${name}`, { what: 'credentials-reset', sessions, posts }),
    ]);
    return handedOver(made);
  });
}

/** Suspends an account at once: its sessions end, its tokens are no longer taken. False when there is nothing to suspend. */
export const suspendAccount = (name: string, by: Changer, { inTransaction }: Hub): Promise<boolean> =>
  inTransaction(async ({ access, evidence }) => {
    if (!(await access.accounts.suspend(name, by.user))) return false;
    const sessions = await access.sessions.endAll(name, 'suspended');
    await evidence.append([noted(by, 'post-changed', `user:${name}`, { what: 'account-suspended', sessions })]);
    return true;
  });

/** Grants or takes back the right to send operations that no screen of ours sends; false when there is nothing to change. */
export const letAskFreely = (name: string, may: boolean, by: Changer, { inTransaction }: Hub): Promise<boolean> =>
  inTransaction(async ({ access, evidence }) => {
    if (!(await access.accounts.letAskFreely(name, may))) return false;
    await evidence.append([
      noted(by, 'post-changed', `user:${name}`, { what: may ? 'free-asking' : 'no-free-asking' }),
    ]);
    return true;
  });

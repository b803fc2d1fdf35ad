import { randomBytes } from 'node:crypto';
import type { AccessRefusal } from '../../domain/access/access-refusals.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { NewCode } from '../../ports/identity.ts';
import { type Changer, noted } from './noted.ts';
import type { Prover } from './prove-locally.ts';

/** What the owner of a local account is handed, once. The password must be changed at the first sign-in. */
export interface Handed {
  readonly password: string;
  readonly code: Pick<NewCode, 'uri' | 'recovery'>;
}

/** Credentials before they are kept. */
export interface MadeCredentials {
  readonly password: string;
  readonly hash: string;
  readonly code: NewCode;
}

/** Characters of a first password: twenty-four of base 32 are 120 bits. */
const PASSWORD_CHARACTERS = 24;
const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

export async function makeCredentials(name: string, { passwords, codes }: Prover): Promise<MadeCredentials> {
  const password = Array.from(randomBytes(PASSWORD_CHARACTERS), (byte) => BASE_32[byte & 31]).join('');
  return { password, hash: await passwords.hash(password), code: codes.create(name) };
}

/** The seed itself and the digests stay behind. */
export const handedOver = ({ password, code: { uri, recovery } }: MadeCredentials): Handed => ({
  password,
  code: { uri, recovery },
});

export async function keepCredentials(
  name: string,
  { hash, code }: MadeCredentials,
  { access: { accounts } }: Stores,
): Promise<void> {
  await accounts.setPassword(name, hash, true);
  await accounts.setCode(name, code.sealed, code.recoveryDigests);
}

export type Resetting =
  | { readonly outcome: 'reset'; readonly handed: Handed }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'refused'; readonly why: AccessRefusal };

/**
 * A new first password and a new code for somebody who lost theirs. Sessions end, and posts rest until they are confirmed
 * again: else one administrator could become another by a reset.
 */
export async function resetCredentials(
  name: string,
  by: Changer,
  prover: Prover,
  { inTransaction }: Hub,
): Promise<Resetting> {
  if (name === by.user) return { outcome: 'refused', why: 'own-account' };
  const made = await makeCredentials(name, prover);
  return inTransaction(async (stores) => {
    const account = await stores.access.accounts.find(name);
    if (account?.kind !== 'person') return { outcome: 'not-found' };
    await keepCredentials(name, made, stores);
    const sessions = await stores.access.sessions.endAll(name, 'suspended');
    const posts = await stores.access.posts.unconfirm(name);
    await stores.evidence.append([
      noted(by, 'post-changed', `user:${name}`, { what: 'credentials-reset', sessions, posts }),
    ]);
    return { outcome: 'reset', handed: handedOver(made) };
  });
}

import { createHash } from 'node:crypto';
import { isAccountName } from '../../domain/access/account-name.ts';
import { faultInPassword, type PasswordFault } from '../../domain/access/password-rules.ts';
import type { Account, Accounts, Credentials } from '../../ports/accounts.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { OneTimeCodes, Passwords } from '../../ports/identity.ts';
import { HOST, noted } from './noted.ts';

/** What proves a local account. */
export interface Prover {
  readonly passwords: Passwords;
  readonly codes: OneTimeCodes;
}

export interface LocalProof {
  readonly account: string;
  readonly password: string;
  /** Of the authenticator, or a recovery code. */
  readonly code: string;
  /** Given when the password was set by somebody else, or is to be changed. */
  readonly newPassword: string | null;
  /** Where the attempt comes from; delays hold for this source only. */
  readonly source: string;
}

export type Proving =
  | { readonly outcome: 'proven'; readonly account: Account }
  /** Name, password or code is wrong, or the account may not be used: nobody is told which. */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'wait'; readonly seconds: number }
  /** Everything is right, but the password must be changed; `fault` tells what is wrong with the new one. */
  | { readonly outcome: 'new-password'; readonly fault: PasswordFault | null };

/**
 * Proves a local account by password and one-time code. Takes as long for a name that nobody has. An attempt counts as
 * failed until it succeeds, so that many at once are no way around the delay.
 */
export async function proveLocally(proof: LocalProof, prover: Prover, hub: Hub): Promise<Proving> {
  const key = createHash('sha256').update(proof.account).digest('base64url');
  const known = await hub.inTransaction(async ({ access }) => {
    const seconds = await access.attempts.begin(key, proof.source);
    if (seconds > 0) return { seconds, account: null, credentials: null };
    return { seconds, ...(await lookUp(proof.account, access.accounts)) };
  });
  if (known.seconds > 0) return { outcome: 'wait', seconds: known.seconds };
  const { account, credentials } = known;
  const isPassword = await prover.passwords.verify(proof.password, credentials?.password ?? null);
  const change = await changeOf(proof, credentials, prover);
  return hub.inTransaction(async (stores) => {
    const usable = account !== null && !account.isSuspended && isPassword ? account : null;
    const isProven =
      usable !== null && credentials !== null && (await isCode(proof, credentials, change, prover, hub, stores));
    if (!isProven) return refuse(account, stores);
    await stores.access.attempts.succeeded(key, proof.source);
    if (change.outcome === 'needed') return { outcome: 'new-password', fault: change.fault };
    if (change.outcome === 'ready') await stores.access.accounts.setPassword(usable.name, change.hash, false);
    return { outcome: 'proven', account: usable };
  });
}

async function lookUp(name: string, accounts: Accounts) {
  const account = isAccountName(name) ? await accounts.find(name) : null;
  return { account, credentials: account && (await accounts.credentials(account.name)) };
}

type Change =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'needed'; readonly fault: PasswordFault | null }
  | { readonly outcome: 'ready'; readonly hash: string };

/** What becomes of the new password, if one is given or must be. */
async function changeOf(
  { account, password, newPassword }: LocalProof,
  credentials: Credentials | null,
  { passwords }: Prover,
): Promise<Change> {
  if (newPassword === null) return credentials?.isInitial ? { outcome: 'needed', fault: null } : { outcome: 'none' };
  const fault = newPassword === password ? 'TOO_SIMILAR' : faultInPassword(newPassword, account);
  return fault === null ? { outcome: 'ready', hash: await passwords.hash(newPassword) } : { outcome: 'needed', fault };
}

/** Takes the code, unless the person comes back with a new password: it is needed again then. */
async function isCode(
  { account, code }: LocalProof,
  { codeSecret }: Credentials,
  change: Change,
  { codes }: Prover,
  { clock }: Hub,
  { access: { accounts } }: Stores,
): Promise<boolean> {
  if (codeSecret === null) return false;
  const typed = code.replaceAll(/[\s-]/g, '');
  const step = codes.stepOf(codeSecret, typed, clock.now());
  if (step === null) return change.outcome !== 'needed' && accounts.takeRecoveryCode(account, codes.digestOf(typed));
  return change.outcome === 'needed' || accounts.takeCode(account, step);
}

/** Names that nobody has are not written down: people type passwords and numbers into the wrong field. */
async function refuse(account: Account | null, { evidence }: Stores): Promise<Proving> {
  const object = account === null ? 'user:unknown' : `user:${account.name}`;
  await evidence.append([noted(HOST, 'sign-in-refused', object, { method: 'local' }, 'refused')]);
  return { outcome: 'refused' };
}

import { z } from 'zod';
import type { Account } from '../../ports/accounts.ts';
import type { Hub } from '../../ports/hub.ts';
import { type IdentityProvider, IdentityRefused } from '../../ports/identity.ts';
import { HOST, noted } from './noted.ts';
import { digestOf, newSecret } from './open-session.ts';

const Begun = z.object({
  kind: z.literal('oidc'),
  /** Session whose person proves anew; null for a sign-in. */
  proves: z.string().nullable(),
  begun: z.object({
    state: z.string(),
    nonce: z.string(),
    verifier: z.string(),
    redirectUri: z.string(),
    isFresh: z.boolean(),
  }),
});

/** Sends the person to the identity provider: the address, and the ticket to come back with. */
export async function beginByProvider(
  redirectUri: string,
  proves: string | null,
  provider: IdentityProvider,
  { inTransaction }: Hub,
): Promise<{ readonly url: string; readonly ticket: string }> {
  const { url, begun } = await provider.begin(redirectUri, proves !== null);
  const ticket = newSecret();
  await inTransaction(({ access }) => access.sessions.begin(digestOf(ticket), { kind: 'oidc', proves, begun }));
  return { url, ticket };
}

export type ProvenByProvider =
  | { readonly outcome: 'proven'; readonly account: Account; readonly proves: string | null }
  | { readonly outcome: 'refused' };

/** Judges what the person brings back. The account is the one linked to issuer and subject; names and addresses count for nothing. */
export async function finishByProvider(
  ticket: string,
  query: string,
  provider: IdentityProvider,
  { inTransaction }: Hub,
): Promise<ProvenByProvider> {
  const begun = Begun.safeParse(await inTransaction(({ access }) => access.sessions.take(digestOf(ticket))));
  const identity = begun.success ? await provider.finish(query, begun.data.begun).catch(asNone) : null;
  return inTransaction(async ({ access, evidence }) => {
    const account = identity && (await access.accounts.byIdentity(identity));
    if (begun.success && account && !account.isSuspended && account.kind === 'person')
      return { outcome: 'proven', account, proves: begun.data.proves };
    const object = `user:${account?.name ?? 'unknown'}`;
    const reason = identity === null ? 'provider' : 'not-linked';
    await evidence.append([noted(HOST, 'sign-in-refused', object, { method: 'oidc', reason }, 'refused')]);
    return { outcome: 'refused' };
  });
}

function asNone(error: unknown): null {
  if (error instanceof IdentityRefused) return null;
  throw error;
}

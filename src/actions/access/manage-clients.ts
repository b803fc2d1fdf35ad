import { isAccountName } from '../../domain/access/account-name.ts';
import { postOfClient } from '../../domain/access/client-post.ts';
import type { AccessRefusal } from '../../domain/access/access-refusals.ts';
import { faultInPost, type Post, type PostFault } from '../../domain/access/post.ts';
import type { ClientKey, HeldPost } from '../../ports/accounts.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { Assertion } from '../../ports/identity.ts';
import { type AccountChange, CHANGED, NOT_FOUND, refusedBy } from './manage-accounts.ts';
import { grantPost, MOST_DAYS } from './manage-posts.ts';
import { type Changer, noted } from './noted.ts';

export interface ClientRequest {
  readonly name: string;
  /** Person who answers for the system. */
  readonly owner: string;
  readonly post: Post;
  readonly days: number;
  readonly key: Pick<ClientKey, 'kid' | 'algorithm' | 'jwk'>;
  readonly certificate: string | null;
}

export type ClientRefusal = AccessRefusal | PostFault | 'name';

export type AddingClient =
  | { readonly outcome: 'added'; readonly post: HeldPost }
  | { readonly outcome: 'refused'; readonly why: ClientRefusal };

/** A system of a department, with its first key and its post, which another administrator confirms as for a person. */
export const addClient = (request: ClientRequest, by: Changer, hub: Hub): Promise<AddingClient> =>
  hub.inTransaction(async (stores) => {
    const why = await refusalOf(request, stores);
    if (why !== null) return { outcome: 'refused', why };
    const { name, owner, post, days, key, certificate } = request;
    const { accounts, clients } = stores.access;
    await accounts.add({ name, displayName: name, kind: 'system', owner, createdBy: by.user });
    await clients.addKey({ ...key, account: name, certificate }, by.user);
    await stores.evidence.append([
      noted(by, 'post-changed', `user:${name}`, { what: 'client-added', kid: key.kid, algorithm: key.algorithm }),
    ]);
    const granted = await grantPost(name, post, days, by, { ...hub, inTransaction: (work) => work(stores) });
    // What was written so far goes with the transaction.
    if (granted.outcome !== 'changed') throw new Error('the post of the client was refused');
    return { outcome: 'added', post: granted.post };
  });

async function refusalOf(
  { name, owner, post, days, key }: ClientRequest,
  { access }: Stores,
): Promise<ClientRefusal | null> {
  if (!isAccountName(name)) return 'name';
  if (post.role !== 'R-SUBMIT') return 'client-role';
  const fault = faultInPost(post);
  if (fault !== null) return fault;
  if (!(days <= MOST_DAYS)) return 'too-long';
  if ((await access.accounts.find(name)) !== null) return 'name-taken';
  if (await access.clients.isKnown(key.kid)) return 'key-taken';
  const person = await access.accounts.find(owner);
  return person?.kind === 'person' && !person.isSuspended ? null : 'client-owner';
}

/** Takes every key and the account of a client away; its next request is refused. */
export const revokeClient = (name: string, by: Changer, { inTransaction }: Hub): Promise<AccountChange> =>
  inTransaction(async ({ access, evidence }) => {
    const account = await access.accounts.find(name);
    if (account?.kind !== 'system') return NOT_FOUND;
    const keys = await access.clients.revokeKeys(name);
    const isChanged = (await access.accounts.suspend(name, by.user)) || keys > 0;
    if (!isChanged) return refusedBy('nothing-to-change');
    await access.sessions.endAll(name, 'suspended');
    await evidence.append([noted(by, 'post-changed', `user:${name}`, { what: 'client-revoked', keys })]);
    return CHANGED;
  });

/**
 * The post that a client acts from on the strength of an assertion, which is used up; null when it was used before, or the
 * client may not act. Seconds until the assertion can be forgotten.
 */
export const admitClient = (
  { account, jti }: Assertion,
  seconds: number,
  { inTransaction }: Hub,
): Promise<Post | null> =>
  inTransaction(async ({ access, evidence }) => {
    if (!(await access.clients.takeAssertion(account, jti, seconds))) return null;
    const post = postOfClient(await access.posts.of(account));
    if (post === null) return null;
    const { id, role, department, org, region } = post;
    await access.posts.used(id);
    await evidence.append([
      noted({ user: account, role, session: '' }, 'sign-in', `user:${account}`, { method: 'client', post: id }),
    ]);
    return { role, department, org, region };
  });

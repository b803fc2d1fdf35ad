import { isAccountName } from '../../domain/access/account-name.ts';
import { faultInPost, type Post } from '../../domain/access/post.ts';
import type { ClientKey, HeldPost } from '../../ports/accounts.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { Assertion } from '../../ports/identity.ts';
import { grantPost } from './manage-posts.ts';
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

export type AddingClient =
  | { readonly outcome: 'added'; readonly post: HeldPost }
  | { readonly outcome: 'refused'; readonly why: string };

/** A system of a department, with its first key and its post, which another administrator confirms as for a person. */
export const addClient = (request: ClientRequest, by: Changer, hub: Hub): Promise<AddingClient> =>
  hub.inTransaction(async (stores) => {
    const why = await refusalOf(request, stores);
    if (why !== null) return { outcome: 'refused', why };
    const { name, owner, post, days, key, certificate } = request;
    const { accounts, clients } = stores.access;
    await accounts.add({ name, displayName: name, kind: 'system', owner, createdBy: by.user });
    await clients.addKey({ ...key, account: name, certificate });
    await stores.evidence.append([
      noted(by, 'post-changed', `user:${name}`, { what: 'client-added', kid: key.kid, algorithm: key.algorithm }),
    ]);
    const granted = await grantPost(name, post, days, by, { ...hub, inTransaction: (work) => work(stores) });
    // What was written so far goes with the transaction.
    if (granted.outcome !== 'changed') throw new Error('the post of the client was refused');
    return { outcome: 'added', post: granted.post };
  });

async function refusalOf({ name, owner, post, key }: ClientRequest, { access }: Stores): Promise<string | null> {
  if (!isAccountName(name)) return 'name';
  if (post.role !== 'R-SUBMIT') return 'role';
  const fault = faultInPost(post);
  if (fault !== null) return fault;
  if ((await access.accounts.find(name)) !== null) return 'taken';
  if ((await access.clients.key(key.kid)) !== null) return 'key-taken';
  const person = await access.accounts.find(owner);
  return person?.kind === 'person' && !person.isSuspended ? null : 'owner';
}

/** Takes every key and the account of a client away; its next request is refused. */
export const revokeClient = (name: string, by: Changer, { inTransaction }: Hub): Promise<boolean> =>
  inTransaction(async ({ access, evidence }) => {
    const account = await access.accounts.find(name);
    if (account?.kind !== 'system') return false;
    const keys = await access.clients.revokeKeys(name);
    const isChanged = (await access.accounts.suspend(name, by.user)) || keys > 0;
    await evidence.append([noted(by, 'post-changed', `user:${name}`, { what: 'client-revoked', keys })]);
    return isChanged;
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
    const [post, ...more] = (await access.posts.of(account)).filter(({ state }) => state === 'effective');
    if (post === undefined || more.length > 0) return null;
    const { id, role, department, org, region } = post;
    await access.posts.used(id);
    await evidence.append([
      noted({ user: account, role, session: '' }, 'sign-in', `user:${account}`, { method: 'client', post: id }),
    ]);
    return { role, department, org, region };
  });
